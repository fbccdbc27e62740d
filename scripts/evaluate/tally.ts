import type { Mark } from './marks.ts';
import { agree } from './marks.ts';

/** What is counted for one rule or signal in one language. */
export interface Tally {
  readonly id: string;
  readonly language: string;
  /** Times it was seen in people's and in brands' posts. */
  people: number;
  brands: number;
  /** Labelled posts: times the coach saw it, those of them that a label confirms, labels, those of them that the coach saw. */
  given: number;
  right: number;
  wanted: number;
  found: number;
  /** Probe posts written for it, those of them found, traps, those of them that it fell into. */
  probes: number;
  hits: number;
  traps: number;
  falls: number;
}

/** The counts behind precision and recall. */
export type Agreement = Pick<Tally, 'given' | 'right' | 'wanted' | 'found'>;

/** One tally for each id and language, made when first asked for. */
export class Tallies {
  private readonly byKey = new Map<string, Tally>();

  of(id: string, language: string): Tally {
    const key = `${language} ${id}`;
    const there = this.byKey.get(key);
    if (there !== undefined) return there;
    const made = { id, language, people: 0, brands: 0, given: 0, right: 0, wanted: 0, found: 0, probes: 0, hits: 0, traps: 0, falls: 0 };
    this.byKey.set(key, made);
    return made;
  }

  /** Counts one labelled post. */
  compare(language: string, labelled: readonly Mark[], seen: readonly Mark[]): void {
    for (const mark of seen) {
      const tally = this.of(mark.id, language);
      tally.given++;
      if (labelled.some((l) => agree(l, mark))) tally.right++;
    }
    for (const mark of labelled) {
      const tally = this.of(mark.id, language);
      tally.wanted++;
      if (seen.some((s) => agree(s, mark))) tally.found++;
    }
  }

  /** All tallies of one language whose id is among `ids`, in that order. */
  list(language: string, ids: readonly string[]): Tally[] {
    return ids.map((id) => this.of(id, language));
  }
}

/** The sum of several rules' agreement. */
export function total(tallies: readonly Agreement[]): Agreement {
  const sum = (key: keyof Agreement): number => tallies.reduce((n, t) => n + t[key], 0);
  return { given: sum('given'), right: sum('right'), wanted: sum('wanted'), found: sum('found') };
}
