import type { RawFlag } from '../rules/find-flags.ts';
import type { Document } from '../text/document.ts';
import { FACTS } from '../text/facts.ts';
import { namesIn } from '../text/names.ts';
import type { Splice } from './splice.ts';

/** The marked words; UTF-16 offsets. */
type Marked = Pick<RawFlag, 'start' | 'end'>;

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
export function losesMatter(splice: Splice, flag: Marked, doc: Document): boolean {
  return losesFacts(splice, doc) || losesNames(splice, doc) || losesTheRest(splice, flag, doc);
}

function losesFacts({ start, end, text }: Splice, { tokens }: Document): boolean {
  return tokens.some((t) => t.start < end && t.end > start && FACTS.has(t.kind) && !text.includes(t.raw));
}

/** A name said elsewhere in the post is not lost. */
function losesNames({ start, end, text }: Splice, doc: Document): boolean {
  const kept = `${doc.text.slice(0, start)}${text}${doc.text.slice(end)}`.toLowerCase();
  return namesIn(doc, start, end).some((name) => !kept.includes(name.toLowerCase()));
}

/** A removal shows what it takes away; a replacement should not take anything in passing. */
function losesTheRest({ start, end, text }: Splice, flag: Marked, { tokens }: Document): boolean {
  if (text.length <= LONGEST_CAPITAL) return false;
  const kept = text.toLowerCase();
  const beside = tokens.filter((t) => t.kind === 'word' && t.start >= start && t.end <= end && (t.end <= flag.start || t.start >= flag.end));
  const lost = beside.filter((t) => t.raw.length >= WEIGHTY && !kept.includes(t.raw.slice(0, STEM).toLowerCase()));
  return lost.length > SPARE;
}
