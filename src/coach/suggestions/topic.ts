import type { LanguageRules } from '../rules/rulebook.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { definiteArticle } from './italian-joins.ts';

/** What a post is about: a noun phrase with its definite article, and the kind of thing it is. */
export interface Topic {
  readonly phrase: string;
  readonly kind: string;
}

/** Words that introduce a thing as a thing; without one of them a noun may be part of a name or a set phrase (a letto, in forma). */
const INTRODUCERS: Readonly<Record<string, ReadonlySet<string>>> = {
  it: new Set("il lo la l' i gli le un uno una un' nostro nostra nostri nostre mio mia miei mie questo questa questi queste quest'".split(' ')),
  en: new Set('the a an our this these your my'.split(' ')),
};
/** With a preposition in it or before it the noun is oftener a place or a manner (sul mercato, in our shop) than the topic. */
const ARTICULATED = new Set("del dello della dell' dei degli delle al allo alla all' ai agli alle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle dal dallo dalla dall' dai dagli dalle".split(' '));
const PREPOSITIONS = new Set('di a da in con su per tra fra of in at on for to from by with around near under over into through during'.split(' '));
const AFTER_PREPOSITION = 0.4;
/** What opens its sentence is what it speaks of. */
const AS_SUBJECT = 1.25;
/** How much the post's other nouns of the same kind add to one. */
const COMPANY = 0.3;
/** A topic weighs this much at least: named as a thing near the beginning, or more than once. */
const ENOUGH = 1.2;
/** Words between article and noun that belong to the topic and agree with it as they stand. */
const LEADING = new Set('nuovo nuova nuovi nuove prossimo prossima prossimi prossime primo prima primi prime nuov new next first latest upcoming'.split(' '));
/** Italian words that may stand there too, and belong to whoever writes. */
const PASSED = new Set('nostro nostra nostri nostre mio mia miei mie suo sua suoi sue bello bella bel belli belle buon buona buono buoni buone grande grandi gran piccolo piccola piccoli piccole vero vera veri vere'.split(' '));
/** At most so many words between article and noun. */
const MODIFIERS = 2;
/** What makes another thing of an Italian noun: the countdown is no account (conto alla rovescia), a sewing machine no car. */
const COMPOUNDING = new Set("a al allo alla all' ai agli alle da".split(' '));

/** What may follow an English noun that ends its phrase; before any other word it may only modify it (the data team). */
const FOLLOWERS = new Set('of in for and to is are was were with on at by that which from will has have had as or but this today tomorrow now here there can you we it who where when if because so during near until before after since about into not opens closes starts begins comes takes runs goes makes gives helps needs works turns brings arrives moves ends stays costs tastes smells looks'.split(' '));

/**
 * The post's main topic among the nouns the rulebook knows: introduced as a thing, early, often, in the
 * company of others of its kind. Undefined when none of them is clearly what the post speaks of.
 */
export function topicOf(doc: Document, rules: LanguageRules, language: string): Topic | undefined {
  const { nouns } = rules.topics;
  const found = new Map<string, Candidate>();
  doc.tokens.forEach((t, i) => {
    if ((language === 'en' && modifies(doc.tokens[i + 1])) || !Object.hasOwn(nouns, t.norm)) return;
    const next = doc.tokens[i + 1];
    const compound = language === 'it' && next?.kind === 'word' && COMPOUNDING.has(next.norm);
    const introduced = introduction(t, i, doc, language) * (compound ? AFTER_PREPOSITION : 1);
    if (introduced === 0) return;
    const early = 1 / (1 + (doc.sentenceOf[i] ?? 0));
    const known = found.get(t.norm);
    const [agreement = '', kind = ''] = nouns[t.norm] ?? [];
    found.set(t.norm, { noun: t.norm, agreement, kind, weight: (known?.weight ?? 0) + introduced * (1 + early), at: known?.at ?? i });
  });
  const all = [...found.values()];
  const together = (c: Candidate): number => all.reduce((sum, other) => sum + (other === c ? c.weight : other.kind === c.kind ? COMPANY * other.weight : 0), 0);
  const [best] = all.map((c) => ({ ...c, weight: together(c) })).sort((a, b) => b.weight - a.weight);
  if (best === undefined || best.weight < ENOUGH) return undefined;
  const words = [...leadingWords(doc, best.at, language, nouns), best.noun].join(' ');
  return { phrase: language === 'it' ? definiteArticle(words, best.agreement) + words : `the ${words}`, kind: best.kind };
}

/** A noun that may be the topic, with what speaks for it; `at` is the token where it stands first. */
interface Candidate extends Pick<Topic, 'kind'> {
  readonly noun: string;
  readonly agreement: string;
  readonly weight: number;
  readonly at: number;
}

/** How clearly a noun is introduced as the thing spoken of: 0 where it is part of a name or a set phrase. */
function introduction(t: Token, i: number, doc: Document, language: string): number {
  if (t.kind !== 'word' || doc.isProtected[i] || (isCapital(t) && doc.opensSentence[i] !== true && !t.caps)) return 0;
  for (let back = 1; back <= MODIFIERS + 1; back++) {
    const before = doc.tokens[i - back];
    if (before === undefined || before.kind !== 'word') return 0;
    if (INTRODUCERS[language]?.has(before.norm)) return asIntroduced(doc, i - back);
    if (language === 'it' && ARTICULATED.has(before.norm)) return AFTER_PREPOSITION;
    // Between article and noun stand words that belong to the noun: few in Italian (un suono più caldo is no heat), no small ones in English (the way we shop).
    if (language === 'it' ? !LEADING.has(before.norm) && !PASSED.has(before.norm) : FOLLOWERS.has(before.norm)) return 0;
    if (isCapital(before) && doc.opensSentence[i - back] !== true) return 0;
  }
  return 0;
}

function asIntroduced(doc: Document, article: number): number {
  const before = doc.tokens[article - 1];
  if (before?.kind === 'word' && PREPOSITIONS.has(before.norm)) return AFTER_PREPOSITION;
  return doc.opensSentence[article] === true ? AS_SUBJECT : 1;
}

function modifies(next: Token | undefined): boolean {
  return next?.kind === 'word' && !FOLLOWERS.has(next.norm);
}

/** Words between article and noun that say which thing it is: *nuovo* and its kind, in English nouns too (the job market). */
function leadingWords(doc: Document, at: number, language: string, nouns: LanguageRules['topics']['nouns']): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= at - MODIFIERS; i--) {
    const t = doc.tokens[i];
    if (t?.kind !== 'word' || !(LEADING.has(t.norm) || (language === 'en' && Object.hasOwn(nouns, t.norm)))) break;
    words.unshift(t.norm);
  }
  return words;
}

function isCapital(t: Token | undefined): boolean {
  return t?.kind === 'word' && /^\p{Lu}/u.test(t.raw);
}
