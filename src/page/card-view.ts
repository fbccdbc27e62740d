import type { Flag, Suggestion } from '../coach/reading.ts';
import { flagKey } from '../protocol/flag-key.ts';
import type { ReadAnswer } from '../protocol/messages.ts';
import type { Wording } from '../settings/wording.ts';
import { changeIn, type Stretch, wordsTaken } from './change-view.ts';

/** One way forward, as a button shows it. */
export interface Choice {
  readonly kind: Suggestion['kind'];
  /** How the post reads there with it. */
  readonly stretches: readonly Stretch[];
  /** What it does, as a sentence for a screen reader. */
  readonly label: string;
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
}

/** Longest quote shown, in UTF-16 units. */
const QUOTE_LIMIT = 90;

function shortened(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length <= QUOTE_LIMIT ? flat : `${flat.slice(0, QUOTE_LIMIT - 1).trimEnd()}…`;
}

function labelOf(text: string, suggestion: Suggestion, wording: Wording): string {
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

function noteOf(flag: Flag, { explanations }: ReadAnswer, text: string, wording: Wording): Note {
  const explanation = explanations[flag.rule];
  return {
    key: flagKey(flag),
    rule: flag.rule,
    title: explanation?.name ?? flag.rule,
    why: explanation?.why ?? '',
    quote: shortened(flag.quote),
    choices: flag.suggestions.map((suggestion, index) => ({
      kind: suggestion.kind,
      stretches: changeIn(text, suggestion),
      label: labelOf(text, suggestion, wording),
      index,
    })),
  };
}

/** Flags in the order in which a reader meets them; those on the whole post last. */
export function inReadingOrder(flags: readonly Flag[]): readonly Flag[] {
  const wholePost = (flag: Flag): number => (flag.quote === '' ? 1 : 0);
  return flags.toSorted((a, b) => wholePost(a) - wholePost(b) || a.start - b.start);
}

/**
 * What to show of a reading.
 * @param text what the reading is of
 */
export function coachView(answer: ReadAnswer, text: string, wording: Wording): CoachView {
  const { flags, praise } = answer.reading;
  const names = praise.map(({ signal }) => answer.explanations[signal]?.name ?? signal);
  return {
    praise: [...new Set(names)],
    notes: inReadingOrder(flags).map((flag) => noteOf(flag, answer, text, wording)),
  };
}
