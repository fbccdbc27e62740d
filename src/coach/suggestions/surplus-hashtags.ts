import type { Document } from '../text/document.ts';
import type { TokenKind } from '../text/tokens.ts';
import type { Splice } from './splice.ts';

const IN_BLOCK = new Set<TokenKind>(['hashtag', 'break', 'punct']);
/** What sites and habits put behind the tags that close a post. */
const BEHIND = new Set<TokenKind>(['link', 'break', 'punct', 'emoji']);

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
  const end = tags.at(-1)?.end ?? firstSurplus.end;
  const stands = (kinds: ReadonlySet<TokenKind>, from: number, to: number): boolean => tokens.every((t) => t.start < from || t.end > to || kinds.has(t.kind));
  if (!stands(IN_BLOCK, firstSurplus.start, end) || !stands(BEHIND, end, text.length)) return undefined;
  const kept = lastKept?.end ?? 0;
  const between = text.slice(kept, firstSurplus.start);
  // Where some may stay, tags that all would go are who is spoken to, or a signature ("what do they say? #ASL #INL").
  if (most === 0 ? !/[.!?…]\s*$/.test(between) : !/^[\s,·•]*$/.test(between)) return undefined;
  const start = kept + between.trimEnd().length;
  const labels = tags.slice(most).filter((t) => LABEL.test(t.raw)).map((t) => ` ${t.raw}`);
  return { start, end, text: labels.join('') };
}
