import { foldWord } from '../text/fold.ts';
import { foldedWords } from '../text/phrases.ts';
import { type Grammar, GRAMMAR_KEYS } from './grammar.ts';
import type { Source } from './source.ts';

/**
 * Reads `grammar.yaml`; what a language does not say is empty, and nothing is asked of it then. Throws
 * RulebookError at a key that means nothing, and at a word that is not folded and so never found.
 */
export function compileGrammar(source: Source | undefined): Grammar {
  source?.entries(['grammar']);
  const grammar = source?.need('grammar');
  grammar?.entries([...Object.values(GRAMMAR_KEYS), 'courtesies']);
  const wordsOf = (key: string): readonly string[] => {
    const words = grammar?.get(key);
    return words === undefined ? [] : words.isList ? words.list().map(folded) : words.text().split(/\s+/).map((word) => foldedWord(word, words));
  };
  const parts = Object.fromEntries(Object.entries(GRAMMAR_KEYS).map(([part, key]) => [part, wordsOf(key)])) as unknown as Omit<Grammar, 'courtesies'>;
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
