import type { Flag, Reading, Suggestion } from '../../coach/reading.ts';
import { flagKey } from '../../protocol/flag-key.ts';
import type { ReadAnswer } from '../../protocol/messages.ts';
import { type LengthRule, roomLeft } from '../../sites/count.ts';
import type { PageWording } from '../page-wording.ts';
import { changeIn, type Stretch, wordsTaken } from './change-view.ts';

/** One way forward, as a button shows it. */
export interface Choice {
  readonly kind: Suggestion['kind'];
  /** How the post reads there with it. */
  readonly stretches: readonly Stretch[];
  /** What it does, as a sentence for a screen reader. */
  readonly label: string;
  /** By how many characters the post would be too long with it, as the site counts; 0 when it fits. */
  readonly over: number;
  /** Index into the flag's suggestions. */
  readonly index: number;
}

/** One note of the coach. */
export interface Note {
  readonly key: string;
  /** Id of the rule. */
  readonly rule: string;
  readonly title: string;
  readonly why: string;
  /** The words it is about; empty for a note on the whole post. */
  readonly quote: string;
  readonly choices: readonly Choice[];
}

/** What the coach shows of a reading, in the order in which it is shown. */
export interface CoachView {
  /** Names of what the post does well, each once. */
  readonly praise: readonly string[];
  /** In reading order; those on the whole post come last. */
  readonly notes: readonly Note[];
  /** Quiet remarks on the place: what stands behind its fold, and how much room is left where that gets tight. */
  readonly asides: readonly string[];
  /** Whether there is enough to change for a conversation to be made of the whole post. */
  readonly converses: boolean;
}

/** A text so many times longer than its place takes is no post: its changes are not counted one by one. */
const FAR_TOO_LONG = 4;
/** Room is worth a remark once less than this part of the limit is left. */
const TIGHT = 0.1;

/** Longest quote shown, in UTF-16 units. */
const QUOTE_LIMIT = 90;

function shortened(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length <= QUOTE_LIMIT ? flat : `${flat.slice(0, QUOTE_LIMIT - 1).trimEnd()}…`;
}

/** What a change does, as a sentence. @param text what its offsets point into */
export function labelOf(text: string, suggestion: Suggestion, wording: PageWording): string {
  const taken = shortened(wordsTaken(text, suggestion));
  const put = suggestion.text.trim();
  switch (suggestion.kind) {
    case 'remove':
      return wording('choiceRemove', taken);
    case 'insert':
      return wording('choiceInsert', put);
    case 'replace':
      return wording('choiceReplace', taken, put);
  }
}

/** By how much a change makes the post too long, in characters as the site counts them; 0 where it fits or shortens the post. */
function overBy(text: string, { start, end, text: put }: Suggestion, length: LengthRule): number {
  // No site counts one UTF-16 unit as more than two characters.
  if (length.limit === undefined || 2 * (text.length + put.length) <= length.limit || text.length > FAR_TOO_LONG * length.limit) return 0;
  const before = roomLeft(text, length) ?? 0;
  const after = roomLeft(text.slice(0, start) + put + text.slice(end), length) ?? 0;
  return after < 0 && after < before ? -after : 0;
}

function choiceOf(text: string, suggestion: Suggestion, index: number, wording: PageWording, length: LengthRule): Choice {
  const over = overBy(text, suggestion, length);
  const label = labelOf(text, suggestion, wording);
  return { kind: suggestion.kind, stretches: changeIn(text, suggestion), label: over === 0 ? label : `${label}. ${wording('choiceOver', over)}`, over, index };
}

function asidesOf({ reading }: ReadAnswer, text: string, wording: PageWording, length: LengthRule): readonly string[] {
  const folded = reading.hidden.map((what) => wording(what === 'disclosure' ? 'foldDisclosure' : 'foldQuestion'));
  const room = roomLeft(text, length);
  if (room === null || length.limit === undefined || room > length.limit * TIGHT) return folded;
  return [...folded, room < 0 ? wording('roomOver', -room) : wording('roomLeft', room)];
}

function noteOf(flag: Flag, { explanations }: ReadAnswer, text: string, wording: PageWording, length: LengthRule): Note {
  const explanation = explanations[flag.rule];
  return {
    key: flagKey(flag),
    rule: flag.rule,
    title: explanation?.name ?? flag.rule,
    why: explanation?.why ?? '',
    quote: shortened(flag.quote),
    choices: flag.suggestions.map((suggestion, index) => choiceOf(text, suggestion, index, wording, length)),
  };
}

/** Flags in the order in which a reader meets them; those on the whole post last. */
export function inReadingOrder(flags: readonly Flag[]): readonly Flag[] {
  const wholePost = (flag: Flag): number => (flag.quote === '' ? 1 : 0);
  return flags.toSorted((a, b) => wholePost(a) - wholePost(b) || a.start - b.start);
}

/** Two notes with a way forward, or one and nothing yet that opens the post: then a question may be added. */
function canConverse({ flags, verdict }: Reading): boolean {
  const answered = flags.filter(({ suggestions }) => suggestions.length > 0).length;
  return answered > 1 || (answered === 1 && (verdict === 'push' || verdict === 'neutral'));
}

/**
 * What to show of a reading.
 * @param text what the reading is of
 * @param length how long it may be where it stands
 */
export function coachView(answer: ReadAnswer, text: string, wording: PageWording, length: LengthRule = {}): CoachView {
  const { flags, praise } = answer.reading;
  const names = praise.map(({ signal }) => answer.explanations[signal]?.name ?? signal);
  return {
    praise: [...new Set(names)],
    notes: inReadingOrder(flags).map((flag) => noteOf(flag, answer, text, wording, length)),
    asides: asidesOf(answer, text, wording, length),
    converses: canConverse(answer.reading),
  };
}
