import type { Token } from './tokens.ts';

/** Pairs of quotation marks that enclose somebody else's words. Single ones are apostrophes as well, and looked at by themselves. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '”', '„': '“', '«': '»', '‟': '”', '`': '`', '＂': '＂' };
/** Tokens after which a mark is more likely unpaired than the start of a quotation, where the next one of its kind doesn't look like an end. */
const LONGEST_LOOSE_QUOTE = 120;
/** The same where it does: a whole statement is quoted at times, hardly more. */
const LONGEST_QUOTE = 600;

/** Single marks that open a quotation, and those that close one. */
const SINGLE_OPENING = /^['‘‚‹]$/;
const SINGLE_CLOSING = /['’›]$/;
/** Tokens of the longest quotation in single marks: those far apart are apostrophes. */
const LONGEST_SINGLE_QUOTE = 40;

/**
 * Marks, per token, what is not the writer's own voice or not words at all: quotations, quoted replies
 * (`> …`), retweets (`RT @name: …`), code, links, addresses, mentions and hashtags. Linear.
 */
export function protectedTokens(tokens: readonly Token[]): boolean[] {
  const quoted = quotedTokens(tokens);
  return tokens.map((t, i) => quoted[i] === true || t.kind === 'link' || t.kind === 'email' || t.kind === 'mention' || t.kind === 'hashtag');
}

/** Marks, per token, the words of others alone: quotations, quoted replies, retweets, code. Linear. */
export function quotedTokens(tokens: readonly Token[]): boolean[] {
  const shield = tokens.map(() => false);
  protectQuotations(tokens, shield);
  protectSingleQuotations(tokens, shield);
  protectQuotedLines(tokens, shield);
  protectRetweets(tokens, shield);
  return shield;
}

function protectQuotations(tokens: readonly Token[], shield: boolean[]): void {
  const closers = closerPositions(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    if (t?.kind !== 'punct') continue;
    const closing = CLOSING[t.norm];
    if (closing === undefined || !opens(tokens, i)) continue;
    const end = nextAfter(closers.get(closing) ?? [], i);
    if (end < 0 || end - i > (closes(tokens, end) ? LONGEST_QUOTE : LONGEST_LOOSE_QUOTE)) continue;
    for (let k = i + 1; k < end; k++) shield[k] = true;
    i = end;
  }
}

/** ‘…’ and '…': the closing mark hangs on the last word, as an apostrophe would ("the kids' club"). */
function protectSingleQuotations(tokens: readonly Token[], shield: boolean[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const [before, t, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (t?.kind !== 'punct' || !SINGLE_OPENING.test(t.raw) || after?.kind !== 'word' || after.start !== t.end) continue;
    if (before?.end === t.start && (before.kind === 'word' || before.kind === 'number')) continue;
    const end = singleEnd(tokens, i);
    if (end < 0) continue;
    for (let k = i + 1; k <= end; k++) shield[k] = true;
    i = end;
  }
}

/** The token that closes what a single mark opens, on the same line; -1 where none does. */
function singleEnd(tokens: readonly Token[], open: number): number {
  for (let k = open + 1; k <= open + LONGEST_SINGLE_QUOTE; k++) {
    const [t, after] = [tokens[k], tokens[k + 1]];
    if (t === undefined || t.kind === 'break') return -1;
    const touches = after?.start === t.end && (after.kind === 'word' || after.kind === 'number');
    if ((t.kind === 'word' || t.kind === 'punct') && SINGLE_CLOSING.test(t.raw) && !touches) return k;
  }
  return -1;
}

/** A mark opens a quotation when a word follows it at once and none touches it from before. */
function opens(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (t === undefined || after === undefined || after.kind === 'break') return false;
  if (t.norm === '«' || t.norm === '“' || t.norm === '„' || t.norm === '`') return true;
  return after.start === t.end && !(before !== undefined && before.end === t.start && (before.kind === 'word' || before.kind === 'number'));
}

/** A mark looks like an end when it touches what stands before it and no word touches it from behind. */
function closes(tokens: readonly Token[], i: number): boolean {
  const [before, t, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (t === undefined || before?.end !== t.start || before.kind === 'break') return false;
  return after === undefined || after.start > t.end || (after.kind !== 'word' && after.kind !== 'number');
}

function closerPositions(tokens: readonly Token[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  tokens.forEach((t, i) => {
    if (t.kind !== 'punct') return;
    const list = positions.get(t.norm) ?? [];
    list.push(i);
    positions.set(t.norm, list);
  });
  return positions;
}

/** First element greater than `i` of a rising list, or -1; binary search keeps the whole pass linear-ish. */
function nextAfter(list: readonly number[], i: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid] ?? 0) > i) high = mid;
    else low = mid + 1;
  }
  return list[low] ?? -1;
}

function protectQuotedLines(tokens: readonly Token[], shield: boolean[]): void {
  let lineStart = true;
  let quoted = false;
  tokens.forEach((t, i) => {
    if (lineStart) quoted = t.kind === 'punct' && t.norm === '>';
    lineStart = t.kind === 'break';
    if (quoted) shield[i] = true;
  });
}

function protectRetweets(tokens: readonly Token[], shield: boolean[]): void {
  const at = tokens.findIndex((t, i) => t.kind === 'word' && t.raw === 'RT' && tokens[i + 1]?.kind === 'mention');
  if (at >= 0) shield.fill(true, at);
}
