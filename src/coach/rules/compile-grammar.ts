import { foldWord } from '../text/fold.ts';
import { foldedWords } from '../text/phrases.ts';
import type { Grammar } from './grammar.ts';
import type { Source } from './source.ts';

/** The key of `grammar.yaml` for each part of a grammar but its courtesies. */
const KEYS: Readonly<Record<Exclude<keyof Grammar, 'courtesies'>, string>> = {
  asksForMore: 'asks for more', leadsOn: 'leads on', articles: 'articles', determiners: 'determiners', joins: 'joins', everyday: 'everyday', ordinary: 'ordinary words',
  pointsBack: 'points back', pointsBackSecond: 'points back from second place', predicates: 'predicates', days: 'days',
  opensSentence: 'opens a sentence', standsAlone: 'stands alone', sentenceFollows: 'sentence follows', invites: 'invites', leadsToOrder: 'leads to an order', light: 'light', bounds: 'bounds a figure', leadsUp: 'leads up', alternatives: 'alternatives', callsForOrder: 'calls for an order', owners: 'owners', agents: 'agents', permits: 'permits',
  credits: 'credits', captions: 'captions', farewells: 'farewells', signs: 'signs', terms: 'terms', pointsBelow: 'points below', speaksOn: 'speaks on',
  thanks: 'thanks', lateThanks: 'late thanks', owedTo: 'owed to',
  conditional: 'conditional', circumstances: 'circumstances', namesThing: 'names a thing', infinitive: 'infinitive', promises: 'promises', answers: 'answers', euphonic: 'euphonic', here: 'here',
  asksBelief: 'asks to be believed', asksWhat: 'asks what it is', turns: 'turns', goesOn: 'goes on', definite: 'definite',
  nextStep: 'next step', takesPart: 'takes part', dueBy: 'due by', sayNothing: 'say nothing', onceMore: 'once more', demonstratives: 'demonstratives', atOnce: 'at once', alone: 'alone', superlatives: 'superlative endings', emptyPraise: 'empty praise',
};

/**
 * Reads `grammar.yaml`; what a language does not say is empty, and nothing is asked of it then. Throws
 * RulebookError at a key that means nothing, and at a word that is not folded and so never found.
 */
export function compileGrammar(source: Source | undefined): Grammar {
  source?.entries(['grammar']);
  const grammar = source?.need('grammar');
  grammar?.entries([...Object.values(KEYS), 'courtesies']);
  const wordsOf = (key: string): readonly string[] => {
    const words = grammar?.get(key);
    return words === undefined ? [] : words.isList ? words.list().map(folded) : words.text().split(/\s+/).map((word) => foldedWord(word, words));
  };
  const parts = Object.fromEntries(Object.entries(KEYS).map(([part, key]) => [part, wordsOf(key)])) as unknown as Omit<Grammar, 'courtesies'>;
  return { ...parts, courtesies: grammar?.get('courtesies')?.list().map((one) => one.list().map(folded)) ?? [] };
}

/** A run of words as texts have them: signs between them are no part of it ("t&c"), and an elided word is one of its own ("cos'è"). */
function folded(source: Source): string {
  source.text().split(' ').forEach((word) => foldedWord(word, source));
  const words = foldedWords(source.text());
  return words === '' ? source.fail(`“${source.text()}” has no words in it`) : words;
}

function foldedWord(word: string, source: Source): string {
  return foldWord(word) === word ? word : source.fail(`“${word}” is never met: folded it is “${foldWord(word)}”`);
}
