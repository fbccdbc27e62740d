import { expect, test } from 'vitest';
import { tracesOf } from '../../../src/coach/text/traces.ts';

test.each<[before: string, after: string, traces: readonly string[]]>([
  ['Take it, now.', 'Take it.', []],
  ['Take it now.', 'Take it .', ['leaves a space before a sign']],
  ['Take it now.', 'Take  it.', ['doubles a space']],
  ['Take it, now.', 'Take it,.', ['doubles a sign']],
  ['Take it now!', 'Take it!.', ['doubles a sign']],
  ['Wait… now.', 'Wait…', []],
  ['Now. Take it.', 'Now. take it.', ['begins a sentence in small letters']],
  ['now. take it.', 'now. take this.', []],
  ['Now. Take it.', 'Now. [when] it is.', []],
  ['Only 50 copies, numbered.', '50 copies in all, numbered.', []],
  ['A\n\nB\n\nC', 'A\n\nC', []],
  ['A\n\nB\n\nC', 'A\n\n\n\nC', ['leaves empty lines']],
  ['Take it, now.', 'Take  it .', ['doubles a space', 'leaves a space before a sign']],
])('%j → %j: %s', (before, after, traces) => {
  expect(tracesOf(before, after)).toEqual(traces);
});
