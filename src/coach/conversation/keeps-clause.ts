import type { Suggestion } from '../reading.ts';
import type { Grammar } from '../rules/rulebook.ts';
import { beginsWith, foldedWords } from '../text/phrases.ts';

/**
 * Whether a replacement puts a whole sentence behind words that are no sentence yet (Go it's here if you'd
 * like it), or behind a comma that does not lead up to it, or makes a condition of what nothing depends on.
 * @param text what the change's offsets point into
 */
export function breaksClause(text: string, { kind, start, end, text: words }: Suggestion, { opensSentence, standsAlone, sentenceFollows }: Grammar): boolean {
  // "Are you ready for …? It's the day!" names a thing, which it is whoever is ready.
  if (kind === 'replace' && /, \p{Ll}$/u.test(words) && NAMING.test(text.slice(end - 1))) return true;
  // A courtesy between two commas, amid a sentence that already bids: nobody writes so.
  if (kind === 'replace' && words.startsWith(',') && beginsWith(foldedWords(words), opensSentence)) return true;
  if (kind !== 'replace' || !/^\p{Ll}/u.test(words) || !beginsWith(foldedWords(words), opensSentence)) return false;
  const before = text.slice(0, start).trimEnd();
  if (before.endsWith(',')) return beginsWith(foldedWords(words), standsAlone);
  return /[\p{L}\p{N}]$/u.test(before) && !/\n\s*$/u.test(text.slice(0, start)) && !sentenceFollows.includes(foldedWords(before).split(' ').at(-1) ?? '');
}

/** It is the day, it's #WinterSolstice, è il giorno più corto: a sentence that says what something is. */
const NAMING = /^(?:(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]oday)(?:[’']s| is)|(?:[Oo]ggi )?[eèEÈ][’']?) (?:[#＃]|\p{Lu}|(?:the|an?|il|lo|la|i|gli|le|una?|uno) |(?:l|un)[’'])/u;
