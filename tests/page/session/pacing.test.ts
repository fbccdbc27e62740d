import { describe, expect, it, vi } from 'vitest';
import { paced } from '../../../src/page/session/pacing.ts';
import { handClock } from './clock.ts';

function setUp() {
  const clock = handClock();
  const end = new AbortController();
  const job = vi.fn();
  return { clock, end, job, pace: paced(job, { pause: 350, longest: 1_200 }, end.signal, clock) };
}

describe('paced', () => {
  it('waits for a pause in typing', () => {
    const { clock, job, pace } = setUp();
    for (let key = 0; key < 3; key++) {
      pace.ask();
      clock.turn(300);
    }
    expect(job).not.toHaveBeenCalled();
    clock.turn(50);
    expect(job).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever', () => {
    const { clock, job, pace } = setUp();
    for (let key = 0; key < 25; key++) {
      pace.ask();
      clock.turn(100);
    }
    expect(job).toHaveBeenCalledTimes(2);
  });

  it('never runs after the end', () => {
    const { clock, job, pace, end } = setUp();
    pace.ask();
    end.abort();
    pace.ask();
    clock.turn(5_000);
    expect(job).not.toHaveBeenCalled();
  });
});
