import type { Document } from './document.ts';
import type { Token } from './tokens.ts';

/** The plural of a letter (*Ts & Cs*), and a word too short to name anything. */
const LETTERS = /^\p{Lu}s$/u;
/** A line is a title when more than this share of its longer words, the first aside, have a capital. */
const TITLE = 2 / 3;

/**
 * Proper names in a stretch of a text, as written: words with a capital inside a sentence. In a line
 * where most words have capitals they name nothing, nor do plain words of a clause all in such capitals
 * (*Shop Now: …*); words all in capitals may be stress.
 * @param start UTF-16 offset; a capital right there may only open the stretch
 * @param plain words of the language that name nothing, folded
 */
export function namesIn(doc: Document, start: number, end: number, plain: readonly string[]): string[] {
  return doc.tokens.flatMap((t, i) => {
    const isName = t.kind === 'word' && t.start > start && t.end <= end && doc.opensSentence[i] !== true && /^\p{Lu}\p{Ll}/u.test(t.raw) && !LETTERS.test(t.raw);
    return isName && !isTitle(doc.text, t.start) && !(plain.includes(t.norm) && isTitled(doc.tokens, i)) ? [t.raw] : [];
  });
}

/** Whether all words around one, up to a sign, a link or a break on either side, have such a capital, and it is not the only one. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const isWord = (i: number): boolean => tokens[i]?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(tokens[i].raw);
  let [from, to] = [at, at];
  while (isWord(from - 1)) from--;
  while (isWord(to + 1)) to++;
  return to > from && tokens[from - 1]?.kind !== 'word' && tokens[to + 1]?.kind !== 'word';
}

function isTitle(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';
  const words = (line.match(/\p{L}{4,}/gu) ?? []).slice(1);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * TITLE;
}
