/**
 * Resolves once something in a document has the focus. A page may be full of frames in which nobody
 * ever writes: nothing more is done in them than to wait for this.
 */
export function firstFocus(page: Document, signal: AbortSignal): Promise<void> {
  if (page.hasFocus()) return Promise.resolve();
  return new Promise((resolve) => {
    page.addEventListener('focusin', () => resolve(), { capture: true, once: true, signal });
  });
}
