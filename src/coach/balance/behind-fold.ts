import type { Fold, Praise } from '../reading.ts';

/** What readers should meet at once, and the signals that show it is there. */
const WANTED_EARLY = [
  { what: 'disclosure', signals: new Set(['disclosure']) },
  { what: 'question', signals: new Set(['open-question', 'invitation']) },
] as const;

/** Something a post has, but only behind "…more". */
export type Hidden = (typeof WANTED_EARLY)[number]['what'];

/**
 * Where a place cuts a post short.
 * @returns UTF-16 offset of the first character behind "…more"; the text's length when all of it shows
 */
export function foldAt(text: string, { characters, lines }: Fold): number {
  const byCharacters = characters !== undefined && [...text].length > characters ? [...text].slice(0, characters).join('').length : text.length;
  let byLines = text.length;
  if (lines !== undefined) {
    const breaks = [...text.trimEnd().matchAll(/\n/g)];
    byLines = breaks[lines - 1]?.index ?? text.length;
  }
  return Math.min(byCharacters, byLines);
}

/** What of a post stands only behind the fold: a disclosure there is none to most readers, a question goes unseen. */
export function hiddenBehindFold(text: string, fold: Fold | undefined, praise: readonly Praise[]): readonly Hidden[] {
  if (fold === undefined) return [];
  const at = foldAt(text, fold);
  return WANTED_EARLY.filter(({ signals }) => {
    const found = praise.filter(({ signal }) => signals.has(signal));
    return found.length > 0 && found.every(({ start }) => start >= at);
  }).map(({ what }) => what);
}
