import type { Suggestion } from '../reading.ts';
import type { Grammar } from '../rules/grammar.ts';
import { beginsWith, foldedWords } from '../text/phrases.ts';

/**
 * Whether a replacement puts a whole sentence behind words that are no sentence yet (Go it's here if you'd
 * like it), or behind a comma that does not lead up to it, or makes a condition of what nothing depends on.
 * @param text what the change's offsets point into
 */
export function breaksClause(text: string, { kind, start, end, text: words }: Suggestion, { opensSentence, standsAlone, sentenceFollows, leadsUp, courtesies, callsForOrder }: Grammar): boolean {
  if (kind === 'replace' && /, \p{Ll}$/u.test(words) && LED_UP_TO.test(words.slice(-1) + text.slice(end))) return true;
  // "Shop Anna's look": what owns something keeps its sign.
  if (kind === 'replace' && OWNING.test(text.slice(end)) && words.split(' ').at(-1) !== text.slice(start, end).split(' ').at(-1)) return true;
  // "Are you ready for …? It's the day!" names a thing, which it is whoever is ready.
  if (kind === 'replace' && /, \p{Ll}$/u.test(words) && NAMING.test(text.slice(end - 1))) return true;
  const folded = foldedWords(words);
  // "Proud to be its partner and to help it": without its "to" the first half leaves the second alone.
  if (kind === 'replace' && LED_TO.test(text.slice(start, end)) && !/(?<!\p{L})to(?!\p{L})/iu.test(words) && SECOND_TO.test(text.slice(end))) return true;
  // "Sign up and you could win": what is asked is the condition, and no leave to do it.
  if (kind === 'replace' && REWARDED.test(text.slice(end)) && courtesies.some((courtesy) => beginsWith(folded, courtesy))) return true;
  // "Bright idea: buy one" names what to do; that one may is no idea.
  if (kind === 'replace' && text.slice(0, start).trimEnd().endsWith(':') && callsForOrder.includes(foldedWords(text.slice(0, start)).split(' ').at(-1) ?? '') && courtesies.some((courtesy) => beginsWith(folded, courtesy))) return true;
  // One word alone (for you) is no sentence.
  if (kind !== 'replace' || !/^\p{Ll}/u.test(words) || !folded.includes(' ') || !beginsWith(folded, opensSentence)) return false;
  const before = text.slice(0, start).trimEnd();
  if (before.endsWith(',')) return beginsWith(folded, standsAlone) || !isLedUpTo(before, leadsUp);
  return /[\p{L}\p{N}]$/u.test(before) && !/\n\s*$/u.test(text.slice(0, start)) && !sentenceFollows.includes(foldedWords(before).split(' ').at(-1) ?? '');
}

/** Whether a replacement is a courtesy between two commas, amid a sentence that already bids ("look around and, if you'd like, book"). */
export function isAside({ kind, text }: Suggestion, { opensSentence }: Grammar): boolean {
  return kind === 'replace' && text.startsWith(',') && beginsWith(foldedWords(text), opensSentence);
}

/** Whether what stands before a comma leads up to a statement: another statement or an order does not. */
function isLedUpTo(before: string, leadsUp: readonly string[]): boolean {
  const said = foldedWords(/[^.!?…\n]*$/u.exec(before)?.[0] ?? '').split(' ');
  return leadsUp.length === 0 || said.length === 1 || leadsUp.includes(said[0] ?? '');
}

/** Words that end in, or lead through, a "to" with its verb. */
const LED_TO = /(?<!\p{L})to \p{L}+$/iu;
/** … and to do something else, in the same sentence. */
const SECOND_TO = /^[^.!?…\n]*?(?<!\p{L})(?:and|or|but) to \p{Ll}/u;
/** … and you could win, e potrai vincere: what follows from doing it, in the same sentence. */
const REWARDED = /^[^.!?…\n]*?(?:(?<!\p{L})and|,|(?<!\p{L})e) (?:you(?:[’']ll| will| could| can| might| may)|we(?:[’']ll| will)|(?:potr(?:ai|este|à)|vincer(?:ai|ete|à)|ricever(?:ai|ete|à)|avr(?:ai|ete|à)))(?!\p{L})/u;
const OWNING = /^[’']s(?!\p{L})/u;
/** For the opening hours, see …: what leads up to a sentence already, and cannot follow what leads up to it as well. */
const LED_UP_TO = /^(?:(?:if|se)(?!\p{L})|(?:for|with|in|at|on|from|when|as|while|after|before|per|con|da|quando|mentre|dopo|prima)(?!\p{L})[^.!?…,\n]{2,60},[ \n])/iu;

/** It is the day, it's #WinterSolstice, è il giorno più corto: a sentence that says what something is. */
const NAMING = /^(?:(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]oday)(?:[’']s| is)|(?:[Oo]ggi )?[eèEÈ][’']?) (?:[#＃]|\p{Lu}|(?:the|an?|il|lo|la|i|gli|le|una?|uno) |(?:l|un)[’'])/u;
