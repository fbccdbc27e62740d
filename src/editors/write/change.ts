import type { ComposerText } from '../extract.ts';

/** A change as it will be carried out. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SPACE = /\s/;

/** The text with a change made. */
export function changed(text: string, { start, end, text: put }: Change): string {
  return text.slice(0, start) + put + text.slice(end);
}

/**
 * Takes a neighbouring word into a pure insertion or removal, which leaves the same text: editors
 * fold what is inserted at a bare caret into the typing before it (one undo would take both back),
 * some ignore it, and some ignore a replacement by nothing. The word has to be free of anything
 * protected; where there is none, the change stays as it is.
 */
export function widened(composer: ComposerText, change: Change): Change {
  const { start, end, text } = change;
  if (start !== end && text !== '') return change;
  const content = composer.text;
  const free = (from: number, to: number): boolean =>
    from < to &&
    !content.slice(from, to).includes('\n') &&
    !composer.protectedRanges.some((range) => range.kind !== 'tag' && range.kind !== 'address' && range.start < to && from < range.end);

  let left = start;
  while (left > 0 && content[left - 1] === ' ') left--;
  while (left > 0 && !SPACE.test(content.charAt(left - 1))) left--;
  if (free(left, start) && !/^\s*$/.test(content.slice(left, start))) return { start: left, end, text: content.slice(left, start) + text };
  let right = end;
  while (right < content.length && content[right] === ' ') right++;
  while (right < content.length && !SPACE.test(content.charAt(right))) right++;
  if (free(end, right) && !/^\s*$/.test(content.slice(end, right))) return { start, end: right, text: text + content.slice(end, right) };
  return change;
}

/** Whether a text is what a change was to make of another: the words around it to the letter, inside it spaces may be the editor's own, and of line feeds there may be more. */
export function isWanted(after: string, before: string, change: Change): boolean {
  const wanted = changed(before, change);
  if (same(after, wanted)) return true;
  const head = before.slice(0, change.start);
  const tail = before.slice(change.end);
  if (after.length < head.length + tail.length || !same(after.slice(0, head.length), head)) return false;
  if (tail !== '' && !same(after.slice(-tail.length), tail)) return false;
  const inside = after.slice(head.length, after.length - tail.length);
  const made = breaksOf(inside);
  return loosely(inside) === loosely(change.text) && breaksOf(change.text).every((count, index) => (made[index] ?? 0) >= count);
}

/** Whether two texts are equal, non-breaking spaces taken as spaces: editors trade one for the other. */
export function same(one: string, other: string): boolean {
  return one === other || spaced(one) === spaced(other);
}

function spaced(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/** How many line feeds stand at each place that has some. */
function breaksOf(text: string): readonly number[] {
  return [...text.matchAll(/\n+/g)].map(([feeds]) => feeds.length);
}

function loosely(text: string): string {
  return spaced(text).replaceAll(/\n+/g, '\n');
}
