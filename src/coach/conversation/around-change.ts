import { tokenise, type Token } from '../text/tokens.ts';

/** No phrase of a grammar's list is longer with the signs around it; UTF-16 units. */
export const LONGEST_PHRASE = 60;

const ENDED = /^$|(?:[.!?…\n]["»”')]?|\p{Extended_Pictographic}\uFE0F?)$/u;

/** Whether a text is empty so far, or its last sentence has ended; space behind it is passed over. */
export function hasEnded(text: string): boolean {
  return ENDED.test(text.trimEnd());
}

/** What stands from an offset (UTF-16) to the sign that ends its sentence, without the sign. */
export function restOfSentence(text: string, at: number): string {
  return /^[^.!?…\n]*/u.exec(text.slice(at))?.[0] ?? '';
}

/** The sentence from an offset (UTF-16) on, or the next one where only space stands there; with that space, without its sign. */
export function nextSentence(text: string, at: number): string {
  return /^\s*[^.!?…\n]*/u.exec(text.slice(at))?.[0] ?? '';
}

/** What stands between the start of a sentence and an offset (UTF-16) in it. */
export function startOfSentence(text: string, at: number): string {
  return /[^.!?…\n]*$/u.exec(text.slice(0, at))?.[0] ?? '';
}

/** The words of a text, without its numbers, signs, tags and links. */
export function wordsIn(text: string): Token[] {
  return tokenise(text).filter(({ kind }) => kind === 'word');
}
