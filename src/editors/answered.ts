import { closestAcross } from '../sites/frames.ts';
import type { Answered } from '../sites/surface.ts';

/** Longest text taken, in UTF-16 units: enough to know what is talked of. */
const LONGEST = 2000;
/** Most candidates looked at: a page may hold thousands of comments. */
const MOST = 500;

/** The element that stands for a composer in the tree of another: itself, or a host of the shadow roots around it. */
function inTreeOf(other: Element, composer: Element): Element {
  let element = composer;
  for (let tree = element.getRootNode(); tree instanceof ShadowRoot && tree !== other.getRootNode(); tree = element.getRootNode()) element = tree.host;
  return element;
}

/**
 * The text that a composer answers, as its page shows it: the last one before the composer.
 * @returns its words with the spaces evened out, cut at 2,000 UTF-16 units; undefined where none is shown
 */
export function answeredText(composer: Element, where: Answered | undefined): string | undefined {
  const around = where && closestAcross(composer, where.around);
  if (!around) return undefined;
  const here = inTreeOf(around, composer);
  const all = [...around.querySelectorAll(where.text)].slice(0, MOST);
  const last = all.findLast((text) => !text.contains(here) && (text.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  const words = last?.textContent?.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);
  return words === undefined || words === '' ? undefined : words;
}
