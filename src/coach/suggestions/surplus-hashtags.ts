import type { Document } from '../text/document.ts';
import type { Splice } from './splice.ts';

/** Tags that say who paid: they stay, whatever their place. */
const LABEL = /^[#＃](?:ad|ads|adv|advert\w*|spons\w*|paid\w*|gifted\w*|partner\w*|partnership\w*|affiliate\w*|prsample|pubblicit\p{L}*|fornitoda\p{L}*)$/iu;

/**
 * Takes the hashtags behind the first `most` out, where they stand in one block at the end of the post;
 * tags inside sentences are words, and which of those to spare only the writer can say. A label of paid
 * content among them is kept.
 */
export function withoutSurplusHashtags({ text, tokens }: Document, most: number): Splice | undefined {
  const tags = tokens.filter((t) => t.kind === 'hashtag');
  const firstSurplus = tags[most];
  const lastKept = tags[most - 1];
  if (firstSurplus === undefined) return undefined;
  const block = tokens.filter((t) => t.start >= firstSurplus.start);
  if (!block.every((t) => t.kind === 'hashtag' || t.kind === 'break' || t.kind === 'punct')) return undefined;
  const kept = lastKept?.end ?? 0;
  const between = text.slice(kept, firstSurplus.start);
  // Tags that all would go are who is spoken to, or a signature ("what do they say? #ASL #INL").
  if (kept === 0 || !/^[\s,·•]*$/.test(between)) return undefined;
  const start = kept + between.trimEnd().length;
  const labels = block.filter((t) => LABEL.test(t.raw)).map((t) => ` ${t.raw}`);
  return { start, end: block.at(-1)?.end ?? firstSurplus.end, text: labels.join('') };
}
