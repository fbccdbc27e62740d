/**
 * One spelling for all the ways people write the same word. Patterns and texts pass through the same
 * folding, so both sides agree. Offsets never change here: a token keeps its place in the original.
 */

const APOSTROPHES = /[\u2019\u2018\u02BC\u00B4\u0060\u2032\uFF07]/g;
const FINAL_APOSTROPHE_VOWEL = /([aeiou])'$/;
const GRAVE: Readonly<Record<string, string>> = { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' };

/**
 * The folded spelling of one word: compatibility letters made plain (𝗦𝗰𝗼𝗻𝘁𝗼 → sconto), accents composed,
 * lower case, one apostrophe, é written è (Italian typists mix them), `e'` read as `è`.
 */
export function foldWord(raw: string): string {
  let word = raw.normalize('NFKC').toLowerCase().replace(APOSTROPHES, "'").replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]|\uFE0F/g, '');
  word = word.normalize('NFC').replaceAll('é', 'è');
  return word.replace(FINAL_APOSTROPHE_VOWEL, (_, vowel: string) => GRAVE[vowel] ?? vowel);
}

/** True when a letter is repeated for effect: three or more in a row. */
export function isStretched(folded: string): boolean {
  return /(\p{L})\1\1/u.test(folded);
}

/** Spellings a stretched word may stand for: each run cut to one letter, and to two. */
export function unstretched(folded: string): readonly string[] {
  if (!isStretched(folded)) return [];
  const one = folded.replace(/(\p{L})\1{2,}/gu, '$1');
  const two = folded.replace(/(\p{L})\1{2,}/gu, '$1$1');
  return one === two ? [one] : [one, two];
}
