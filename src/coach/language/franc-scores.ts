import { francAll } from 'franc';
import { CLASSES, OTHER } from './classes.ts';
import type { Scores } from './classes.ts';

/** What the trigram ranks of franc weigh: its closeness runs from 0 to 1. */
const FRANC_WEIGHT = 2;

const FRANC_CLASSES: Readonly<Record<string, number>> = {
  ita: 0, eng: 1, spa: 2, fra: 3, deu: 4, por: 5,
  nld: OTHER, cat: OTHER, ron: OTHER, glg: OTHER, pol: OTHER, swe: OTHER, dan: OTHER, nob: OTHER, tur: OTHER,
};
const FRANC_ONLY = Object.keys(FRANC_CLASSES);

/**
 * What franc says of its trigrams, neighbours of our languages among the choices.
 * @param words folded words
 */
export function francScores(words: readonly string[]): Scores {
  const scores: Scores = CLASSES.map(() => 0);
  if (words.length === 0) return scores;
  for (const [code, closeness] of francAll(words.join(' '), { only: FRANC_ONLY, minLength: 1 })) {
    const place = FRANC_CLASSES[code];
    if (place !== undefined) scores[place] = Math.max(scores[place] ?? 0, closeness * FRANC_WEIGHT);
  }
  return scores;
}
