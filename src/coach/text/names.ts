import type { Document } from './document.ts';

/** A line is a title when more than this share of its longer words, the first aside, have a capital. */
const TITLE = 2 / 3;

/**
 * Proper names in a stretch of a text, as written: words with a capital inside a sentence. In a line
 * where most words have capitals they name nothing; words all in capitals may be stress.
 * @param start UTF-16 offset; a capital right there may only open the stretch
 */
export function namesIn(doc: Document, start: number, end: number): string[] {
  const inside = doc.tokens.flatMap((t, i) => (t.kind === 'word' && t.start > start && t.end <= end && !doc.opensSentence[i] && /^\p{Lu}\p{Ll}/u.test(t.raw) ? [t] : []));
  return inside.filter((t) => !isTitle(doc.text, t.start)).map((t) => t.raw);
}

function isTitle(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';
  const words = (line.match(/\p{L}{4,}/gu) ?? []).slice(1);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * TITLE;
}
