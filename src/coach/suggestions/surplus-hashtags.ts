import type { Document } from '../text/document.ts';
import type { Token, TokenKind } from '../text/tokens.ts';
import type { Splice } from './splice.ts';
import { tagsAsWords, type TagWords, type WordTag } from './tags-as-words.ts';
import { idleTags, mostTelling } from './telling-hashtags.ts';

/** What may part the tags of a block; a sign that ends a sentence does not. */
const PARTING = /^[,;·•|/–-]$/;
/** What sites and habits put behind the tags that close a post; a name may stand there as a tag does. */
const BEHIND = new Set<TokenKind>(['link', 'mention', 'break', 'punct', 'emoji']);

/** Tags that say who paid, or that nothing is meant in earnest: they stay, whatever their place. */
const LABEL = /^[#＃](?:ad|ads|adv|advert\w*|spons\w*|paid\w*|gifted\w*|partner\w*|partnership\w*|affiliate\w*|prsample|pubblicit\p{L}*|fornitoda\p{L}*|satir[ae]|parod(?:y|ia))$/iu;

/** A year behind the sign: a link on some sites, and counted there. */
const YEARS = /(?<![\p{L}\p{N}_])[#＃]\d{4}(?![\p{L}\p{N}_])/gu;

/**
 * Leaves `most` hashtags. Tags that are plain words of a sentence stay as words, without their sign; of the block that
 * closes the post those stay that say most of it, in their order, and any label of paid content. Undefined where too
 * many are left in sentences: which of those to spare only the writer can say.
 */
export function withoutSurplusHashtags(doc: Document, most: number, known: TagWords): Splice | undefined {
  const parts = partsOf(doc, most, known);
  if (parts === undefined) return undefined;
  const { worded, block, said, places, words } = parts;
  if (block.length <= places) return rewritten(doc.text, worded, [], block);
  if (places === 0 && most > 0) return undefined;
  const labels = block.filter((tag) => LABEL.test(tag.raw));
  const others = block.filter((tag) => !labels.includes(tag));
  const told = mostTelling(others, places - labels.length, { words, said, names: [...known.names, ...known.acronyms], ordinary: known.ordinary });
  return rewritten(doc.text, worded, others.filter((tag) => !told.includes(tag)), block);
}

/**
 * The same where none goes that anybody could miss: without a word to the writer only tags go that stand there twice,
 * that fit any post, or that the post says in words. Undefined where that alone does not leave `most` or fewer.
 */
export function withoutIdleHashtags(doc: Document, most: number, known: TagWords): Splice | undefined {
  const parts = partsOf(doc, most, known);
  if (parts === undefined) return undefined;
  const { worded, block, said, places, words } = parts;
  const surplus = block.length - places + (doc.text.match(YEARS)?.length ?? 0);
  if (surplus <= 0) return rewritten(doc.text, worded, [], block);
  const idle = idleTags(block.filter((tag) => !LABEL.test(tag.raw)), { words, said: [...said, ...worded.map(({ tag }) => tag)] });
  const gone = idle.slice(0, surplus);
  return gone.length < surplus ? undefined : rewritten(doc.text, worded, block.filter((tag) => gone.includes(tag)), block);
}

/** The tags of a post by the part they play. */
interface TagParts {
  readonly worded: readonly WordTag[];
  readonly block: readonly Token[];
  /** Tags that stay in sentences. */
  readonly said: readonly Token[];
  /** How many of the block may stay. */
  readonly places: number;
  /** The words before the block. */
  readonly words: readonly Token[];
}

/** Undefined where nothing is too many, or where the tags of the block and of the sentences cannot be told apart. */
function partsOf(doc: Document, most: number, known: TagWords): TagParts | undefined {
  const { tokens } = doc;
  const tags = tokens.filter((t) => t.kind === 'hashtag');
  if (tags.length <= most) return undefined;
  const worded = tagsAsWords(doc, known);
  const isWord = (tag: Token): boolean => worded.some((one) => one.tag === tag);
  const block = closingBlock(tokens).filter((tag) => !isWord(tag));
  const said = tags.filter((tag) => !isWord(tag) && !block.includes(tag));
  const places = most - said.length;
  const first = block[0];
  // A word among the tags of the block is no word of a sentence that goes before them.
  if (places < 0 || worded.some(({ tag }) => tag.start > (first?.start ?? Infinity))) return undefined;
  if (block.length > places && (first === undefined || runsOn(first, block, doc, { most, known }))) return undefined;
  const words = first === undefined ? [] : tokens.filter((t) => t.start < first.start && (t.kind === 'word' || t.kind === 'number' || t.kind === 'mention' || isWord(t)));
  return { worded, block, said, places, words };
}

/** Whether the block may go on with a sentence: "contagi da #Covid_19 #patologie"; where no tag may stay, any open sentence may lead to who is spoken to. */
function runsOn(first: Token, block: readonly Token[], { text, tokens }: Document, { most, known }: { readonly most: number; readonly known: TagWords }): boolean {
  if (most === 0) return !/[.!?…]\s*$/.test(text.slice(0, first.start));
  const before = tokens.findLast((t) => t.end <= first.start);
  if (before?.kind !== 'word') return false;
  // "contro le altre #malattie #professionali": two tags may be the last words of the sentence.
  return known.asksForMore.includes(before.norm) || block.length === 2;
}

/** One change for all: the signs of `worded` go, and the tags that are too many. */
function rewritten(text: string, worded: readonly WordTag[], gone: readonly Token[], block: readonly Token[]): Splice | undefined {
  const cutOut = cut(text, block, gone);
  // "l' #assegno": a space behind the apostrophe was the sign's.
  const startOf = ({ start }: Token): number => (/\p{L}['’] $/u.test(text.slice(Math.max(0, start - 3), start)) ? start - 1 : start);
  const changes = [...worded.map(({ tag, words }) => ({ start: startOf(tag), end: tag.end, text: words })), ...(cutOut === undefined ? [] : [cutOut])];
  const [from, to] = [changes[0], changes.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  let [made, at] = ['', from.start];
  for (const change of changes) {
    made += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return { start: from.start, end: to.end, text: made };
}

/** One change that leaves what stays parted as it was. */
function cut(text: string, block: readonly Token[], gone: readonly Token[]): Splice | undefined {
  const [first, last] = [gone[0], gone.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const between = block.filter((tag) => tag.start > first.start && tag.end < last.end && !gone.includes(tag));
  const next = block.find((tag) => tag.start > last.start);
  // Two that were run together by a slip don't say how the others are parted.
  const parted = block.slice(1).map((tag, i) => text.slice(block[i]?.end, tag.start)).filter((sign) => sign !== '').toSorted((a, b) => a.length - b.length)[0] ?? ' ';
  const glued = block.some((tag) => tag.end === first.start) ? parted : '';
  if (between.length > 0) return { start: first.start, end: last.end, text: glued + between.map((tag) => tag.raw).join(parted) };
  if (next !== undefined) return { start: first.start, end: next.start, text: glued };
  return { start: text.slice(0, first.start).trimEnd().replace(/[,;·•|/–-]$/, '').trimEnd().length, end: last.end, text: '' };
}

/** The tags that close the post with nothing but signs between them, and links or emoji behind. */
function closingBlock(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex((t) => !BEHIND.has(t.kind));
  const before = tokens.slice(0, last + 1).findLastIndex((t) => t.kind !== 'hashtag' && t.kind !== 'break' && !PARTING.test(t.raw));
  return tokens.slice(before + 1, last + 1).filter((t) => t.kind === 'hashtag');
}
