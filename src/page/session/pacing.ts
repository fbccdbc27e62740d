/** The clock, so that tests can turn it by hand. Times in ms. */
export interface Clock {
  now(): number;
  setTimeout(run: () => void, delay: number): number;
  clearTimeout(id: number): void;
}

/** The real clock. */
export const CLOCK: Clock = {
  now: () => performance.now(),
  setTimeout: (run, delay) => window.setTimeout(run, delay),
  clearTimeout: (id) => window.clearTimeout(id),
};

/** A job put off while the writer types. */
export interface Paced {
  /** Asks for the job: it runs after a pause, or once the longest wait is over. */
  ask(): void;
}

/**
 * Runs a job once typing pauses, and now and then during long typing; never after the signal aborts.
 * @param pause ms without a new ask before the job runs
 * @param longest ms after the first ask at which it runs even so
 */
export function paced(
  job: () => void,
  { pause, longest }: { readonly pause: number; readonly longest: number },
  signal: AbortSignal,
  clock: Clock,
): Paced {
  let timer: number | undefined;
  let firstAsk = 0;
  signal.addEventListener('abort', () => {
    if (timer !== undefined) clock.clearTimeout(timer);
  });
  return {
    ask() {
      if (signal.aborted) return;
      const now = clock.now();
      if (timer === undefined) firstAsk = now;
      else clock.clearTimeout(timer);
      timer = clock.setTimeout(() => {
        timer = undefined;
        job();
      }, Math.max(0, Math.min(pause, firstAsk + longest - now)));
    },
  };
}
