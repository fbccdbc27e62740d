/**
 * Small steps along a text from an offset. Loops, not regular expressions: a pattern that ends in `$` is
 * tried from every place of a long run of spaces, and a pasted megabyte of them would hang.
 */

/** The first offset from `at` on that holds none of `chars`. */
export function skipForward(text: string, at: number, chars: string): number {
  let i = at;
  while (i < text.length && chars.includes(text[i] ?? '')) i++;
  return i;
}

/** The last offset up to `at` with none of `chars` right before it. */
export function skipBack(text: string, at: number, chars: string): number {
  let i = at;
  while (i > 0 && chars.includes(text[i - 1] ?? '')) i--;
  return i;
}

/** Nothing but spaces between the start of the line and `at`. */
export function lineIsEmpty(text: string, at: number): boolean {
  const i = skipBack(text, at, ' \t\u00A0');
  return i === 0 || text[i - 1] === '\n';
}

/** A whole line that goes takes its line breaks with it: those behind it, or those before it at the end of the text. */
export function edgesOf(text: string, from: number, to: number): { from: number; to: number } {
  const after = skipForward(text, to, '\n');
  return after > to ? { from, to: after } : { from: skipBack(text, from, '\n'), to };
}
