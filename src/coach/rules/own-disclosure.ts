import type { Praise } from '../reading.ts';
import { type Document, prepare } from '../text/document.ts';

/**
 * Where a post carries the writer's own disclosure label, in any letter case and spacing, as praise for
 * disclosing. What the label leaves to fill in (`[marchio]`) may be anything.
 * @param label as the writer has set it; empty: there is none
 */
export function ownDisclosure(doc: Document, label: string): Praise[] {
  const words = prepare(label.replace(/\[.*$/s, '')).tokens.filter((t) => t.kind !== 'break');
  if (words.length === 0) return [];
  const at = doc.tokens.findIndex((_, i) => words.every(({ kind, norm }, n) => doc.tokens[i + n]?.norm === norm && doc.tokens[i + n]?.kind === kind));
  const first = doc.tokens[at];
  const last = doc.tokens[at + words.length - 1];
  if (first === undefined || last === undefined) return [];
  return [{ signal: 'disclosure', start: first.start, end: last.end, quote: doc.text.slice(first.start, last.end) }];
}
