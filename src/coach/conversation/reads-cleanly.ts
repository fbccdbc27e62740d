import { isWorse } from '../balance/worse.ts';
import type { Reading } from '../reading.ts';
import type { RawFlag } from '../rules/find-flags.ts';
import { factsIn } from '../text/facts.ts';
import { tracesOf } from '../text/traces.ts';
import { placesAfter, type PostChange } from './post-change.ts';

/** A text as the coach sees it: its reading, and everything any rule would find whatever the tone shows. */
export interface Look {
  readonly text: string;
  readonly reading: Reading;
  readonly flagged: readonly RawFlag[];
}

/**
 * Whether a text still reads well with some changes made: nothing of what was put in is flagged, nothing
 * new is missing, verdict and balance are no worse, the facts are all there, the joints leave no trace, no
 * sentence begins in small letters, and at most one question has been added.
 * @param before the text without the changes
 * @param after the text with them
 */
export function readsCleanly(before: Look, after: Look, changes: readonly PostChange[]): boolean {
  const places = placesAfter(changes).filter(({ start, end }) => end > start);
  const touches = (flag: RawFlag): boolean => flag.end > 0 && places.some(({ start, end }) => flag.start < end && start < flag.end);
  const wasMissing = new Set(before.flagged.filter(({ end }) => end === 0).map(({ rule }) => rule.id));
  return (
    !after.flagged.some((flag) => touches(flag) || (flag.end === 0 && !wasMissing.has(flag.rule.id))) &&
    !isWorse(after.reading, before.reading) &&
    keepsFacts(before.text, after.text, changes.some(({ rule }) => rule === 'hashtag-stuffing')) &&
    tracesOf(before.text, after.text).length === 0 &&
    (hasPairs(after.text) || !hasPairs(before.text)) &&
    changes.reduce((sum, change) => sum + questionsAdded(before.text, change), 0) <= 1
  );
}

/** How many questions a change adds to those that were there. */
export function questionsAdded(text: string, { start, end, text: words }: PostChange): number {
  return Math.max(0, count(words, /\?+/g) - count(text.slice(start, end), /\?+/g));
}

function keepsFacts(before: string, after: string, tagsMayGo: boolean): boolean {
  const left = factsOf(after, tagsMayGo);
  return factsOf(before, tagsMayGo).every((fact) => {
    const at = left.indexOf(fact);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Addresses on any domain: the words of a text are cut only at those domains that are known. */
const ADDRESS = /[^\s<>"“”«»]+\.[a-z]{2,}\/[^\s<>"“”«»]+/gi;

function factsOf(text: string, withoutTags: boolean): string[] {
  return [...(text.match(ADDRESS) ?? []), ...wordsOf(text, withoutTags)];
}

function wordsOf(text: string, withoutTags: boolean): string[] {
  return factsIn(text).filter(({ kind }) => kind !== 'hashtag' || !withoutTags).map(({ raw }) => raw);
}

/** Every quotation mark and bracket has its fellow. */
function hasPairs(text: string): boolean {
  return count(text, /"/g) % 2 === 0 && ['“”', '«»', '()', '[]'].every(([open = '', close = '']) => text.split(open).length === text.split(close).length);
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
