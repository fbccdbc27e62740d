import { closestAcross } from '../sites/frames.ts';
import { type LengthRule, roomLeft } from '../sites/count.ts';
import type { Counter } from '../sites/surface.ts';

/** What a composer's surface says of lengths. */
export type LengthSurface = LengthRule & { readonly counter?: Counter };

/**
 * How long a post may be here. Servers of one software set limits of their own; where the page shows a
 * counter, what it shows wins over what is usual.
 * @param text what stands in the composer now
 */
export function lengthHere(root: Element, text: string, { limit, count, counter }: LengthSurface): LengthRule {
  // A field that takes no more than so many says so itself, in UTF-16 units.
  const own = root instanceof HTMLTextAreaElement && root.maxLength > 0 ? root.maxLength : undefined;
  if (limit === undefined && own !== undefined) return { limit: own };
  if (counter === undefined || limit === undefined) return { limit, count };
  const shown = closestAcross(root, counter.around)?.querySelector(counter.at);
  if (!shown) return { limit, count };
  const told = Number(counter.most === undefined ? shown.textContent : shown.getAttribute(counter.most));
  if (!Number.isInteger(told) || (shown.textContent === '' && counter.most === undefined)) return { limit, count };
  // The site counts as we do; what is left and what is there make the whole.
  const whole = counter.most === undefined ? told + limit - (roomLeft(text, { limit, count }) ?? 0) : told;
  return { limit: whole > 0 ? whole : limit, count };
}
