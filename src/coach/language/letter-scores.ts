import table from './letter-weights.json' with { type: 'json' };
import { eachGram, scaleOf } from './grams.ts';
import { CLASSES } from './classes.ts';
import type { Scores } from './classes.ts';

/** Six bits a weight, a letter each: "A" is -32, "g" is 0, "/" is 31 (times the table's step). */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ZERO = 32;

const WIDTH = CLASSES.length;
const entries = table.grams.split(' ');
const placeOf = new Map(entries.map((entry, place) => [entry.slice(0, -WIDTH), place]));
const weights = Float32Array.from(
  entries.flatMap((entry) => Array.from(entry.slice(-WIDTH), (letter) => (ALPHABET.indexOf(letter) - ZERO) * table.step)),
);

/**
 * What the letter groups say, by the weights that `scripts/train-language.mjs` learnt.
 * @param words folded words
 */
export function letterScores(words: readonly string[]): Scores {
  const sums: Scores = CLASSES.map(() => 0);
  let known = 0;
  for (const word of words) {
    eachGram(word, (gram) => {
      const place = placeOf.get(gram);
      if (place === undefined) return;
      known += 1;
      for (let c = 0; c < WIDTH; c += 1) sums[c] = (sums[c] ?? 0) + (weights[place * WIDTH + c] ?? 0);
    });
  }
  return sums.map((sum) => sum * scaleOf(known));
}
