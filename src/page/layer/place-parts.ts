import type { Mark, Painter } from '../marks/painter.ts';
import { around, type Box, placeBadge, placeCard } from './placement.ts';
import { controlsUnder } from './surroundings.ts';

function viewport(): { width: number; height: number } {
  return { width: document.documentElement.clientWidth, height: window.innerHeight };
}

/** The composer's part that can be seen: a tall one ends where the viewport does. */
function seenPart(root: HTMLElement): Box {
  const { left, top, right, bottom } = root.getBoundingClientRect();
  const { width, height } = viewport();
  return { left: Math.max(0, left), top: Math.max(0, top), right: Math.min(width, right), bottom: Math.min(height, bottom) };
}

/**
 * Puts the badge at the composer, where it covers neither words nor buttons, and the card beside the words it
 * speaks of, or beside the badge.
 * @param ui where badge and card are drawn
 * @param mark the words of the note that the card is open on
 */
export function placeParts(ui: HTMLElement, root: HTMLElement, painter: Painter, mark: Mark | undefined): void {
  const badge = ui.querySelector<HTMLElement>('.badge');
  const box = seenPart(root);
  if (badge) {
    const size = badge.getBoundingClientRect();
    const spot = placeBadge(box, size, viewport(), (place) => painter.covers(place) || controlsUnder(place, root));
    badge.hidden = spot === undefined;
    if (spot) badge.style.translate = `${spot.left}px ${spot.top}px`;
  }
  const card = ui.querySelector<HTMLElement>('.card');
  if (!card) return;
  const words = mark && around(painter.boxesOf(mark));
  const target = words ?? badge?.getBoundingClientRect() ?? box;
  card.style.maxHeight = 'none';
  const { left, top, maxHeight } = placeCard(target, card.getBoundingClientRect(), viewport(), words ? 'left' : 'right');
  card.style.maxHeight = `${maxHeight}px`;
  card.style.translate = `${left}px ${top}px`;
}
