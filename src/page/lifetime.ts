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

const RUNNING = 'parlaconRunning';

/**
 * Makes this life the only one in its frame: a script that is put in twice (as the page loads, and as
 * the writer lets the coach in) must not mark everything twice.
 * @param scope the content script's own globals, which outlive each run of it
 */
export function takeOver(scope: object, life: AbortController): void {
  const before: unknown = Reflect.get(scope, RUNNING);
  if (before instanceof AbortController) before.abort();
  Reflect.set(scope, RUNNING, life);
}
