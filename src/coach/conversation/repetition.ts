import type { Suggestion } from '../reading.ts';
import type { Grammar } from '../rules/grammar.ts';
import { foldedWords, hasPhrase } from '../text/phrases.ts';

/** Words in a row that two changes may not share. */
const RUN = 3;
/** How far from a change its words are still in the reader's ear; UTF-16 units. */
const NEAR = 100;

/** Whether words would say again what others already say: the same courtesy, or the same three words in a row. */
export function repeats(words: string, others: readonly string[], { courtesies }: Grammar): boolean {
  const said = others.map(foldedWords);
  const now = foldedWords(words);
  if (courtesies.some((courtesy) => hasPhrase(now, courtesy) && said.some((other) => hasPhrase(other, courtesy)))) return true;
  const runs = runsOf(now);
  return said.some((other) => runsOf(other).some((run) => runs.includes(run)));
}

/**
 * Whether a change brings a courtesy that stands close by already: "vi aspetta" twice is one too many.
 * @param text what the change's offsets point into
 */
export function echoes(text: string, { start, end, text: words }: Suggestion, { courtesies }: Grammar): boolean {
  const now = foldedWords(words);
  const around = foldedWords(`${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`);
  return courtesies.some((courtesy) => hasPhrase(now, courtesy) && hasPhrase(around, courtesy));
}

function runsOf(words: string): string[] {
  const list = words.split(' ');
  return list.slice(0, Math.max(0, list.length - RUN + 1)).map((_, i) => list.slice(i, i + RUN).join(' '));
}
