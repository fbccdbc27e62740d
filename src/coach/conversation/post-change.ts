import type { Suggestion } from '../reading.ts';

/** One change of a conversation: a suggestion with what it answers. Offsets point into the text as it was written. */
export interface PostChange extends Suggestion {
  /** Id of the rule whose flag it answers. */
  readonly rule: string;
}

/** Changes in the order in which they stand in the text; of those at one place, additions first. */
export function inTextOrder<T extends Suggestion>(changes: readonly T[]): readonly T[] {
  return changes.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** A text with several changes made at once. The changes do not overlap; their order does not matter. */
export function withChanges(text: string, changes: readonly Suggestion[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: words } of inTextOrder(changes)) {
    result += text.slice(done, start) + words;
    done = end;
  }
  return result + text.slice(done);
}

/** Where the words of each change stand once all are made: UTF-16 offsets into the changed text, in text order. */
export function placesAfter(changes: readonly Suggestion[]): readonly { readonly start: number; readonly end: number }[] {
  let shift = 0;
  return inTextOrder(changes).map(({ start, end, text: words }) => {
    const from = start + shift;
    shift += words.length - (end - start);
    return { start: from, end: from + words.length };
  });
}
