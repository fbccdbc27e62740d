import { prepare } from './document.ts';

/** What a bad joint leaves behind. */
const TRACES = [
  [/[^\n] {2,}/g, 'doubles a space'],
  [/ [,.;:!?](?=\s|$)/g, 'leaves a space before a sign'],
  [/,,|;;|::|[,;:][.!?]|(?<!\.)\.\.(?!\.)|[.!?]\.(?=\s|$)/g, 'doubles a sign'],
  [/\n{3,}/g, 'leaves empty lines'],
  [/[.!…]\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)+\?/gu, 'leaves the sign of a question'],
] as const;

/**
 * The traces of a bad joint that a text shows more of than it did before.
 * @returns what the change does, as "doubles a space"; nothing for a clean one
 */
export function tracesOf(before: string, after: string): string[] {
  const left: string[] = TRACES.filter(([trace]) => count(after, trace) > count(before, trace)).map(([, what]) => what);
  return smallStarts(after) > smallStarts(before) ? [...left, 'begins a sentence in small letters'] : left;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

/** A blank may stand at the beginning as it is, and so may what a figure counts (*50 copies in all*). */
function smallStarts(text: string): number {
  const doc = prepare(text);
  return doc.tokens.filter(({ raw, start }, i) => doc.opensSentence[i] === true && /^\p{Ll}/u.test(raw) && text[start - 1] !== '[' && doc.tokens[i - 1]?.kind !== 'number').length;
}
