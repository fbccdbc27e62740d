import type { Flag } from '../coach/reading.ts';

/**
 * What one flag of one reading goes by between page and popup.
 * @returns equal for the same rule on the same words at the same place
 */
export function flagKey(flag: Pick<Flag, 'rule' | 'start' | 'quote'>): string {
  return `${flag.rule}@${flag.start}:${flag.quote}`;
}
