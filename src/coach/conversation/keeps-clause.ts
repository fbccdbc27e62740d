import type { Suggestion } from '../reading.ts';

/** Words that begin a sentence of their own, in small letters: they were put into the middle of another. */
const SENTENCE_IN_SMALL: Readonly<Record<string, RegExp>> = {
  en: /^(?:if you|whenever|you\b|you're|it's|there's|take your|feel free|have a look|see if)/u,
};
/** Those that no clause with a comma leads up to. */
const STANDS_ALONE: Readonly<Record<string, RegExp>> = {
  en: /^(?:it's|there's|take your|see if)/u,
};
/** A courtesy between two commas, amid a sentence that already bids: nobody writes so. */
const ASIDE: Readonly<Record<string, RegExp>> = {
  en: /^, if you(?:'d| would) like,|^you can (?:say|tap)(?!\p{L})/iu,
};
/** Words behind which another sentence may begin. */
const JOINING: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}'’])(?:and|or|but|so|then|because|where|that|yes|please)$/iu,
};

/**
 * Whether a replacement puts a whole sentence behind words that are no sentence yet (Go it's here if you'd
 * like it), or behind a comma that does not lead up to it.
 * @param text what the change's offsets point into
 */
export function breaksClause(text: string, { kind, start, text: words }: Suggestion, language: string): boolean {
  if (kind === 'replace' && ASIDE[language]?.test(words) === true) return true;
  if (kind !== 'replace' || SENTENCE_IN_SMALL[language]?.test(words) !== true) return false;
  const before = text.slice(0, start).trimEnd();
  if (before.endsWith(',')) return STANDS_ALONE[language]?.test(words) === true;
  return /[\p{L}\p{N}]$/u.test(before) && !/\n\s*$/u.test(text.slice(0, start)) && JOINING[language]?.test(before) !== true;
}
