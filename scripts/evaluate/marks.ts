import type { Reading } from '../../src/coach/reading.ts';

/** UTF-16 offsets; `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A rule or signal seen in a post, by a person or by the coach. */
export interface Mark {
  /** A rule's or a signal's id. */
  readonly id: string;
  /** Everywhere its quote stands in the text; none for the whole post. */
  readonly spans: readonly Span[];
}

/** A mark on a quote. A quote that stands in the text more than once counts wherever it stands: a label doesn't say which is meant. */
export function markOf(id: string, text: string, quote: string): Mark {
  const spans: Span[] = [];
  if (quote !== '') for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) spans.push({ start: at, end: at + quote.length });
  return { id, spans };
}

/** What the coach flagged. */
export function flagMarks(reading: Reading): Mark[] {
  return reading.flags.map((f) => ({ id: f.rule, spans: f.end === 0 ? [] : [{ start: f.start, end: f.end }] }));
}

/** What the coach praised. */
export function praiseMarks(reading: Reading): Mark[] {
  return reading.praise.map((p) => ({ id: p.signal, spans: p.end === 0 ? [] : [{ start: p.start, end: p.end }] }));
}

/** The same thing in the same place: equal ids and overlapping spans; where either is on the whole post the id alone decides. */
export function agree(a: Mark, b: Mark): boolean {
  if (a.id !== b.id) return false;
  if (a.spans.length === 0 || b.spans.length === 0) return true;
  return a.spans.some((s) => b.spans.some((t) => s.start < t.end && t.start < s.end));
}
