import type { Reading } from '../reading.ts';
import type { RawFlag } from '../rules/find-flags.ts';
import type { Hits } from '../rules/hits.ts';
import type { Wishes } from './candidates.ts';
import type { Splice } from './splice.ts';

/** What a suggestion is made from, and the reading that proves it harmless. */
export interface SuggestionWorld extends Wishes {
  readonly hits: Hits;
  /** Reads the post before and after a change, without suggestions (of a long post, the part around it). */
  readonly compare: (splice: Splice) => Comparison;
}

/** Two readings of the same stretch; `shift` is the stretch's offset in the post. */
export interface Comparison {
  readonly before: Reading;
  readonly after: Reading;
  /** Everything any rule would find afterwards, whatever the tone shows. */
  readonly flagged: readonly RawFlag[];
  readonly shift: number;
}
