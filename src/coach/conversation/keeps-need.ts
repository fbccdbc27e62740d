import type { Grammar } from '../rules/grammar.ts';
import { beginsWith, foldedWords, hasPhrase } from '../text/phrases.ts';
import { tokenise, type Token, type TokenKind } from '../text/tokens.ts';
import { nextSentence } from './around-change.ts';
import type { PostChange } from './post-change.ts';

/** Rules about what readers are told to do. */
const ORDERS = new Set(['hard-sell', 'engagement-bait', 'follower-chasing', 'link-drop']);
/** Words behind "by" among which its day stands ("by the end of Friday"). */
const DUE = 5;
/** What tells where, when or for how much, beside words. */
const FACTS = new Set<TokenKind>(['link', 'mention', 'email', 'price', 'percent', 'number', 'date', 'time']);
/** Signs that may stand between a sentence and the link it leads up to. */
const SIGNS = new Set<TokenKind>(['punct', 'emoji', 'break']);
/** An address right behind, on a domain that need not be known. */
const ADDRESS = /^[^\p{L}\p{N}]{0,6}(?:[\p{L}\d-]+\.){1,3}\p{L}{2,}\/\S/u;
/** A list of steps: its first and its second number. */
const FIRST_STEP = /(?<![\p{L}\p{N}.,])1(?:[.)]|\uFE0F?\u20E3)(?!\d)/u;
const SECOND_STEP = /(?<![\p{L}\p{N}.,])2(?:[.)]|\uFE0F?\u20E3)(?!\d)/u;

/**
 * Whether a change makes a mere possibility of what has to be done: a step of several, what is due by a day, what one
 * does to take part; or changes a step that the next sentence goes on from ("then simply tap").
 * @param text what the change's offsets point into
 */
export function losesNeed(text: string, { kind, rule, start, end, text: words }: PostChange, grammar: Grammar): boolean {
  if (kind === 'insert' || !ORDERS.has(rule)) return false;
  const rest = /^[^.!?…\n]*[.!?…\n]*/u.exec(text.slice(end))?.[0] ?? '';
  const next = nextSentence(text, end + rest.length);
  if (beginsWith(foldedWords(/[.!?…\n]\s*$/u.test(text.slice(start, end)) ? rest : next), grammar.nextStep)) return true;
  if (kind !== 'replace' || !beginsWith(foldedWords(words), [...grammar.opensSentence, ...grammar.courtesies.flat()])) return false;
  return isStep(text, start) || isDue(rest, grammar) || hasPhrase(foldedWords(text), grammar.takesPart);
}

/**
 * Whether a change says that one may do something and not a word of where, when or for how much ("you can grab your
 * print!"): a slogan makes no sense as a leave; or says "here" where no link stands.
 * @param text what the change's offsets point into
 */
export function saysNotHow(text: string, { kind, rule, start, end, text: words }: PostChange, { givesLeave, saysHow, here, links }: Grammar): boolean {
  if (kind !== 'replace' || !ORDERS.has(rule)) return false;
  // Read in tokens: the stop in a link ends no sentence.
  const behind = tokenise(text.slice(end));
  const ends = /[.!?…]$/u.test(words) ? 0 : behind.findIndex((token) => token.kind === 'break' || /^[.!?…]/u.test(token.norm));
  const rest = ends < 0 ? behind : behind.slice(0, ends);
  const next = behind.slice(rest.length).find((token) => !SIGNS.has(token.kind));
  if (ADDRESS.test(text.slice(end))) return false;
  const isLink = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'link' || links.includes(token.norm));
  const isHere = ({ norm }: Token): boolean => here.includes(norm);
  const said = tokenise(words);
  const all = [...said, ...rest];
  if (links.length > 0 && said.some(isHere) && !tokenise(text.slice(start, end)).some(isHere) && ![...all, next].some(isLink)) return true;
  return beginsWith(foldedWords(words), givesLeave) && !all.some(({ kind: what, norm }) => FACTS.has(what) || saysHow.includes(norm)) && !isLink(next);
}

function isStep(text: string, start: number): boolean {
  const first = FIRST_STEP.exec(text);
  return first !== null && first.index < start && SECOND_STEP.test(text.slice(first.index));
}

/** "by 23 August", "by this Saturday": one that may be done by a day is no term any more. */
function isDue(rest: string, { dueBy, days }: Grammar): boolean {
  const tokens = tokenise(rest);
  return tokens.some(({ norm }, i) => dueBy.includes(norm) && tokens.slice(i + 1, i + 1 + DUE).some((t) => t.kind === 'date' || t.kind === 'time' || t.kind === 'number' || days.includes(t.norm)));
}
