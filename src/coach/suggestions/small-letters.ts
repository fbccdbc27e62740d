import type { Grammar } from '../rules/grammar.ts';
import type { CapitalsRule } from '../rules/rulebook.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { isEveryday } from './joining.ts';

/** Words in capitals beyond which a headline is likely to hold names that only the writer knows. */
const LONGEST = 8;
/** Shorter words in capitals elsewhere are parts of names (Di, La) that mean something else here, or stand in the rule's acronyms. */
const SHORTEST_NAME = 4;

/** "Lo Stato", "il nostro Paese": written with a capital or a small letter by what they mean, which capitals do not tell. */
const STATE = /(?:^| )(?:(?:l|dell|all|dall|nell|sull)o stato|(?:(?:i|de|a|da|ne|su)l|nostro|questo) (?:nostro )?paese)(?: |$)/;
/** Behind these a word that nobody knows is a place, by language. */
const PLACES: Readonly<Record<string, ReadonlySet<string>>> = { en: new Set(['in', 'at', 'from', 'near', 'across']) };
/** Labels that are strung together ("30% OFF + FREE GIFT") are no sentence. */
const ADDED = /^[+|•]$/;
/** SEO's. */
const OWNING = /['’]s$/iu;
/** A line that begins with a word in capitals. */
const LABEL = /^[^\p{L}]*\p{Lu}{4,}(?!\p{L})/u;
const QUOTE = /["'“”‘’«»]/u;

/**
 * The words between two offsets (UTF-16) without their capitals. Acronyms keep theirs; a name known to the
 * rule, or written as one elsewhere in the post, keeps its first; a new sentence begins with one. Stretched
 * letters are cut; of a row of signs or emoji one is left. Undefined where a headline holds,
 * or may hold, what only the writer knows how to spell, and in quotation marks.
 */
export function smallLetters(doc: Document, start: number, end: number, rule: CapitalsRule | undefined, language: string, grammar: Grammar): string | undefined {
  const marked = doc.tokens.filter((t) => t.start < end && t.end > start);
  const [first] = marked;
  if (first?.kind === 'punct') return first.norm.includes('?') ? '?' : '!';
  if (first?.kind === 'emoji') return first.raw;
  if (marked.filter((t) => t.kind === 'word').length > LONGEST || isQuoted(doc.text, start, end)) return undefined;
  if (language === 'it' && STATE.test(marked.map((t) => t.norm).join(' '))) return undefined;
  const isCommon = (word: string): boolean => isEveryday(word, language, grammar);
  if (amongCapitals(doc, start, end, rule) || marked.some((t) => t.kind === 'punct' && ADDED.test(t.norm))) return undefined;
  const spelling = spellings(doc, start, end, isCommon);
  const known = { acronyms: new Set(rule?.acronyms), names: new Set(rule?.names) };
  // In Italian the article stands before most names.
  if (language === 'en' && marked.some((_, i) => isNamedDeed(marked, i, known.names, grammar, isCommon))) return undefined;
  let opens = false;
  let at = start;
  let text = '';
  for (const [i, t] of marked.entries()) {
    const isPlace = t.caps && PLACES[language]?.has(marked[i - 1]?.norm ?? '') === true && !isCommon(t.norm);
    if (isPlace && !known.names.has(t.norm) && !known.acronyms.has(t.norm) && !spelling.has(t.norm)) return undefined;
    text += doc.text.slice(at, t.start);
    const small = t.kind !== 'word' ? t.raw : known.acronyms.has(t.norm.replace(OWNING, '')) ? t.raw.replace(OWNING, (s) => s.toLowerCase()) : spelling.get(t.norm) ?? lowered(t, known.names, language, marked[i - 1], marked[i + 1]);
    text += opens && t.kind === 'word' ? capital(small) : small;
    opens = t.kind === 'punct' ? /[.!?…]/.test(t.norm) : opens && t.kind !== 'word';
    at = t.end;
  }
  return text + doc.text.slice(at, end);
}

/** THE LAST CRASH THE SUPER BOWL: a contest or a show named after what is done, behind another word; where its name begins only the writer knows. */
function isNamedDeed(marked: readonly Token[], at: number, names: ReadonlySet<string>, { definite }: Grammar, isCommon: (word: string) => boolean): boolean {
  const [before, deed, article, name, rest] = [at - 2, at - 1, at, at + 1, at + 2].map((i) => marked[i]);
  if (before?.kind !== 'word' || deed?.kind !== 'word' || name === undefined || article === undefined || !definite.includes(article.norm)) return false;
  return !isCommon(deed.norm) && (names.has(name.norm) || names.has(`${name.norm} ${rest?.norm ?? ''}`));
}

/** Words in quotation marks are as somebody else, or a label, has them. */
function isQuoted(text: string, start: number, end: number): boolean {
  return QUOTE.test(text.slice(Math.max(0, start - 1), start + 1)) || QUOTE.test(text.slice(end - 1, end + 1));
}

/** How the post itself writes its names and acronyms outside the marked words; an everyday word in capitals is only loud. */
function spellings(doc: Document, start: number, end: number, isCommon: (word: string) => boolean): Map<string, string> {
  const found = new Map<string, string>();
  doc.tokens.forEach((t, i) => {
    if (t.kind !== 'word' || t.raw.length < SHORTEST_NAME || (t.start < end && t.end > start) || !/^\p{Lu}/u.test(t.raw) || doc.opensSentence[i] === true || (t.caps && isCommon(t.norm))) return;
    const neighbour = doc.tokens[i - 1];
    // "All Daily Deals are back": the second of two capitals is a name's only where the first is.
    if (neighbour?.kind === 'word' && (/^\p{Ll}/u.test(neighbour.raw) || found.has(neighbour.norm))) found.set(t.norm, t.raw);
  });
  return found;
}

/** A headline that goes on in capitals, or a label among others in capitals: half of it in small letters is neither. */
function amongCapitals({ text, tokens }: Document, start: number, end: number, rule: CapitalsRule | undefined): boolean {
  const isLoud = (t: Token | undefined): boolean => t?.caps === true && t.raw.length > 1 && rule?.acronyms.includes(t.norm) !== true;
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end) };
  const words = tokens.filter((t) => t.kind === 'word');
  const before = words.filter((t) => t.start >= line.start && t.end <= start).slice(-2);
  const after = words.filter((t) => t.start >= end && t.end <= line.end).slice(0, 2);
  if ([before, after].some((pair) => pair.length === 2 && pair.every(isLoud))) return true;
  const others = text.slice(end).split('\n').slice(1).concat(text.slice(0, line.start).split('\n'));
  return text[end] === ':' && others.filter((one) => LABEL.test(one)).length > 1;
}

function lowered(t: Token, names: ReadonlySet<string>, language: string, before: Token | undefined, next: Token | undefined): string {
  // A word with one capital amid others was not loud: it is a name.
  if (before !== undefined && !t.caps && /^\p{Lu}\p{Ll}/u.test(t.raw)) return t.raw;
  const small = (t.variants[0] !== undefined && t.variants[0] !== '' ? t.raw.replace(/(\p{L})\1{2,}/gu, '$1') : t.raw).toLocaleLowerCase(language);
  if (names.has(t.norm) || (before !== undefined && names.has(`${before.norm} ${t.norm}`)) || (next !== undefined && names.has(`${t.norm} ${next.norm}`))) return capital(small);
  return /[aeiouàèéìòùy]/i.test(small) || small.length === 1 ? small : t.raw;
}

function capital(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase() + word.slice(1);
}
