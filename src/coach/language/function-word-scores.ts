import { CLASSES, OTHER } from './classes.ts';
import type { Scores } from './classes.ts';
import { FOREIGN_WORDS, KNOWN_WORDS } from './function-words.ts';
import type { KnownLanguage, WordList } from './function-words.ts';

/** How much one function word weighs, in log-odds. */
const SURE = 2;
const SHARED = 0.6;

interface ListedWord {
  readonly list: number;
  readonly weight: number;
}

const LISTS = [...CLASSES.slice(0, OTHER).map((language) => KNOWN_WORDS[language as KnownLanguage]), ...Object.values(FOREIGN_WORDS)];
const LISTED = indexLists(LISTS);

function indexLists(lists: readonly WordList[]): ReadonlyMap<string, readonly ListedWord[]> {
  const index = new Map<string, ListedWord[]>();
  for (const [list, { sure, shared }] of lists.entries()) {
    for (const [words, weight] of [[sure, SURE], [shared, SHARED]] as const) {
      for (const word of new Set(words.split(/\s+/))) {
        const entries = index.get(word) ?? [];
        if (!entries.some((entry) => entry.list === list)) entries.push({ list, weight });
        index.set(word, entries);
      }
    }
  }
  return index;
}

/**
 * What the function words say. All foreign lists count as one class, which gets the best of them.
 * @param words folded words
 */
export function functionWordScores(words: readonly string[]): Scores {
  const sums = LISTS.map(() => 0);
  for (const word of words) {
    for (const part of partsOf(word)) {
      for (const { list, weight } of LISTED.get(part) ?? []) sums[list] = (sums[list] ?? 0) + weight;
    }
  }
  return [...sums.slice(0, OTHER), Math.max(...sums.slice(OTHER))];
}

/** "l'ora" is also "l'" and "ora": the article tells more than the noun. */
function partsOf(word: string): readonly string[] {
  const cut = word.indexOf("'");
  if (cut < 0 || cut === word.length - 1 || LISTED.has(word)) return [word];
  return [word.slice(0, cut + 1), word.slice(cut + 1)];
}
