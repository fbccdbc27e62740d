import type { Flag } from '../../coach/reading.ts';
import { flagKey } from '../../protocol/flag-key.ts';
import type { ReadAnswer } from '../../protocol/messages.ts';
import { readingWith } from '../../settings/ignored.ts';
import type { Mark } from '../marks/painter.ts';
import { editBetween, readingAfter } from './spans.ts';

/** A composer's text and what the coach said of it, kept in step while the text changes. */
export interface Draft {
  /** The text as last seen. */
  text(): string;
  /** The reading, every span of it true of `text()`; null before the first. */
  answer(): ReadAnswer | null;
  /** The text is now this. @returns whether that is a change */
  moved(text: string): boolean;
  /** The coach's answer on a text that may have moved on since it was asked. */
  answered(readText: string, answer: ReadAnswer): void;
  /** Waves one flag away: a note on the whole post for as long as it is being written, another until the next reading. */
  without(key: string): void;
  /** Rules whose notes on the whole post have been waved away here. */
  hushed(): readonly string[];
  flag(key: string): Flag | undefined;
  marks(): readonly Mark[];
}

function carried(answer: ReadAnswer, before: string, after: string): ReadAnswer {
  const edit = editBetween(before, after);
  return edit === null ? answer : { ...answer, reading: readingAfter(answer.reading, edit) };
}

/** Only flags whose quote stands where they say: whatever happened on the way, nothing else is ever marked or changed. */
function truthful(answer: ReadAnswer, text: string): ReadAnswer {
  const flags = answer.reading.flags.filter((flag) => text.slice(flag.start, flag.end) === flag.quote);
  return { ...answer, reading: { ...answer.reading, flags } };
}

/** A draft that starts with a text and no reading. */
export function openDraft(start: string): Draft {
  let text = start;
  let answer: ReadAnswer | null = null;
  const hushed = new Set<string>();
  const filtered = (whole: ReadAnswer, shown: (flag: Flag) => boolean): ReadAnswer => ({ ...whole, reading: readingWith(whole.reading, shown) });
  const isHushed = ({ quote, rule }: Flag): boolean => quote === '' && hushed.has(rule);
  return {
    text: () => text,
    answer: () => answer,
    moved(next) {
      if (next === text) return false;
      if (answer !== null) answer = truthful(carried(answer, text, next), next);
      if (next.trim() === '') {
        answer = null;
        hushed.clear();
      }
      text = next;
      return true;
    },
    answered(readText, fresh) {
      if (text.trim() === '') return;
      answer = filtered(truthful(carried(fresh, readText, text), text), (flag) => !isHushed(flag));
    },
    without(key) {
      const flag = answer?.reading.flags.find((other) => flagKey(other) === key);
      if (answer === null || flag === undefined) return;
      if (flag.quote === '') hushed.add(flag.rule);
      answer = filtered(answer, (other) => other !== flag);
    },
    hushed: () => [...hushed],
    flag: (key) => answer?.reading.flags.find((flag) => flagKey(flag) === key),
    marks: () =>
      (answer?.reading.flags ?? [])
        .filter((flag) => flag.quote !== '')
        .map((flag) => ({ key: flagKey(flag), start: flag.start, end: flag.end, sureness: flag.sureness })),
  };
}
