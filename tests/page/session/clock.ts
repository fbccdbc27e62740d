import type { Clock } from '../../../src/page/session/pacing.ts';

/** A clock that a test turns by hand. */
export interface HandClock extends Clock {
  /** Moves time on by so many ms and runs what falls due. */
  turn(ms: number): void;
}

/** A clock that stands at 0 until it is turned. */
export function handClock(): HandClock {
  let time = 0;
  let ids = 0;
  const due = new Map<number, { readonly at: number; readonly run: () => void }>();
  return {
    now: () => time,
    setTimeout(run, delay) {
      due.set(++ids, { at: time + delay, run });
      return ids;
    },
    clearTimeout: (id) => due.delete(id),
    turn(ms) {
      time += ms;
      for (const [id, { at, run }] of [...due]) {
        if (at > time) continue;
        due.delete(id);
        run();
      }
    },
  };
}
