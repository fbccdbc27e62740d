import type { Target } from './sets.ts';

/** One number of the evaluation. */
export interface Measure {
  /** What it is of: a set, or the labelled posts. */
  readonly on: string;
  readonly what: string;
  /** Two-letter code; empty where there are several. */
  readonly language: string;
  /** From 0 to 1. */
  readonly value: number;
  /** The two counts behind a share. */
  readonly count?: number | undefined;
  readonly of?: number | undefined;
  readonly target?: Target | undefined;
}

/** `count` of `of` as a measure; none where there was nothing to count. */
export function share(name: Pick<Measure, 'on' | 'what' | 'language'>, count: number, of: number, target?: Target | null): Measure[] {
  return of === 0 ? [] : [{ ...name, value: count / of, count, of, target: target ?? undefined }];
}

/** Whether the target is reached; undefined where there is none. */
export function isMet({ value, target }: Measure): boolean | undefined {
  if (target === undefined) return undefined;
  return value >= (target.atLeast ?? 0) && value <= (target.atMost ?? 1);
}
