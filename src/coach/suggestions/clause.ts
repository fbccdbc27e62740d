import type { Document } from '../text/document.ts';
import { JOINERS } from '../text/sentences.ts';

/** Tokens that belong to no clause: signs between clauses, line breaks, emoji behind them. */
const BETWEEN = new Set(['punct', 'break', 'emoji']);

/**
 * The clause around some tokens (`last` excluded), as UTF-16 offsets, without the signs on either side; a
 * joining word behind the first clause of a sentence goes with it ("sbrigatevi e prenotate").
 */
export function clauseAround(doc: Document, first: number, last: number): [start: number, end: number] {
  const sentence = doc.sentences[doc.sentenceOf[first] ?? -1] ?? { first, last };
  let from = first;
  while (from > sentence.first && doc.opensClause[from] !== true) from--;
  while (from < first && BETWEEN.has(doc.tokens[from]?.kind ?? '')) from++;
  let to = last;
  while (to < sentence.last && doc.opensClause[to] !== true) to++;
  const joined = JOINERS.has(doc.tokens[to - 1]?.norm ?? '');
  if (joined && doc.opensSentence[from] !== true) to--;
  while (to > last && BETWEEN.has(doc.tokens[to - 1]?.kind ?? '')) to--;
  return [doc.tokens[from]?.start ?? 0, doc.tokens[to - 1]?.end ?? 0];
}
