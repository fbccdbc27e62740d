import type { Document } from '../text/document.ts';

/** A change to a text: `start..end` becomes `text`. UTF-16 offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after a change. */
export function apply(text: string, splice: Splice): string {
  return text.slice(0, splice.start) + splice.text + text.slice(splice.end);
}

/** Puts new words where old ones stood, with a capital where the old ones had one because a sentence begins. */
export function replacement(doc: Document, start: number, end: number, words: string): Splice {
  const old = doc.text.slice(start, end);
  const first = /\p{L}/u.exec(old)?.[0] ?? '';
  const capital = first !== first.toLowerCase() && (opensSentence(doc, start) || isLineStart(doc.text, start) || /^\p{Lu}{2}/u.test(old));
  const text = capital && opensSentence(doc, start) ? capitalised(words) : words;
  return { start, end, text: /[.!?…:,;]$/u.test(text) ? withoutDoubledEnd(text, doc.text.slice(end)) : text };
}

/** New words that end in a sign don't stand before the same sign. */
function withoutDoubledEnd(words: string, rest: string): string {
  return /^\s*[.!?…:,;]/u.test(rest) ? words.replace(/[.!?…:,;]+$/u, '') : words;
}

/**
 * Takes words out and leaves no trace: no double space, no orphaned comma or bracket, no empty line, no
 * sentence that begins in small letters. Undefined when nothing readable would be left.
 */
export function removal(doc: Document, start: number, end: number): Splice | undefined {
  const { text } = doc;
  const atStart = opensSentence(doc, start) || isLineStart(text, start);
  let [from, to] = [start, end];
  const bracket = /[([]\s*$/u.exec(text.slice(0, from));
  const closing = /^\s*[)\]]/u.exec(text.slice(to));
  if (bracket !== null && closing !== null) [from, to] = [bracket.index, to + closing[0].length];
  if (atStart) {
    const ownSign = /^[ \t]*[!?.…]+/u.exec(text.slice(to));
    const joint = /^[ \t]*(?:[,;:–—]|-(?=\s))+/u.exec(text.slice(to));
    to += ownSign?.[0].length ?? joint?.[0].length ?? 0;
  } else {
    const dangling = /[ \t]*(?:[,;:–—]|(?<=\s)-)\s*$/u.exec(text.slice(0, from));
    if (dangling !== null && /^\s*(?:[.!?…,;:]|$|\n)/u.test(text.slice(to))) from = dangling.index;
  }
  const spaceBefore = /(?:^|\s)$/u.test(text.slice(0, from));
  const spacesAfter = /^[ \t]+/u.exec(text.slice(to))?.[0].length ?? 0;
  if (spaceBefore) to += spacesAfter;
  const endsLine = to >= text.length || text[to] === '\n';
  if (endsLine) from -= /[ \t]*$/u.exec(text.slice(0, from))?.[0].length ?? 0;
  if (isLineStart(text, from) && endsLine) [from, to] = withoutEmptyLine(text, from, to);
  const next = text[to] ?? '';
  const needsCapital = atStart && /\p{Ll}/u.test(next) && !endsLine;
  const splice = needsCapital ? { start: from, end: to + 1, text: next.toUpperCase() } : { start: from, end: to, text: '' };
  return /\p{L}{2}/u.test(apply(text, splice)) ? splice : undefined;
}

function withoutEmptyLine(text: string, from: number, to: number): [number, number] {
  const after = /^\n+/.exec(text.slice(to))?.[0].length ?? 0;
  if (after > 0) return [from, to + after];
  const before = /\n+$/.exec(text.slice(0, from))?.[0].length ?? 0;
  return [from - before, to];
}

/** Adds a sentence at the end: on the same line in a short post, as a paragraph in a longer one, before a closing block of hashtags. */
export function addition(text: string, words: string): Splice {
  const tail = /(?:\s*\n[ \t]*(?:[#＃][\p{L}\p{M}\p{N}_]+[ \t,]*)+)+\s*$/u.exec(text);
  const at = tail === null ? text.replace(/\s+$/u, '').length : tail.index;
  if (at === 0) return { start: 0, end: 0, text: words };
  const body = text.slice(0, at);
  if (/\n/.test(body) || body.length > 200) return { start: at, end: at, text: (/\n[ \t]*\n/.test(body) || !body.includes('\n') ? '\n\n' : '\n') + words };
  const inlineTags = tail === null && /[#＃][\p{L}\p{M}\p{N}_]+$/u.test(body);
  if (inlineTags) return { start: at, end: at, text: `\n${words}` };
  return { start: at, end: at, text: (/[\p{L}\p{N})»”"]$/u.test(body) ? '. ' : ' ') + words };
}

/** Puts words at the very beginning, before the first. */
export function opening(words: string): Splice {
  return { start: 0, end: 0, text: `${words} ` };
}

function opensSentence(doc: Document, offset: number): boolean {
  const i = doc.tokens.findIndex((t) => t.start >= offset && (t.kind === 'word' || t.kind === 'number'));
  return i >= 0 && doc.tokens[i]?.start === offset && doc.opensSentence[i] === true;
}

function isLineStart(text: string, offset: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(0, offset));
}

function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
