import type { Grammar } from '../rules/grammar.ts';
import { tokenise } from '../text/tokens.ts';
import type { PostChange } from './post-change.ts';

/** A removal of fewer words than this takes a push away, and seldom a thought. */
const A_THOUGHT = 6;
/** With fewer words than this left, no post is left. */
const A_POST = 4;
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
  if (kind === 'replace' && TURNS.test(text.slice(start, end)) && !TURNS.test(joint)) return true;
  if (kind !== 'remove' || rule === 'hashtag-stuffing') return false;
  const gone = tokenise(text.slice(start, end - joint.length)).filter((t) => t.kind === 'word');
  const rest = tokenise(text.slice(0, start) + text.slice(end - joint.length));
  if (rest.filter((t) => t.kind === 'word').length < A_POST || LEADS_IN.test(text.slice(0, start))) return true;
  const left = new Set(rest.map(({ norm }) => norm));
  const lost = gone.filter(({ norm }) => !left.has(norm));
  if (lost.some(({ raw, norm }) => grammar.days.includes(norm) || /\p{Lu}{3,}\d|\d\p{Lu}{2,}/u.test(raw))) return true;
  if (gone.length >= A_THOUGHT && lost.filter(({ norm }) => norm.length >= CONTENT).length >= 2) return true;
  const stays = !ENDED.test(text.slice(0, start).trimEnd());
  // Without its verb a subject only stands there, and without its "isn't it?" what was asked is claimed.
  if (stays && (grammar.predicates.includes(gone[0]?.norm ?? '') || text.slice(start, end).includes('?'))) return true;
  return leavesQuestion(text, start, end - joint.length) || leansOn(text, start, end - joint.length, grammar);
}

/** What opened a question goes ("did you know that"), and the sign behind it stays: a statement would ask. */
function leavesQuestion(text: string, start: number, end: number): boolean {
  if (!ENDED.test(text.slice(0, start).trimEnd()) || /[?.!…]/.test(text.slice(start, end).trimEnd().slice(-2))) return false;
  return /^[^.!?…\n]*\?/.test(text.slice(end));
}

/** The words that go are sentences of their own, and what follows needs them: it begins by pointing back, or is the answer to them. */
function leansOn(text: string, start: number, end: number, { pointsBack, pointsBackSecond }: Grammar): boolean {
  const gone = text.slice(start, end).trimEnd();
  if (!ENDED.test(text.slice(0, start).trimEnd()) || !ENDED.test(gone)) return false;
  const next = /^\s*[^.!?…\n]*/u.exec(text.slice(end))?.[0] ?? '';
  const words = tokenise(next).filter(({ kind }) => kind === 'word');
  if (words.length === 0) return false;
  if (ASKS_WHAT.test(next + (text[end + next.length] ?? ''))) return true;
  const asked = /\?["»”')]?$/u.test(gone) && (words.length <= AN_ANSWER || NAMING.test(gone));
  return asked || pointsBack.includes(words[0]?.norm ?? '') || pointsBackSecond.includes(words[1]?.norm ?? '');
}

/** Trust us –, fidatevi: what was to be believed cannot go without it. */
const LEADS_IN = /(?<!\p{L})(?:(?:trust|believe) (?:us|me)|take it from (?:us|me)|mark (?:our|my) words|fidat(?:i|evi)(?: di (?:me|noi))?|cred(?:imi|eteci|etemi))[\s,:–—-]*$/iu;
/** What's that? Cos'è questo?: asked of what was there before. */
const ASKS_WHAT = /^\s*(?:what[’']?s|what is|what was|who[’']?s|who is|che cos[’']è|cos[’']è|chi è|cos[’']era) (?:that|this|quest[oa]|quell[oa])(?: (?:noise|sound|smell|rumore|suono))?\s*\?/iu;
const TURNS = /^(?:but|yet|however|instead|ma|però|eppure|invece)(?!\p{L})/iu;
/** The text is empty so far, or its sentence has ended. */
const ENDED = /^$|(?:[.!?…\n]["»”')]?|\p{Extended_Pictographic}\uFE0F?)$/u;
/** A sentence of so few words behind a question is its answer. */
const AN_ANSWER = 4;
/** A question that only names something (the result? / la soluzione?) is answered by what follows. */
const NAMING = /^\P{L}*(?:il|lo|la|i|gli|le|the|our|and the)\s+[\p{L}'’-]+(?:\s+[\p{L}'’-]+)?\s*\?/iu;
