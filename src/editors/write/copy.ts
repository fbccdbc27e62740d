import type { Segment } from '../segments.ts';
import { isText } from '../nodes.ts';
import type { Change } from './change.ts';
import { type Part, retypings } from './retype.ts';

/** A stretch of an editor as its copy has it. */
export interface Copy<Holder> {
  /** Its texts in order, each with what holds it. */
  readonly texts: readonly { readonly holder: Holder; readonly text: string }[];
  set(holder: Holder, text: string): void;
  /** Adds a paragraph at the end, like the last one. @returns false where there is none */
  addLine(text: string): boolean;
}

interface HeldPart<Holder> extends Part {
  readonly holder: Holder;
  readonly text: string;
}

/**
 * Makes changes in the copy of a stretch.
 * @param segments of the whole editor
 * @param before the editor's text, which the changes' offsets count in
 * @returns false where the copy does not hold the same letters as the editor shows, or a change does not fit in
 */
export function changeCopy<Holder>(copy: Copy<Holder>, segments: readonly Segment[], before: string, stretch: Part, changes: readonly Change[]): boolean {
  const parts = held(copy, segments, before, stretch);
  const lines = changes.at(-1)?.text.split('\n').slice(1) ?? [];
  const retyped = parts && retypings(parts, changes.map((change, index) => (index === changes.length - 1 ? { ...change, text: change.text.split('\n')[0] ?? '' } : change)));
  if (!parts || !retyped || retyped.some(({ text }) => text.includes('\n'))) return false;
  if (lines.length > 0 && changes.at(-1)?.end !== stretch.end) return false;
  const now = new Map<Holder, string>(parts.map(({ holder, text }) => [holder, text]));
  for (const { part, from, to, text } of retyped.toReversed()) {
    const words = now.get(part.holder) ?? '';
    now.set(part.holder, words.slice(0, from) + text + words.slice(to));
  }
  for (const [holder, text] of now) copy.set(holder, text);
  return lines.every((line) => copy.addLine(line));
}

/** Where in the editor's text each text of the copy stands; null where the two do not tell the same. */
function held<Holder>({ texts }: Copy<Holder>, segments: readonly Segment[], before: string, { start, end }: Part): readonly HeldPart<Holder>[] | null {
  const offsets = segments
    .filter(({ node, fixed }) => isText(node) && !fixed)
    .flatMap((segment) => {
      const from = Math.max(segment.start, start);
      return Array.from({ length: Math.max(0, Math.min(segment.end, end) - from) }, (_, index) => from + index);
    });
  let at = 0;
  const parts: HeldPart<Holder>[] = [];
  for (const { holder, text } of texts.filter((one) => one.text !== '')) {
    const own = offsets.slice(at, at + text.length);
    const [first = 0, last = 0] = [own[0], own.at(-1)];
    const same = own.map((offset) => before[offset]).join('').replaceAll('\u00A0', ' ') === text.replaceAll('\u00A0', ' ');
    if (!same || last - first !== text.length - 1) return null;
    parts.push({ holder, text, start: first, end: last + 1 });
    at += text.length;
  }
  return at === offsets.length ? parts : null;
}
