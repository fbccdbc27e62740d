import type { RawFlag } from '../rules/find-flags.ts';
import type { Grammar } from '../rules/grammar.ts';
import type { Document } from '../text/document.ts';
import { FACTS } from '../text/facts.ts';
import { namesIn } from '../text/names.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { Splice } from './splice.ts';

/** The marked words, UTF-16 offsets, and the pattern's hit. */
type Marked = Pick<RawFlag, 'start' | 'end' | 'hit'>;

/** Words shorter than this carry the sentence, not its matter; letters. */
const WEIGHTY = 5;
/** A word's forms share their beginning (*vieni, venire* do not, and need not); letters. */
const STEM = 4;
/** What a removal may carry: the next letter as a capital; UTF-16 units. */
const LONGEST_CAPITAL = 2;
/** Weighty words beside the marked ones that a rewritten sentence may do without. */
const SPARE = 1;

/**
 * Whether a change drops what is the writer's own: links, mentions, tags, numbers, prices, dates, names,
 * or what the sentence says beside the marked words.
 */
export function losesMatter(splice: Splice, flag: Marked, doc: Document, { ordinary }: Grammar): boolean {
  return losesFacts(splice, doc) || losesNames(splice, doc, ordinary) || losesTheRest(splice, flag, doc);
}

function losesFacts({ start, end, text }: Splice, { tokens }: Document): boolean {
  return tokens.some((t) => t.start < end && t.end > start && FACTS.has(t.kind) && !text.includes(t.raw));
}

/** A name said elsewhere in the post is not lost. */
function losesNames({ start, end, text }: Splice, doc: Document, plain: readonly string[]): boolean {
  const kept = `${doc.text.slice(0, start)}${text}${doc.text.slice(end)}`.toLowerCase();
  return namesIn(doc, start, end, plain).some((name) => !kept.includes(name.toLowerCase()));
}

/** A removal shows what it takes away; a replacement should not take anything in passing. */
function losesTheRest({ start, end, text }: Splice, flag: Marked, { tokens }: Document): boolean {
  if (text.length <= LONGEST_CAPITAL) return false;
  const kept = text.toLowerCase();
  const beside = tokens.filter((t) => t.kind === 'word' && t.start >= start && t.end <= end && (t.end <= flag.start || t.start >= flag.end));
  const lost = beside.filter((t) => t.raw.length >= WEIGHTY && !kept.includes(t.raw.slice(0, STEM).toLowerCase()));
  return lost.length > SPARE;
}

/** Letters of a word that may say something: shorter ones are grammar in the languages at hand. */
const CONTENT = 3;

/**
 * Whether words the rule does not know go: what stood in a blank or a gap of its pattern, or beside the
 * whole match, and stands neither in the new words nor elsewhere in the post; or a figure loses the words
 * that bound it (less than 24 hours).
 */
export function losesUnknownWords({ start, end, text }: Splice, { hit }: Marked, doc: Document, grammar: Grammar): boolean {
  if (hit === undefined || start === end) return false;
  const kept = new Set([...doc.tokens.filter((t) => t.end <= start || t.start >= end), ...tokenise(text)].map(({ norm }) => stemOf(norm)));
  const isOwn = (i: number): boolean => i >= hit.from && i < hit.to && !hit.loose.includes(i);
  const isLost = ({ kind, norm, start: from, end: to }: Token, i: number): boolean =>
    kind === 'word' && from >= start && to <= end && !isOwn(i) && norm.length >= CONTENT && !grammar.light.includes(norm) && !kept.has(stemOf(norm));
  return doc.tokens.some(isLost) || losesBounds(doc.tokens.filter((t) => t.start >= start && t.end <= end), tokenise(text), grammar);
}

function stemOf(word: string): string {
  return word.replace(/^#/, '').slice(0, STEM);
}

/** Figures were bounded before (up to 30), and nothing bounds them now. */
function losesBounds(old: readonly Token[], now: readonly Token[], { bounds }: Grammar): boolean {
  const isBounded = old.some(({ kind }, i) => FACTS.has(kind) && bounds.some((bound) => foldedBefore(old, i).endsWith(` ${bound}`)));
  return isBounded && now.some(({ kind }) => FACTS.has(kind)) && !bounds.some((bound) => `${foldedBefore(now, now.length)} `.includes(` ${bound} `));
}

function foldedBefore(tokens: readonly Token[], i: number): string {
  return ` ${tokens.slice(0, i).map(({ norm }) => norm).join(' ')}`;
}
