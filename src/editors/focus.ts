import { isElement } from './nodes.ts';
import { innermostFocus, shadowOf } from './shadow.ts';

/** Most shadow roots listened to on one page. */
const MAX_ROOTS = 200;

/**
 * Calls back with every element that gets the focus, those inside shadow roots included. Focus that
 * moves within one shadow root is never seen outside of it, so that each root that the focus has
 * been in gets a listener of its own. Until the signal aborts.
 */
export function watchFocus(page: Document, onFocus: (element: Element) => void, signal: AbortSignal): void {
  const known = new WeakSet<Node>();
  let count = 0;

  const listenIn = (tree: Document | ShadowRoot): void => {
    if (known.has(tree) || count >= MAX_ROOTS) return;
    known.add(tree);
    count++;
    tree.addEventListener('focusin', heard, { capture: true, signal });
  };
  const heard = (event: Event): void => {
    const first = event.composedPath()[0];
    if (!isElement(first)) return;
    const element = innermostFocus(first);
    for (let tree = element.getRootNode(); tree instanceof ShadowRoot; tree = tree.host.getRootNode()) listenIn(tree);
    // A new root's own listener may hear the same event once more; only the last element counts for anyone.
    onFocus(element);
  };

  listenIn(page);
  const focused = page.activeElement;
  // Nothing has the focus, unless the body is itself an editor, as in the frame of TinyMCE.
  if (focused === null || (focused === page.body && !page.body.hasAttribute('contenteditable'))) return;
  const element = innermostFocus(focused);
  for (let host: Element | null = focused; host !== null && host !== element; host = shadowOf(host)?.activeElement ?? null) {
    const inner = shadowOf(host);
    if (inner !== null) listenIn(inner);
  }
  onFocus(element);
}
