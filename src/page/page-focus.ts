/** How long a change waits for the page to get the focus, ms. */
const LONGEST_WAIT = 10_000;

/**
 * Resolves once the page has the focus: to true, or to false when it does not get it in time.
 * Rich editors follow selection and input only then; a write to one in the background is refused or lost.
 */
export function pageFocused(signal: AbortSignal): Promise<boolean> {
  if (document.hasFocus()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const over = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT)]);
    window.addEventListener('focus', () => resolve(true), { once: true, signal: over });
    over.addEventListener('abort', () => resolve(false), { once: true });
  });
}
