/** The door to closed shadow roots: a call in Chromium, a property of every element in Firefox. Both open it only to extensions. */
declare const chrome: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } } | undefined;
type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Shadow trees nested deeper than this are not followed. */
const MAX_DEPTH = 12;

/** The element's shadow root, open or closed; null where there is none or the browser will not say. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  // Only custom elements are asked: the browser complains about others, and every known closed root is on one.
  if (!element.localName.includes('-')) return null;
  const inFirefox = (element as FirefoxElement).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  try {
    // Left out of Firefox's build: its add-on linter objects to a name that Firefox does not have.
    if (import.meta.env.MODE === 'firefox' || typeof chrome === 'undefined') return null;
    return chrome.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}

/** From a focused element down through shadow roots to the one that really has the focus. */
export function innermostFocus(from: Element): Element {
  let element = from;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const inner = shadowOf(element)?.activeElement;
    if (inner === null || inner === undefined) break;
    element = inner;
  }
  return element;
}

/** Whether the element has the focus in its own tree (a shadow root's focus is its own business). */
export function isFocused(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}
