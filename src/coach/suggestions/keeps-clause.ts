import type { Suggestion } from '../reading.ts';
import type { Grammar } from '../rules/grammar.ts';
import { beginsWith, foldedWords } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';

/**
 * Whether a replacement puts a whole sentence behind words that are no sentence yet (Go it's here if you'd
 * like it), or behind a comma that does not lead up to it, or makes a condition of what nothing depends on.
 * @param text what the change's offsets point into
 */
export function breaksClause(text: string, { kind, start, end, text: words }: Suggestion, grammar: Grammar): boolean {
  const { opensSentence, standsAlone, sentenceFollows, courtesies, callsForOrder, conditional } = grammar;
  if (kind === 'replace' && /, \p{Ll}$/u.test(words) && leadsUp(words.slice(-1) + text.slice(end, end + FIRST_WORDS * 2), grammar)) return true;
  // "Shop Anna's look": what owns something keeps its sign.
  if (kind === 'replace' && OWNING.test(text.slice(end)) && words.split(' ').at(-1) !== text.slice(start, end).split(' ').at(-1)) return true;
  // "Are you ready for …? It's the day!" names a thing, which it is whoever is ready.
  if (kind === 'replace' && /, \p{Ll}$/u.test(words) && namesThing(text.slice(end - 1, end + FIRST_WORDS), grammar)) return true;
  const folded = foldedWords(words);
  // "Proud to be its partner and to help it": without its "to" the first half leaves the second alone.
  if (kind === 'replace' && leavesSecond(text.slice(start, end), words, text.slice(end), grammar)) return true;
  // "Sign up and you could win": what is asked is the condition, and no leave to do it.
  if (kind === 'replace' && courtesies.some((courtesy) => beginsWith(folded, courtesy)) && isRewarded(text.slice(end), grammar)) return true;
  // "Bright idea: buy one" names what to do; that one may is no idea.
  if (kind === 'replace' && text.slice(0, start).trimEnd().endsWith(':') && callsForOrder.includes(foldedWords(text.slice(0, start)).split(' ').at(-1) ?? '') && courtesies.some((courtesy) => beginsWith(folded, courtesy))) return true;
  // "If you're after a gift, if you're interested, here's …": one condition has been made already.
  if (kind === 'replace' && beginsWith(folded, conditional) && sentenceBefore(text, start).endsWith(',') && beginsWith(foldedWords(sentenceBefore(text, start)), conditional)) return true;
  // "Se volete vederla, [vi aspettiamo], vi aspettiamo in via Garibaldi": said twice in one breath.
  if (kind === 'replace' && echoes(folded, text.slice(end))) return true;
  // One word alone (for you) is no sentence.
  if (kind !== 'replace' || !/^\p{Ll}/u.test(words) || !folded.includes(' ') || !beginsWith(folded, opensSentence)) return false;
  const before = text.slice(0, start).trimEnd();
  if (before.endsWith(',')) return beginsWith(folded, standsAlone) || !isLedUpTo(before, grammar.leadsUp);
  return /[\p{L}\p{N}]$/u.test(before) && !/\n\s*$/u.test(text.slice(0, start)) && !sentenceFollows.includes(foldedWords(before).split(' ').at(-1) ?? '');
}

/** Whether a replacement is a courtesy between two commas, amid a sentence that already bids ("look around and, if you'd like, book"). */
export function isAside({ kind, text }: Suggestion, { opensSentence }: Grammar): boolean {
  return kind === 'replace' && text.startsWith(',') && beginsWith(foldedWords(text), opensSentence);
}

/** Whether what stands before a comma leads up to a statement: another statement or an order does not. */
function isLedUpTo(before: string, openings: readonly string[]): boolean {
  const said = foldedWords(/[^.!?…\n]*$/u.exec(before)?.[0] ?? '').split(' ');
  return openings.length === 0 || said.length === 1 || openings.includes(said[0] ?? '');
}

/** For the opening hours, see …: what leads up to a sentence already, and cannot follow what leads up to it as well. */
function leadsUp(text: string, { conditional, circumstances }: Grammar): boolean {
  const clause = /^[^.!?…,\n]{3,80},(?=[ \n])/u.exec(text)?.[0] ?? '';
  return beginsWith(foldedWords(text.slice(0, FIRST_WORDS)), conditional) || beginsWith(foldedWords(clause), circumstances);
}

/** It is the day, it's #WinterSolstice, è il giorno più corto: a sentence that says what something is. */
function namesThing(text: string, { namesThing: openings, articles }: Grammar): boolean {
  const tokens = tokenise(text.slice(0, FIRST_WORDS));
  return openings.some((opening) => {
    const words = opening.split(' ');
    const next = tokens[words.length];
    return words.every((word, i) => tokens[i]?.norm === word) && next !== undefined && (next.kind === 'hashtag' || /^\p{Lu}/u.test(next.raw) || articles.includes(next.norm));
  });
}

/** Proud to be …: a verb that hangs on another ends the words that go, and its fellow follows in the same sentence (and to help …). */
function leavesSecond(gone: string, words: string, behind: string, { infinitive, joins, goesOn }: Grammar): boolean {
  const isMark = (word: string | undefined): boolean => word !== undefined && infinitive.includes(word);
  if (!/\p{L}$/u.test(gone) || !isMark(foldedWords(gone).split(' ').at(-2)) || foldedWords(words).split(' ').some(isMark)) return false;
  const next = foldedWords(sentenceOf(behind)).split(' ');
  return next.some((word, i) => (joins.includes(word) || goesOn.includes(word)) && isMark(next[i + 1]) && i + 2 < next.length);
}

/** … and you could win, e potrai vincere: what follows from doing it, in the same sentence. */
function isRewarded(behind: string, { promises, joins, alternatives }: Grammar): boolean {
  const tokens = tokenise(sentenceOf(behind));
  return tokens.some(({ norm }, i) => (norm === ',' || (joins.includes(norm) && !alternatives.includes(norm))) && beginsWith(tokens.slice(i + 1, i + 4).map((t) => t.norm).join(' '), promises));
}

/** Whether the last two words of a replacement follow once more behind a comma. */
function echoes(folded: string, behind: string): boolean {
  const last = folded.split(' ').slice(-2);
  return last.length === 2 && behind.startsWith(',') && beginsWith(foldedWords(behind.slice(0, FIRST_WORDS)), [last.join(' ')]);
}

/** What stands of a sentence before an offset. */
function sentenceBefore(text: string, at: number): string {
  return (/[^.!?…\n]*$/u.exec(text.slice(0, at))?.[0] ?? '').trim();
}

/** What is left of a sentence. */
function sentenceOf(behind: string): string {
  return /^[^.!?…\n]*/u.exec(behind)?.[0] ?? '';
}

/** UTF-16 units in which the first words of a sentence stand. */
const FIRST_WORDS = 60;
const OWNING = /^[’']s(?!\p{L})/u;
