import { tokenise } from '../text/tokens.ts';

/**
 * Courtesies that bear saying once in a post: the second "if you'd like" sounds like a machine. Each
 * pattern is one of them, whatever words it is in.
 */
const COURTESIES: Readonly<Record<string, readonly RegExp[]>> = {
  it: [/\bse (?:ti|vi|le|la|passi|passate|passa|pensi|pensate|pensa|hai|avete|ha|vuoi|volete|vuole)\b/, /\bpuoi\b|\bpotete\b|\bpuò\b/, /\bper chi\b/, /\becco\b/, /\bnei commenti\b|\bqui sotto\b/],
  en: [/\bif (?:you|it)\b|\bwhenever (?:it|you)\b/, /\byou can\b/, /\byou're welcome\b/, /\bhere's\b|\bhere is\b/, /\bhave a look\b|\btake a look\b/],
};

/** Words in a row that two changes may not share. */
const RUN = 3;

/** Whether words would say again what others already say: the same courtesy, or the same three words in a row. */
export function repeats(words: string, others: readonly string[], language: string): boolean {
  const said = others.map(plain);
  const now = plain(words);
  if ((COURTESIES[language] ?? []).some((courtesy) => courtesy.test(now) && said.some((other) => courtesy.test(other)))) return true;
  const runs = runsOf(now);
  return said.some((other) => runsOf(other).some((run) => runs.includes(run)));
}

/** Small letters and one kind of apostrophe, a space between words. */
function plain(words: string): string {
  return tokenise(words).filter(({ kind }) => kind === 'word').map(({ norm }) => norm).join(' ');
}

function runsOf(words: string): string[] {
  const list = words.split(' ');
  return list.slice(0, Math.max(0, list.length - RUN + 1)).map((_, i) => list.slice(i, i + RUN).join(' '));
}
