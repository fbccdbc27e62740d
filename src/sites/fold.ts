import type { Fold } from '../coach/reading.ts';
import type { Surface } from './surface.ts';

/** What a surface says of its fold. */
export type FoldRule = Pick<Surface, 'fold' | 'foldLines'>;

/** Where a surface cuts a post short, as the coach takes it; undefined where all of it shows. */
export function foldOf({ fold, foldLines }: FoldRule): Fold | undefined {
  return fold === undefined && foldLines === undefined ? undefined : { characters: fold, lines: foldLines };
}
