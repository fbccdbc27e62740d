import { tokenise } from './tokens.ts';

/** The words of a text, folded, a space between them. */
export function foldedWords(text: string): string {
  return tokenise(text).filter(({ kind }) => kind === 'word').map(({ norm }) => norm).join(' ');
}

/** Whether one of some phrases stands in folded words; *if you* stands in *if you'd* as well. */
export function hasPhrase(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => apart(words).includes(apart(phrase)));
}

/** Whether folded words begin with one of some phrases. */
export function beginsWith(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => apart(words).startsWith(apart(phrase)));
}

/** Whether folded words end in one of some phrases. */
export function endsWith(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => apart(words).endsWith(apart(phrase)));
}

/** With a space around each word, and before what an apostrophe hangs on to it: *cos'è* as *cos' è*, which are two. */
function apart(words: string): string {
  return ` ${words.replaceAll(/ *' */g, ' ').trim()} `;
}
