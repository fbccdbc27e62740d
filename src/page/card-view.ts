import type { Flag, Suggestion } from '../coach/reading.ts';
import { flagKey } from '../protocol/flag-key.ts';
import type { ReadAnswer } from '../protocol/messages.ts';
import type { Wording } from '../settings/wording.ts';

/** One way forward, as a button shows it. */
export interface Choice {
  readonly kind: Suggestion['kind'];
  /** What stands on the button; the slot the writer will fill is apart. */
  readonly parts: readonly { readonly text: string; readonly slot: boolean }[];
  /** The whole of it for a screen reader. */
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

function partsOf({ text, slot }: Suggestion): Choice['parts'] {
  if (slot === undefined || slot.start >= slot.end) return [{ text: text.trim(), slot: false }];
  return [
    { text: text.slice(0, slot.start).trimStart(), slot: false },
    { text: text.slice(slot.start, slot.end), slot: true },
    { text: text.slice(slot.end).trimEnd(), slot: false },
  ].filter((part) => part.text !== '');
}

function choiceOf(suggestion: Suggestion, index: number, quote: string, wording: Wording): Choice {
  const words = suggestion.text.trim();
  switch (suggestion.kind) {
    case 'remove':
      return {
        kind: 'remove',
        index,
        parts: [{ text: wording('choiceRemoveShort'), slot: false }],
        label: wording('choiceRemove', shortened(quote)),
      };
    case 'insert':
      return { kind: 'insert', index, parts: partsOf(suggestion), label: wording('choiceInsert', words) };
    case 'replace':
      return { kind: 'replace', index, parts: partsOf(suggestion), label: wording('choiceReplace', shortened(quote), words) };
  }
}

function noteOf(flag: Flag, { explanations }: ReadAnswer, wording: Wording): Note {
  const explanation = explanations[flag.rule];
  return {
    key: flagKey(flag),
    rule: flag.rule,
    title: explanation?.name ?? flag.rule,
    why: explanation?.why ?? '',
    quote: shortened(flag.quote),
    choices: flag.suggestions.map((suggestion, index) => choiceOf(suggestion, index, flag.quote, wording)),
  };
}

/** Flags in the order in which a reader meets them; those on the whole post last. */
export function inReadingOrder(flags: readonly Flag[]): readonly Flag[] {
  const wholePost = (flag: Flag): number => (flag.quote === '' ? 1 : 0);
  return flags.toSorted((a, b) => wholePost(a) - wholePost(b) || a.start - b.start);
}

/** What to show of a reading. */
export function coachView(answer: ReadAnswer, wording: Wording): CoachView {
  const { flags, praise } = answer.reading;
  const names = praise.map(({ signal }) => answer.explanations[signal]?.name ?? signal);
  return {
    praise: [...new Set(names)],
    notes: inReadingOrder(flags).map((flag) => noteOf(flag, answer, wording)),
  };
}
