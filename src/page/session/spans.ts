import type { Flag, Reading, Suggestion } from '../../coach/reading.ts';

/** One change between two texts: `[start, end)` of the former became `inserted`. Offsets are UTF-16. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

const WORD = /[\p{L}\p{N}\p{M}_'’]/u;

/**
 * The smallest single change that turns one text into another.
 * @returns null when they are equal
 */
export function editBetween(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, inserted: after.slice(start, after.length - tail) };
}

/** Whether new text beside a span leaves its words as they were: a space or a comma does, a letter makes another word. */
function leavesWordsAlone(neighbour: string | undefined): boolean {
  return neighbour !== undefined && !WORD.test(neighbour);
}

/**
 * Where a span stands after an edit.
 * @returns null when the edit touched it, or changed the word at its border: what was read there may
 * no longer hold. A point (an empty span) right at the edit is gone as well.
 */
export function spanAfter<T extends { readonly start: number; readonly end: number }>(span: T, edit: TextEdit): T | null {
  const point = span.start === span.end;
  if (span.end < edit.start) return span;
  if (span.end === edit.start) return !point && leavesWordsAlone(edit.inserted.at(0)) ? span : null;
  if (span.start < edit.end) return null;
  if (span.start === edit.end && (point || !leavesWordsAlone(edit.inserted.at(-1)))) return null;
  const shift = edit.inserted.length - (edit.end - edit.start);
  return { ...span, start: span.start + shift, end: span.end + shift };
}

function flagAfter(flag: Flag, edit: TextEdit): Flag | null {
  const wholePost = flag.quote === '';
  const span = wholePost ? flag : spanAfter(flag, edit);
  if (span === null) return null;
  const suggestions = flag.suggestions.flatMap((suggestion): Suggestion[] => {
    const moved = spanAfter(suggestion, edit);
    return moved === null ? [] : [moved];
  });
  return { ...span, suggestions };
}

/**
 * A reading carried over an edit until the text is read afresh: what stands before the edit stays,
 * what stands after it moves, what the edit touched is gone.
 */
export function readingAfter(reading: Reading, edit: TextEdit): Reading {
  return {
    ...reading,
    flags: reading.flags.flatMap((flag) => flagAfter(flag, edit) ?? []),
    praise: reading.praise.flatMap((praise) => spanAfter(praise, edit) ?? []),
  };
}
