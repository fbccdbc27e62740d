/** Frames and shadow trees nested deeper than this are not climbed out of. */
const MAX_DEPTH = 12;

/** Whether an address is that of a page of its own, not of a frame that a page has made up (`about:blank`, `srcdoc`, `blob:`). */
function isReal(address: string): boolean {
  return /^https?:/.test(address);
}

/** The element that holds an element's document in the page around it; null at the top, and where the two may not see each other. */
export function frameAround(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/**
 * Where a document stands. An editor's frame (TinyMCE, WordPress) has no address of its own: it is where
 * the page around it is.
 * @returns `about:blank` for a made-up frame that may not see the page around it
 */
export function addressOf(view: Window): URL {
  try {
    for (let depth = 0, at = view; depth < MAX_DEPTH; depth++, at = at.parent) {
      if (isReal(at.location.href)) return new URL(at.location.href);
      if (at.parent === at) break;
    }
  } catch {
    // A sandboxed frame: the page around it is another origin.
  }
  return new URL('about:blank');
}

/** Like `closest`, but goes on from a shadow root to its host, and from a document to the frame that holds it. */
export function closestAcross(element: Element, selector: string): Element | null {
  let from: Element | null = element;
  for (let depth = 0; from !== null && depth < MAX_DEPTH; depth++) {
    const found: Element | null = from.closest(selector);
    if (found !== null) return found;
    const tree: Node = from.getRootNode();
    // Not `instanceof`: the tree may belong to the page around this frame, which has classes of its own.
    from = 'host' in tree ? (tree as ShadowRoot).host : frameAround(from);
  }
  return null;
}

/** Whether something on the page matches, in the element's own document or in one around it. */
export function isOnPage(element: Element, selector: string): boolean {
  let from: Element | null = element;
  for (let depth = 0; from !== null && depth < MAX_DEPTH; depth++) {
    if (from.ownerDocument.querySelector(selector) !== null) return true;
    from = frameAround(from);
  }
  return false;
}
