import type { Segment } from './segments.ts';

/** A stretch that is more than its letters. */
export interface ProtectedRange {
  readonly start: number;
  readonly end: number;
  /** `fixed`: the editor lets nobody edit it; `link`: a link in the editor; the rest are told by their letters. */
  readonly kind: 'fixed' | 'link' | 'mention' | 'address' | 'tag';
}

const TOKENS = /(?<![\p{L}\p{N}_@#/.])(?:(?<address>https?:\/\/\S+|www\.\S+)|(?<mention>@[\p{L}\p{N}_](?:[\p{L}\p{N}_.@-]*[\p{L}\p{N}_])?)|(?<tag>#[\p{L}\p{N}_]+))/giu;

/** Every protected stretch of a text, in order; where they overlap, what the editor says comes first. */
export function protectedRanges(text: string, segments: readonly Segment[]): readonly ProtectedRange[] {
  const ranges: ProtectedRange[] = [];
  for (const { node, start, end, fixed } of segments) {
    if (start === end) continue;
    if (fixed) ranges.push({ start, end, kind: 'fixed' });
    else if (node.parentElement?.closest('a[href]')) ranges.push({ start, end, kind: 'link' });
  }
  for (const match of text.matchAll(TOKENS)) {
    const start = match.index;
    const end = start + match[0].length;
    const kind = match.groups?.['address'] !== undefined ? 'address' : match.groups?.['mention'] !== undefined ? 'mention' : 'tag';
    if (!ranges.some((range) => range.start < end && start < range.end)) ranges.push({ start, end, kind });
  }
  return ranges.toSorted((one, other) => one.start - other.start);
}

/** Whether a change between two offsets would cut something protected. A whole hashtag may go: it is plain text everywhere. */
export function isProtected(ranges: readonly ProtectedRange[], start: number, end: number): boolean {
  return ranges.some((range) => {
    const whole = start <= range.start && range.end <= end;
    const touches = start < range.end && range.start < end;
    return touches && !(whole && range.kind === 'tag');
  });
}

/** Whether a change ends right before something that nobody may edit. */
export function endsAtEmbed(ranges: readonly ProtectedRange[], end: number): boolean {
  return ranges.some((range) => range.kind === 'fixed' && range.start === end);
}
