import { isText } from '../nodes.ts';
import type { ProtectedRange } from '../protected.ts';
import type { Segment } from '../segments.ts';

/** Elements that only hold text; every other one around it says something of it. */
const PLAIN = new Set(['span', 'div', 'p', 'br', 'font']);

/** What a stretch of an editor's text is more than its letters: an element with a meaning around it, a weight, a slant, a line. */
function dressOf(root: HTMLElement, { node, fixed }: Segment): string {
  const around: string[] = [];
  for (let element = isText(node) ? node.parentElement : (node as Element); element !== null && element !== root; element = element.parentElement) {
    if (!PLAIN.has(element.localName)) around.push(element.localName);
  }
  const holder = node.parentElement ?? root;
  const { fontWeight, fontStyle, textDecorationLine } = getComputedStyle(holder);
  // The line under a link comes and goes with the mouse.
  return [fixed ? 'fixed' : '', ...around, fontWeight, fontStyle, around.includes('a') || textDecorationLine].join(' ');
}

/**
 * Whether a stretch may be written anew as plain letters: nothing in it is fixed, a link or somebody's
 * name, and all of it is dressed alike. Hashtags and addresses are dressed by the editor itself, from their letters.
 * @param start UTF-16 offset, like `end`
 */
export function isPlain(root: HTMLElement, segments: readonly Segment[], ranges: readonly ProtectedRange[], start: number, end: number): boolean {
  const within = ranges.filter((range) => range.start < end && start < range.end);
  if (within.some(({ kind }) => kind !== 'tag' && kind !== 'address')) return false;
  const letters = segments.filter((segment) => segment.start < end && start < segment.end && !within.some((range) => range.start <= segment.start && segment.end <= range.end));
  return new Set(letters.map((segment) => dressOf(root, segment))).size <= 1;
}

/** Everything outside some stretches that is dressed, as text with its dress; what was there before a change has to be there after it. */
export function dressed(root: HTMLElement, segments: readonly Segment[], text: string, outside: readonly { readonly start: number; readonly end: number }[]): readonly string[] {
  const bare = dressOf(root, { node: root, offset: 0, start: 0, end: 0, fixed: false });
  return segments
    .filter((segment) => segment.end > segment.start && !outside.some(({ start, end }) => start < segment.end && segment.start < end))
    .map((segment) => ({ dress: dressOf(root, segment), words: text.slice(segment.start, segment.end) }))
    .filter(({ dress }) => dress !== bare)
    .map(({ dress, words }) => `${dress}: ${words}`);
}
