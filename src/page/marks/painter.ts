import type { Sureness } from '../../coach/reading.ts';
import type { Box } from '../layer/placement.ts';

/** One underlined span; offsets are UTF-16 into the draft. */
export interface Mark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly sureness: Sureness;
}

/** Draws marks over a composer without touching it. Ends with the signal it was made with. */
export interface Painter {
  /** Draws these marks and no others; the active one stands out. */
  paint(marks: readonly Mark[], active: string | null): void;
  /** Where the mark's words stand now, line by line, in CSS px of the viewport; empty when out of sight. */
  boxesOf(mark: Mark): readonly Box[];
  /** Whether a line of the draft's text stands under a box. */
  covers(box: Box): boolean;
  /** Follows a scroll or a change of size. */
  follow(): void;
}
