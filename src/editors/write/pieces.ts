import type { ComposerText } from '../extract.ts';
import type { Segment } from '../segments.ts';
import { type Change, changed, widened } from './change.ts';

/** The pieces as they are carried out: none of them a bare insertion or removal where that can be helped, none touching another. */
export function widenedPieces(composer: ComposerText, pieces: readonly Change[]): readonly Change[] {
  const result: Change[] = [];
  for (const piece of pieces.map((one) => widened(composer, one))) {
    const last = result.at(-1);
    if (last === undefined || piece.start >= last.end) result.push(piece);
    else result[result.length - 1] = joined(composer.text, pieces, last.start, Math.max(last.end, piece.end));
  }
  return result;
}

/** One change that makes all pieces within a stretch. */
function joined(text: string, pieces: readonly Change[], start: number, end: number): Change {
  let words = text.slice(start, end);
  for (const piece of pieces.filter((one) => one.start >= start && one.end <= end).toReversed()) {
    words = changed(words, { start: piece.start - start, end: piece.end - start, text: piece.text });
  }
  return { start, end, text: words };
}

/** Whether the last piece, and no other, brings a new line. */
export function breaksLast(pieces: readonly Change[]): boolean {
  return pieces.at(-1)?.text.includes('\n') === true;
}

/** The pieces, of which those in the same text node as the last one are made one with it. */
export function apart(text: string, segments: readonly Segment[], pieces: readonly Change[]): readonly Change[] {
  const last = pieces.at(-1);
  const own = last && segments.find(({ start, end }) => start <= last.start && last.end <= end);
  if (!own) return pieces;
  const first = pieces.findIndex(({ start }) => start >= own.start);
  return [...pieces.slice(0, first), joined(text, pieces, pieces[first]?.start ?? last.start, last.end)];
}
