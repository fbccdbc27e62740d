import type { Document } from '../text/document.ts';
import { tokenise } from '../text/tokens.ts';
import { skipForward } from './seams.ts';
import type { Splice } from './splice.ts';

/** Families of Italian articles, alone and melted into a preposition: which form stands before which sound. */
interface ArticleFamily {
  readonly plain: string;
  readonly heavy: string;
  readonly vowel: string;
}

const MASCULINE: readonly ArticleFamily[] = ['', 'de', 'a', 'da', 'ne', 'su'].map((p) =>
  p === '' ? { plain: 'il', heavy: 'lo', vowel: "l'" } : { plain: `${p}l`, heavy: `${p}llo`, vowel: `${p}ll'` },
);
const MASCULINE_PLURAL: readonly ArticleFamily[] = ['', 'de', 'a', 'da', 'ne', 'su'].map((p) => ({ plain: `${p}i`, heavy: `${p}gli`, vowel: `${p}gli` }));
const FEMININE: readonly ArticleFamily[] = ['', 'de', 'a', 'da', 'ne', 'su'].map((p) => (p === '' ? { plain: 'la', heavy: 'la', vowel: "l'" } : { plain: `${p}lla`, heavy: `${p}lla`, vowel: `${p}ll'` }));
const INDEFINITE: readonly ArticleFamily[] = [
  { plain: 'un', heavy: 'uno', vowel: 'un' },
  { plain: 'una', heavy: 'una', vowel: "un'" },
];
const FAMILIES = [...MASCULINE, ...MASCULINE_PLURAL, ...FEMININE, ...INDEFINITE];
/** A form with an apostrophe says no gender (l'), but for the indefinite (un' is feminine). */
const GENDERLESS = new Set([...MASCULINE].map((f) => f.vowel));

const VOWEL = /^[aeiouàèìòù]/;
const HEAVY = /^(?:s[^aeiouàèìòù]|z|gn|ps|pn|x|y)/;

/**
 * A change behind an article may bring another sound after it: an exclusive offer → an offer, *uno
 * straordinario evento* → *un evento*. The article changes with it. Undefined where the right form
 * cannot be known (*l'esclusivo menù*: il or la?).
 */
export function withArticle(doc: Document, splice: Splice, language: string): Splice | undefined {
  const before = doc.tokens.findLast((t) => t.end <= splice.start && t.kind !== 'break');
  if (before?.kind !== 'word' || !/^[ \t]?$/.test(doc.text.slice(before.end, splice.start))) return splice;
  const next = nextWord(doc, splice);
  if (next === undefined) return splice;
  const article = language === 'it' ? italian(before.norm, next) : language === 'en' ? english(before.norm, next) : before.norm;
  if (article === undefined) return undefined;
  if (article === before.norm) return article.endsWith("'") ? closedUp(doc, splice) : splice;
  const cased = /^\p{Lu}/u.test(before.raw) ? (article[0] ?? '').toUpperCase() + article.slice(1) : article;
  const rest = splice.text === '' ? doc.text.slice(splice.end, splice.end + 1) : '';
  const text = splice.text.trimStart();
  return { start: before.start, end: splice.end, text: cased + (article.endsWith("'") || (text === '' && /\s/.test(rest)) ? '' : ' ') + text };
}

/** No space stands behind an elided article. */
function closedUp(doc: Document, splice: Splice): Splice {
  return splice.text === '' ? { ...splice, end: skipForward(doc.text, splice.end, ' ') } : splice;
}

/** The word that will follow: the first of the new words, or of what stands behind them. */
function nextWord(doc: Document, splice: Splice): string | undefined {
  const own = tokenise(splice.text)[0];
  const next = own ?? doc.tokens.find((t) => t.start >= splice.end);
  return next?.kind === 'word' ? next.norm : undefined;
}

function english(article: string, next: string): string {
  if (article !== 'a' && article !== 'an') return article;
  const vowel = /^(?:[aeio]|u(?!ni|se|k\b|s\b))/.test(next) && !/^(?:one|once|eu)/.test(next);
  return vowel || /^(?:hour|honest|honou?r)/.test(next) ? 'an' : 'a';
}

function italian(article: string, next: string): string | undefined {
  if (GENDERLESS.has(article)) return VOWEL.test(next) ? article : undefined;
  const family = FAMILIES.find((f) => f.plain === article || f.heavy === article || f.vowel === article);
  if (family === undefined) return article;
  if (VOWEL.test(next)) return family.vowel;
  return HEAVY.test(next) ? family.heavy : family.plain;
}
