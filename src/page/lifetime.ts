/** The part of `browser.runtime` that tells whether we still exist. */
export interface RuntimeId {
  readonly id?: string | undefined;
}

/**
 * Whether the extension this script belongs to is still there. After an update or a reload the
 * browser leaves old scripts running in open tabs, cut off from everything: they have no id any more.
 */
export function stillAlive(runtime: RuntimeId): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** A controller that is aborted with its parent. */
export function childOf(parent: AbortSignal): AbortController {
  const child = new AbortController();
  if (parent.aborted) child.abort();
  // Given the child's own signal, the parent keeps nothing of a child that is long gone.
  else parent.addEventListener('abort', () => child.abort(), { once: true, signal: child.signal });
  return child;
}
