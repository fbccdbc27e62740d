import type { Document } from '../text/document.ts';
import type { Token, TokenKind } from '../text/tokens.ts';
import type { Splice } from './splice.ts';
import { mostTelling } from './telling-hashtags.ts';

/** What may part the tags of a block; a sign that ends a sentence does not. */
const PARTING = /^[,;·•|/–-]$/;
/** What sites and habits put behind the tags that close a post. */
const BEHIND = new Set<TokenKind>(['link', 'break', 'punct', 'emoji']);

/** Tags that say who paid: they stay, whatever their place. */
const LABEL = /^[#＃](?:ad|ads|adv|advert\w*|spons\w*|paid\w*|gifted\w*|partner\w*|partnership\w*|affiliate\w*|prsample|pubblicit\p{L}*|fornitoda\p{L}*)$/iu;

/**
 * Takes hashtags out until `most` are left, where enough of them stand in one block at the end of the post. Tags inside
 * sentences are words, and which of those to spare only the writer can say; of the block those stay that say most of
 * the post, in their order, and any label of paid content.
 */
export function withoutSurplusHashtags({ text, tokens }: Document, most: number): Splice | undefined {
  const tags = tokens.filter((t) => t.kind === 'hashtag');
  const block = closingBlock(tokens);
  const places = most - (tags.length - block.length);
  if (tags.length <= most || (most === 0 ? places < 0 : places <= 0)) return undefined;
  const first = block[0];
  if (first === undefined) return undefined;
  // Where none may stay, tags behind an open sentence are who is spoken to, or a signature ("what do they say #ASL #INL").
  if (most === 0 && !/[.!?…]\s*$/.test(text.slice(0, first.start))) return undefined;
  const words = tokens.filter((t) => t.start < first.start && (t.kind === 'word' || t.kind === 'number' || t.kind === 'mention'));
  const labels = block.filter((tag) => LABEL.test(tag.raw));
  const others = block.filter((tag) => !labels.includes(tag));
  const told = mostTelling(others, places - labels.length, words, tags.slice(0, tags.length - block.length));
  const gone = others.filter((tag) => !told.includes(tag));
  return cut(text, block, gone);
}

/** One change that leaves what stays parted as it was. */
function cut(text: string, block: readonly Token[], gone: readonly Token[]): Splice | undefined {
  const [first, last] = [gone[0], gone.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const between = block.filter((tag) => tag.start > first.start && tag.end < last.end && !gone.includes(tag));
  const next = block.find((tag) => tag.start > last.start);
  const parted = text.slice(block[0]?.end, block[1]?.start);
  if (between.length > 0) return { start: first.start, end: last.end, text: between.map((tag) => tag.raw).join(parted) };
  if (next !== undefined) return { start: first.start, end: next.start, text: '' };
  return { start: text.slice(0, first.start).trimEnd().replace(/[,;·•|/–-]$/, '').trimEnd().length, end: last.end, text: '' };
}

/** The tags that close the post with nothing but signs between them, and links or emoji behind. */
function closingBlock(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex((t) => !BEHIND.has(t.kind));
  const before = tokens.slice(0, last + 1).findLastIndex((t) => t.kind !== 'hashtag' && t.kind !== 'break' && !PARTING.test(t.raw));
  return tokens.slice(before + 1, last + 1).filter((t) => t.kind === 'hashtag');
}
