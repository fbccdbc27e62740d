// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/editors/extract.ts';
import { widenedPieces } from '../../src/editors/write/pieces.ts';

function composerOf(text: string) {
  const field = document.createElement('textarea');
  field.value = text;
  return extract(field);
}

describe('several changes as they are carried out', () => {
  test.each([
    ['one two three four', [{ start: 0, end: 3, text: 'uno' }, { start: 8, end: 13, text: 'tre' }], [[0, 3, 'uno'], [8, 13, 'tre']]],
    ['one two three four', [{ start: 0, end: 3, text: 'uno' }, { start: 18, end: 18, text: '!' }], [[0, 3, 'uno'], [14, 18, 'four!']]],
    ['one two three four', [{ start: 14, end: 18, text: 'quattro' }, { start: 18, end: 18, text: '!' }], [[14, 18, 'quattro!']]],
    ['one two three four', [{ start: 4, end: 8, text: '' }, { start: 8, end: 13, text: 'tre' }], [[0, 8, 'one '], [8, 13, 'tre']]],
  ])('%s with %j', (text, pieces, expected) => {
    expect(widenedPieces(composerOf(text), pieces).map(({ start, end, text: words }) => [start, end, words])).toEqual(expected);
  });
});
