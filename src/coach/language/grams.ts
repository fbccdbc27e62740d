/** Longest letter group looked at, its word boundaries (`_`) included; whole words may be longer. */
const LONGEST_GRAM = 5;
const LONGEST_WORD = 12;

/**
 * Calls `visit` for every letter group of a word: "che" gives "_", "c", … "_ch", "che_", "_che_".
 * Words of up to twelve letters are given whole too, once.
 * @param word a folded word
 */
export function eachGram(word: string, visit: (gram: string) => void): void {
  const padded = `_${word}_`;
  const length = padded.length;
  for (let start = 0; start < length; start += 1) {
    const most = Math.min(LONGEST_GRAM, length - start);
    for (let size = start === 0 || start === length - 1 ? 2 : 1; size <= most; size += 1) {
      visit(padded.slice(start, start + size));
    }
  }
  if (length > LONGEST_GRAM && word.length <= LONGEST_WORD) visit(padded);
}

/**
 * By what the sum of a text's weights is multiplied. Ten times the letters are not ten times as sure: neighbouring
 * letter groups say the same thing.
 * @param grams how many letter groups of the table the text has
 */
export function scaleOf(grams: number): number {
  return 1 / Math.sqrt(Math.max(grams, 4));
}
