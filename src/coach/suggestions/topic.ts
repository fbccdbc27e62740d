import type { LanguageRules } from '../rules/rulebook.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { definiteArticle } from './italian-joins.ts';

/** What a post is about: a noun phrase with its definite article, and the kind of thing it is. */
export interface Topic {
  readonly phrase: string;
  readonly kind: string;
}

/** Words that introduce a thing as a thing; without one of them a noun may be part of a name or a set phrase. */
const BARE_INTRODUCERS = new Set("il lo la l' i gli le un uno una un' nostro nostra nostri nostre questo questa questi queste quest' the a an our this these your my".split(' '));
/** With a preposition in it the noun is oftener a place or a manner (sul mercato) than the topic. */
const INTRODUCERS = new Set([
  ...BARE_INTRODUCERS,
  ..."del dello della dell' dei degli delle al allo alla all' ai agli alle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle dal dallo dalla dall' dai dagli dalle".split(' '),
]);
const AFTER_PREPOSITION = 0.4;
/** Words between article and noun that belong to the topic and agree with it as they stand. */
const LEADING = new Set('nuovo nuova nuovi nuove prossimo prossima prossimi prossime primo prima primi prime nuov new next first latest upcoming'.split(' '));
/** English nouns are modified by nouns (the job market): up to this many words between article and noun are kept. */
const MODIFIERS = 2;

/** What may follow an English noun that ends its phrase; before any other word it may only modify it (the data team). */
const FOLLOWERS = new Set('of in for and to is are was were with on at by that which from will has have had as or but this today tomorrow now here there can you we it who where when if because so during near until before after since about into not'.split(' '));

/** The post's main topic among the nouns the rulebook knows; undefined when it introduces none of them. */
export function topicOf(doc: Document, rules: LanguageRules, language: string): Topic | undefined {
  const { nouns } = rules.topics;
  const scores = new Map<string, { score: number; at: number }>();
  doc.tokens.forEach((t, i) => {
    if ((language === 'en' && modifies(doc.tokens[i + 1])) || !Object.hasOwn(nouns, t.norm)) return;
    const introduced = introduction(t, i, doc);
    if (introduced === 0) return;
    const early = 1 / (1 + (doc.sentenceOf[i] ?? 0));
    const known = scores.get(t.norm);
    scores.set(t.norm, { score: (known?.score ?? 0) + introduced * (1 + early), at: known?.at ?? i });
  });
  const best = [...scores].sort((a, b) => b[1].score - a[1].score)[0];
  if (best === undefined) return undefined;
  const [noun, { at }] = best;
  const [agreement = '', kind = ''] = nouns[noun] ?? [];
  const leading = leadingWords(doc, at, language);
  const words = [...leading, noun].join(' ');
  return { phrase: language === 'it' ? definiteArticle(words, agreement) + words : `the ${words}`, kind };
}

/** How clearly a noun is introduced as the thing spoken of: 0 where it is part of a name or a set phrase. */
function introduction(t: Token, i: number, doc: Document): number {
  if (t.kind !== 'word' || doc.isProtected[i] || (isCapital(t) && doc.opensSentence[i] !== true && !t.caps)) return 0;
  for (let back = 1; back <= MODIFIERS + 1; back++) {
    const before = doc.tokens[i - back];
    if (before === undefined || before.kind !== 'word') return 0;
    if (BARE_INTRODUCERS.has(before.norm)) return 1;
    if (INTRODUCERS.has(before.norm)) return AFTER_PREPOSITION;
    if (isCapital(before) && doc.opensSentence[i - back] !== true) return 0;
  }
  return 0;
}

function modifies(next: Token | undefined): boolean {
  return next?.kind === 'word' && !FOLLOWERS.has(next.norm);
}

/** Words between the introducing word and the noun that go with it: any in English, *nuovo* and its kind in Italian. */
function leadingWords(doc: Document, at: number, language: string): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= at - MODIFIERS; i--) {
    const t = doc.tokens[i];
    if (t?.kind !== 'word' || INTRODUCERS.has(t.norm) || FOLLOWERS.has(t.norm) || (language === 'it' && !LEADING.has(t.norm))) break;
    words.unshift(t.norm);
  }
  return words;
}

function isCapital(t: Token | undefined): boolean {
  return t?.kind === 'word' && /^\p{Lu}/u.test(t.raw);
}

/**
 * Questions to ask about the post, those that name its topic first; open ones that fit any post where it
 * has none. Which come first depends on the text, so that not all posts end alike.
 */
export function questionsFor(doc: Document, rules: LanguageRules, language: string): { readonly questions: readonly string[]; readonly topic: string | undefined } {
  const topic = topicOf(doc, rules, language);
  const questions = rules.topics.questions[topic?.kind ?? 'generic'] ?? [];
  const turn = questions.length === 0 ? 0 : doc.text.length % questions.length;
  const turned = [...questions.slice(turn), ...questions.slice(0, turn)];
  const names = (q: string): boolean => q.includes('{topic}');
  return { questions: [...turned.filter(names), ...turned.filter((q) => !names(q))], topic: topic?.phrase };
}
