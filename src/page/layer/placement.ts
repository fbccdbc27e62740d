/** A rectangle in CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A size in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where to put something, in CSS px of the viewport. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Distance kept from what is pointed at, and from the viewport's edges. */
const GAP = 8;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The smallest box around all boxes; undefined for none. */
export function around(boxes: readonly Box[]): Box | undefined {
  const [first, ...rest] = boxes;
  return rest.reduce(
    (sum, box) =>
      sum && {
        left: Math.min(sum.left, box.left),
        top: Math.min(sum.top, box.top),
        right: Math.max(sum.right, box.right),
        bottom: Math.max(sum.bottom, box.bottom),
      },
    first,
  );
}

/**
 * Where the card goes: under the flagged lines, else above them, and never upon them. Where it fits
 * on neither side it takes the roomier one and scrolls inside.
 * @param target the flagged words
 * @param card the card's natural size
 * @param align which edges of card and target stand in line
 * @returns its place, and the greatest height it may have
 */
export function placeCard(target: Box, card: Size, viewport: Size, align: 'left' | 'right' = 'left'): Place & { readonly maxHeight: number } {
  const below = viewport.height - target.bottom - 2 * GAP;
  const above = target.top - 2 * GAP;
  const under = card.height <= below || below >= above;
  const maxHeight = Math.max(0, under ? below : above);
  const height = Math.min(card.height, maxHeight);
  return {
    left: clamp(align === 'left' ? target.left : target.right - card.width, GAP, viewport.width - card.width - GAP),
    top: under ? target.bottom + GAP : target.top - GAP - height,
    maxHeight,
  };
}

/**
 * Where the badge may go, best first: inside the composer's lower right corner, under or over its
 * right end, beside it, inside the upper corner; then the same on the left.
 */
function badgePlaces(composer: Box, badge: Size): readonly Place[] {
  const right = composer.right - badge.width;
  const under = composer.bottom + 4;
  const over = composer.top - badge.height - 4;
  return [
    { left: right - 4, top: composer.bottom - badge.height - 4 },
    { left: right, top: under },
    { left: right, top: over },
    { left: composer.right + 4, top: composer.bottom - badge.height },
    { left: right - 4, top: composer.top + 4 },
    { left: (composer.left + right) / 2, top: under },
    { left: composer.left, top: under },
    { left: composer.left, top: over },
    { left: composer.left - badge.width - 4, top: composer.bottom - badge.height },
  ];
}

/**
 * The first place where the badge covers nothing that matters.
 * @param taken boxes to stay off: lines of text, the site's buttons
 * @returns undefined when every place is taken or out of sight
 */
export function placeBadge(
  composer: Box,
  badge: Size,
  viewport: Size,
  taken: (box: Box) => boolean,
): Place | undefined {
  return badgePlaces(composer, badge).find(({ left, top }) => {
    const box = { left, top, right: left + badge.width, bottom: top + badge.height };
    const seen = left >= 0 && top >= 0 && box.right <= viewport.width && box.bottom <= viewport.height;
    return seen && !taken(box);
  });
}
