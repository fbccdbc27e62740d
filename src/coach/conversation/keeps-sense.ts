import type { Grammar } from '../rules/grammar.ts';
import { skipBack } from '../suggestions/seams.ts';
import { beginsWith, endsWith, foldedWords } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import { hasEnded, LONGEST_PHRASE, nextSentence, restOfSentence, wordsIn } from './around-change.ts';
import type { PostChange } from './post-change.ts';

/** A removal of fewer words than this takes a push away, and seldom a thought. */
const A_THOUGHT = 6;
/** With fewer words than this left, no post is left. */
const A_POST = 4;
/** And with fewer than this no news. */
const NEWS = 6;
/** Letters of a word that says something; shorter ones are mostly grammar. */
const CONTENT = 5;

/**
 * Whether a removal takes more than the push: a thought that stands nowhere else in the post, a day, a
 * code, what is said of a subject that stays, or the sentence that the next one leans on; or whether what
 * replaced the opening of a question leaves its sign behind.
 * @param text what the change's offsets point into
 */
export function losesSense(text: string, { kind, rule, start, end, text: joint }: PostChange, grammar: Grammar): boolean {
  // “Ever wondered what …?” told as something learned is no question any more, and its sign would stay.
  if (kind === 'replace' && joint.endsWith(':')) return leavesQuestion(text, start, end);
  // "Everybody roasts one. But did you know …?" turns; without its turn the first half hangs.
  if (kind === 'replace' && opensWith(text.slice(start, end), grammar.turns) && !opensWith(joint, grammar.turns)) return true;
  if (kind !== 'remove' || rule === 'hashtag-stuffing') return false;
  const gone = wordsIn(text.slice(start, end - joint.length));
  const rest = tokenise(text.slice(0, start) + text.slice(end - joint.length));
  if (rest.filter((t) => t.kind === 'word').length < A_POST || isToBeBelieved(text.slice(0, start), grammar)) return true;
  const left = new Set(rest.map(({ norm }) => norm));
  const lost = gone.filter(({ norm }) => !left.has(norm));
  if (lost.some(({ raw, norm }) => grammar.days.includes(norm) || /\p{Lu}{3,}\d|\d\p{Lu}{2,}/u.test(raw))) return true;
  // "We are proud to announce that" is a formula, however long, where the news follows in the same sentence; a greeting is no news.
  const formula = rule === 'announcement-formula' && !hasEnded(text.slice(0, end - joint.length));
  if (formula && rest.filter((t) => t.kind === 'word').length < NEWS) return true;
  if (!formula && gone.length >= A_THOUGHT && lost.filter(({ norm }) => norm.length >= CONTENT).length >= 2) return true;
  const stays = !hasEnded(text.slice(0, start));
  // Without its verb a subject only stands there, and without its "isn't it?" what was asked is claimed.
  if (stays && (grammar.predicates.includes(gone[0]?.norm ?? '') || text.slice(start, end).includes('?'))) return true;
  return leavesQuestion(text, start, end - joint.length) || leansOn(text, start, end - joint.length, grammar);
}

/** What opened a question goes ("did you know that"), and the sign behind it stays: a statement would ask. */
function leavesQuestion(text: string, start: number, end: number): boolean {
  if (!hasEnded(text.slice(0, start)) || /[?.!…]/.test(text.slice(start, end).trimEnd().slice(-2))) return false;
  return text[end + restOfSentence(text, end).length] === '?';
}

/** The words that go are sentences of their own, and what follows needs them: it begins by pointing back, or is the answer to them. */
function leansOn(text: string, start: number, end: number, { pointsBack, pointsBackSecond, asksWhat, definite }: Grammar): boolean {
  const gone = text.slice(start, end).trimEnd();
  if (!hasEnded(text.slice(0, start)) || !hasEnded(gone)) return false;
  const next = nextSentence(text, end);
  const words = wordsIn(next);
  if (words.length === 0) return false;
  if (text[end + next.length] === '?' && beyond(next, asksWhat, A_NOUN)) return true;
  const asked = /\?["»”')]?$/u.test(gone) && (words.length <= AN_ANSWER || beyond(gone, definite, NAMED));
  return asked || pointsBack.includes(words[0]?.norm ?? '') || pointsBackSecond.includes(words[1]?.norm ?? '');
}

/** Trust us –, fidatevi: what was to be believed cannot go without it. */
function isToBeBelieved(before: string, { asksBelief }: Grammar): boolean {
  const said = before.slice(Math.max(0, before.length - LONGEST_PHRASE), skipBack(before, before.length, ' \t\n\u00A0,:–—-'));
  return /\p{L}$/u.test(said) && endsWith(foldedWords(said), asksBelief);
}

function opensWith(text: string, phrases: readonly string[]): boolean {
  return beginsWith(foldedWords(text.slice(0, LONGEST_PHRASE)), phrases);
}

/** Whether words begin with a phrase and hold at most so many others. */
function beyond(text: string, phrases: readonly string[], most: number): boolean {
  const words = foldedWords(text);
  const count = words.split(' ').length;
  return phrases.some((phrase) => beginsWith(words, [phrase]) && count <= phrase.split(' ').length + most);
}

/** What's that? Cos'è questo rumore?: asked of what was there before, with a noun at most. */
const A_NOUN = 1;
/** A question that only names something (the result? / la soluzione?) is answered by what follows. */
const NAMED = 2;
/** A sentence of so few words behind a question is its answer. */
const AN_ANSWER = 4;
