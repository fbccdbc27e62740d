import { isWorse } from '../balance/worse.ts';
import type { RawFlag } from '../rules/find-flags.ts';
import type { Template } from '../rules/rulebook.ts';
import type { Document } from '../text/document.ts';
import { beginsWith, foldedWords } from '../text/phrases.ts';
import { tracesOf } from '../text/traces.ts';
import { ownLength } from './joining.ts';
import { breaksClause } from './keeps-clause.ts';
import { losesMatter, losesUnknownWords } from './losses.ts';
import { breaksRow } from './rows.ts';
import { apply, type Splice } from './splice.ts';
import { spokenTo } from './spoken-to.ts';
import type { SuggestionWorld } from './suggestion-world.ts';
import { verbForm } from './verb-forms.ts';

/** Text looked at on each side of a change for traces of it; UTF-16 units. */
const AROUND = 120;

/**
 * Whether a change may be offered: it breaks no sentence, loses nothing of the writer's, and the post read again is
 * no worse for it.
 * @param marked the flag on the words that the change was made for
 * @param flag the flag that is to be mended: the same, or one that marks other words as well
 */
export function isHarmless(splice: Splice, { drops, kind }: Template, marked: RawFlag, flag: RawFlag, world: SuggestionWorld): boolean {
  const { hits: { doc }, rules: { grammar } } = world;
  if (kind === 'replace' && (breaksRow(splice, doc, grammar) || breaksClause(doc.text, { ...splice, kind }, grammar))) return false;
  if (splitsRange(splice, doc.text) || movesTag(splice, doc.text) || (kind === 'replace' && (leavesOrder(splice, world) || losesTerm(splice, world)))) return false;
  if (!drops && losesUnknownWords(splice, marked, doc, grammar)) return false;
  return !losesMatter(splice, marked, doc, world.rules.grammar) && !leavesTraces(splice, doc) && readsNoWorse(splice, flag, world, marked !== flag);
}

/** Words in which somebody is bidden to say something ("let us know"). */
const LONGEST_BID = 3;

/** "You can choose your plan and switch it on": what was the second of two orders is still one, the first no more. */
function leavesOrder({ end, text }: Splice, world: SuggestionWorld): boolean {
  const { hits: { doc }, rules: { grammar }, rules, language } = world;
  if (!grammar.permits.some((one) => `${foldedWords(text)} `.startsWith(`${one} `))) return false;
  const i = doc.tokens.findIndex((t) => t.end >= end);
  const { last = 0 } = doc.sentences[doc.sentenceOf[i] ?? -1] ?? {};
  const behind = doc.tokens.slice(i, last).filter((t) => t.start >= end);
  const bids = (norm: string, n: number): boolean => verbForm([norm], 'imperative', language, rules, spokenTo(world)) !== undefined || beginsWith(behind.slice(n, n + LONGEST_BID).map((t) => t.norm).join(' '), grammar.invites);
  return behind.some((t, n) => n > 0 && t.kind === 'word' && grammar.joins.includes(behind[n - 1]?.norm ?? '') && /^\p{Ll}/u.test(t.raw) && bids(t.norm, n));
}

/** "October 13" of "October 13-15": with a part of it moved the other hangs on to whatever comes to stand there. */
function splitsRange({ start, end }: Splice, text: string): boolean {
  return (/\d$/.test(text.slice(0, end)) && /^ ?[-–—/] ?\d/.test(text.slice(end))) || (/^\d/.test(text.slice(start)) && /\d ?[-–—/] ?$/.test(text.slice(Math.max(0, start - 4), start)));
}

/** "Call 020 to book #BreadDay": a tag that closed the sentence does not stand in the middle of another. */
function movesTag({ start, end, text }: Splice, whole: string): boolean {
  const tag = /[^\p{L}\p{N}]([#＃][\p{L}\p{N}_]+)$/u.exec(whole.slice(start, end))?.[1];
  return tag !== undefined && text.includes(tag) && !text.endsWith(tag);
}

/** "Buy two, get one", "shop today to get one": what was the term of a gain is no mere possibility ("You can buy two, get one"). */
function losesTerm({ end, text }: Splice, { hits: { doc }, rules: { grammar } }: SuggestionWorld): boolean {
  if (!beginsWith(foldedWords(text), grammar.givesLeave)) return false;
  const i = doc.tokens.findIndex((t) => t.start >= end);
  const { last = 0 } = doc.sentences[doc.sentenceOf[i] ?? -1] ?? {};
  return doc.tokens.slice(Math.max(0, i), last).some(({ norm }, n, behind) => n > 0 && grammar.gains.includes(norm) && (behind[n - 1]?.norm === ',' || [...grammar.joins, ...grammar.infinitive].includes(behind[n - 1]?.norm ?? '')));
}

/** Looked for around the change only, so that a long post costs no more than a short one. */
function leavesTraces({ start, end, text }: Splice, doc: Document): boolean {
  const from = Math.max(0, start - AROUND);
  const around = doc.text.slice(from, end + AROUND);
  return tracesOf(around, apply(around, { start: start - from, end: end - from, text })).length > 0;
}

/**
 * Whether the post reads no worse with a change, and nothing in its words is flagged.
 * @param whole whether nothing of the flag may be left either, beside the changed words
 */
export function readsNoWorse(splice: Splice, flag: RawFlag, { compare }: SuggestionWorld, whole = false): boolean {
  const { before, after, flagged, shift } = compare(splice);
  const start = splice.start - shift;
  const end = start + ownLength(splice.text);
  const longer = splice.text.length - (splice.end - splice.start);
  const isLeft = (f: RawFlag): boolean => whole && f.rule.id === flag.rule.id && f.start < Math.max(flag.end, splice.end) + longer - shift && Math.min(flag.start, splice.start) - shift < f.end;
  const touches = (f: RawFlag): boolean => (f.end === 0 ? flag.end === 0 && f.rule.id === flag.rule.id : splice.text !== '' && f.start < end && start < f.end);
  return !flagged.some((f) => touches(f) || isLeft(f)) && !isWorse(after, before);
}
