import { extract, isField } from '../extract.ts';

const LOOK_EVERY = 25;
const STABLE_FOR = 120;
/** A text field has the text at once; a page that puts its own back does so in the next frames. */
const FIELD_STABLE_FOR = 40;
const GIVE_UP_AFTER = 500;

/** What became of the text. `overtaken`: it was the wanted one, and the writer has typed on since. */
export type Settled = 'wanted' | 'overtaken' | 'unchanged' | 'other';

/** Resolves after so many ms, or as soon as the signal aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}

/**
 * Watches an editor until its text is the wanted one and has stayed so for a moment (editors put
 * their own text back late), or until half a second has gone.
 * @param isWanted tells the wanted text
 * @param isBefore tells the text as it was
 * @param arrived called as soon as the wanted text is first seen
 */
export async function settle(
  root: HTMLElement,
  isWanted: (text: string) => boolean,
  isBefore: (text: string) => boolean,
  arrived: () => void,
  signal: AbortSignal,
): Promise<Settled> {
  const typing = watchKeys(root);
  const stableFor = isField(root) ? FIELD_STABLE_FOR : STABLE_FOR;
  try {
    let since: number | undefined;
    for (const start = performance.now(); ; ) {
      const text = extract(root).text;
      const now = performance.now();
      if (isWanted(text)) {
        if (since === undefined) {
          since = now;
          arrived();
        }
        if (typing.seen()) return 'overtaken';
        if (now - since >= stableFor) return 'wanted';
      } else if (since !== undefined && typing.seen()) {
        return 'overtaken';
      } else {
        since = undefined;
        if (now - start >= GIVE_UP_AFTER) return isBefore(text) ? 'unchanged' : 'other';
      }
      await pause(LOOK_EVERY, signal);
      if (signal.aborted) return isWanted(extract(root).text) ? 'wanted' : 'other';
    }
  } finally {
    typing.stop();
  }
}

function watchKeys(root: HTMLElement): { seen(): boolean; stop(): void } {
  let seen = false;
  const note = (event: Event): void => {
    seen ||= event.isTrusted;
  };
  root.addEventListener('keydown', note, { capture: true });
  return { seen: () => seen, stop: () => root.removeEventListener('keydown', note, { capture: true }) };
}
