import type { Grammar } from '../rules/rulebook.ts';
import { foldedWords, hasPhrase } from '../text/phrases.ts';

/** Words in a row that two changes may not share. */
const RUN = 3;

/** Whether words would say again what others already say: the same courtesy, or the same three words in a row. */
export function repeats(words: string, others: readonly string[], { courtesies }: Grammar): boolean {
  const said = others.map(foldedWords);
  const now = foldedWords(words);
  if (courtesies.some((courtesy) => hasPhrase(now, courtesy) && said.some((other) => hasPhrase(other, courtesy)))) return true;
  const runs = runsOf(now);
  return said.some((other) => runsOf(other).some((run) => runs.includes(run)));
}

function runsOf(words: string): string[] {
  const list = words.split(' ');
  return list.slice(0, Math.max(0, list.length - RUN + 1)).map((_, i) => list.slice(i, i + RUN).join(' '));
}
