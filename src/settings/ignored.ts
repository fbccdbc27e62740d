import type { Flag, Reading, Verdict } from '../coach/reading.ts';

/**
 * A flag is waved away by its rule and its words, wherever they stand. Only a fingerprint is kept:
 * what somebody writes is never stored, and the list stays small enough to sync.
 */

/** 53 bits from two multiplicative hashes (public-domain "cyrb53"): no collision to fear in a list of hundreds. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/**
 * The fingerprint of a flag on some words: equal for the same rule on the same words, in any letter
 * case and spacing. A note on the whole post has no words of its own; it is waved away for the post
 * being written, not for good.
 * @returns up to 11 characters
 */
export function fingerprintOf(flag: Pick<Flag, 'rule' | 'quote'>): string {
  const words = flag.quote.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return hash53(`${flag.rule}\n${words}`).toString(36);
}

/** The verdict once nothing is left to flag: what spoke against the post has been waved away. */
const WITHOUT_FLAGS: Readonly<Record<Verdict, Verdict>> = {
  push: 'neutral',
  mixed: 'dialogic',
  neutral: 'neutral',
  dialogic: 'dialogic',
};

/** A reading with only those of its flags that are to be shown. */
export function readingWith(reading: Reading, shown: (flag: Flag) => boolean): Reading {
  const flags = reading.flags.filter(shown);
  const verdict = flags.length === 0 ? WITHOUT_FLAGS[reading.verdict] : reading.verdict;
  if (flags.length === reading.flags.length) return reading;
  const gone = (rule: string): boolean => reading.flags.some((flag) => flag.rule === rule) && !flags.some((flag) => flag.rule === rule);
  const traits = reading.traits.filter(({ id, kind }) => kind === 'praise' || (!gone(id) && flags.length > 0));
  return { ...reading, flags, verdict, traits };
}
