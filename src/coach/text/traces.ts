import { prepare } from './document.ts';

/** A doubled space, a space before a sign, a doubled sign, too many empty lines. */
const TRACES = [/[^\n] {2,}/g, / [,.;:!?](?=\s|$)/g, /,,|;;|::|[,;:][.!?]|(?<!\.)\.\.(?!\.)|[.!?]\.(?=\s|$)/g, /\n{3,}/g] as const;

/** Whether a changed text shows more traces of a bad joint than it did before: those above, or a sentence that begins in small letters. */
export function showsTraces(before: string, after: string): boolean {
  return TRACES.some((trace) => count(after, trace) > count(before, trace)) || smallStarts(after) > smallStarts(before);
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

/** A blank may stand at the beginning as it is. */
function smallStarts(text: string): number {
  const doc = prepare(text);
  return doc.tokens.filter(({ raw, start }, i) => doc.opensSentence[i] === true && /^\p{Ll}/u.test(raw) && text[start - 1] !== '[').length;
}
