import { FEATURES } from './features.ts';

/** A rule's model as it is written: the features of each weight from the least to the most, a blank between weights. */
export interface PackedRule {
  readonly rule: string;
  readonly base: number;
  readonly at: number;
  /** What one level of weight is worth. */
  readonly step: number;
  readonly features: string;
}

/** Levels of weight on either side of nought: sixteen lists of features. */
export const LEVELS = 8;
const WEIGHTS: readonly number[] = Array.from({ length: 2 * LEVELS }, (_, i) => (i < LEVELS ? i - LEVELS : i - LEVELS + 1));

/** Two letters tell how far it is to the next feature of a list; `~` goes as far as two letters can. */
const FAR = '~';
const LETTERS = Array.from({ length: 0x7e - 0x21 }, (_, i) => String.fromCharCode(0x21 + i)).filter((letter) => letter !== '"' && letter !== '\\');
const BASE = LETTERS.length;
const REACH = BASE * BASE;
const VALUES = new Map(LETTERS.map((letter, value) => [letter, value]));

/**
 * Writes features with their levels (−8…8, never 0), about two letters each.
 * @param levels feature number → level
 */
export function pack(levels: ReadonlyMap<number, number>): string {
  const keys = [...levels.keys()].sort((a, b) => a - b);
  return WEIGHTS.map((weight) => listOf(keys.filter((key) => levels.get(key) === weight))).join(' ');
}

function listOf(keys: readonly number[]): string {
  let list = '';
  let at = 0;
  for (const key of keys) {
    for (; key - at >= REACH; at += REACH) list += FAR;
    list += (LETTERS[Math.floor((key - at) / BASE)] ?? '') + (LETTERS[(key - at) % BASE] ?? '');
    at = key;
  }
  return list;
}

/** The weights of a rule by feature number. Throws a RangeError for a list that nobody packed. */
export function unpack({ features, step }: PackedRule): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  features.split(' ').forEach((list, i) => {
    const weight = (WEIGHTS[i] ?? NaN) * step;
    let at = 0;
    for (let j = 0; j < list.length; ) {
      if (list.charAt(j) === FAR) {
        at += REACH;
        j += 1;
        continue;
      }
      at += (VALUES.get(list.charAt(j)) ?? NaN) * BASE + (VALUES.get(list.charAt(j + 1)) ?? NaN);
      j += 2;
      if (!(at < FEATURES) || Number.isNaN(weight)) throw new RangeError(`no feature is written “${list.slice(j - 2, j)}”`);
      weights.set(at, weight);
    }
  });
  return weights;
}
