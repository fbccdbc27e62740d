import { expect, test } from 'vitest';
import { flagKey } from '../../src/protocol/flag-key.ts';
import { askPage, askToRead } from '../../src/protocol/send.ts';

const REQUEST = { kind: 'read', text: 'Ciao', context: {} } as const;

test.each([
  ['nobody listens', () => Promise.reject(new Error('Could not establish connection.'))],
  ['the background keeps silent', () => Promise.resolve(undefined)],
  ['the extension is gone', () => { throw new Error('Extension context invalidated.'); }],
])('null when %s', async (_name, sendMessage) => {
  expect(await askToRead({ sendMessage }, REQUEST)).toBeNull();
  expect(await askPage<'composer'>({ sendMessage }, 3, { kind: 'composer' })).toBeNull();
});

test('one flag of a reading is told from another', () => {
  const flags = [
    { rule: 'a', start: 0, quote: 'x' },
    { rule: 'b', start: 0, quote: 'x' },
    { rule: 'a', start: 4, quote: 'x' },
    { rule: 'a', start: 0, quote: 'xy' },
  ];
  expect(new Set(flags.map(flagKey)).size).toBe(flags.length);
});
