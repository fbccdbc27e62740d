import { isText } from '../nodes.ts';
import type { Segment } from '../segments.ts';

/** What a browser itself makes of what is typed, and of Ctrl+B. */
const OWN = new Set(['div', 'p', 'br', 'b', 'strong', 'i', 'em', 'u', 's', 'strike', 'a', 'span', 'font', 'ul', 'ol', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const OWN_ATTRIBUTES = new Set(['style', 'href', 'dir', 'align', 'color', 'face', 'size', 'rel', 'target', 'lang']);

/** Elements that live on their own: put in anew they begin anew. Custom elements do as well. */
const ALIVE = 'video, audio, iframe, object, embed, canvas, script, input, textarea, select, button, form';

/** Whether an element is more than its markup: it plays, holds what somebody typed, or runs a script of the page. */
function isAlive(element: Element): boolean {
  return element.matches(ALIVE) || element.localName.includes('-') || element.getAttributeNames().some((name) => name.startsWith('on'));
}

/**
 * Whether all editable text of an editor stands in elements as the browser itself makes them. A library that renders
 * from a model of its own marks its elements, to find them again; where none is marked, the DOM is all there is. What
 * lives on its own among them speaks against it: such an editor is not put in anew.
 */
export function isBare(root: HTMLElement, segments: readonly Segment[]): boolean {
  if ([...root.querySelectorAll('*')].some(isAlive)) return false;
  const seen = new Set<Element>([root]);
  for (const { node } of segments.filter(({ fixed }) => !fixed)) {
    for (let element = isText(node) ? node.parentElement : (node as Element); element !== null && !seen.has(element); element = element.parentElement) {
      if (!OWN.has(element.localName) || element.getAttributeNames().some((name) => !OWN_ATTRIBUTES.has(name))) return false;
      seen.add(element);
    }
  }
  return true;
}
