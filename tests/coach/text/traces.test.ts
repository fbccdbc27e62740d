import { expect, test } from 'vitest';
import { showsTraces } from '../../../src/coach/text/traces.ts';

test.each<[before: string, after: string, shows: boolean]>([
  ['Take it, now.', 'Take it.', false],
  ['Take it now.', 'Take it .', true],
  ['Take it now.', 'Take  it.', true],
  ['Take it, now.', 'Take it,.', true],
  ['Wait… now.', 'Wait…', false],
  ['Now. Take it.', 'Now. take it.', true],
  ['now. take it.', 'now. take this.', false],
  ['Now. Take it.', 'Now. [when] it is.', false],
  ['A\n\nB\n\nC', 'A\n\nC', false],
  ['A\n\nB\n\nC', 'A\n\n\n\nC', true],
])('%j → %j: %s', (before, after, shows) => {
  expect(showsTraces(before, after)).toBe(shows);
});
