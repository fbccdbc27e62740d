import { describe, expect, it } from 'vitest';
import { placesAfter, type PostChange, withChanges } from '../../../src/coach/conversation/post-change.ts';

const change = (start: number, end: number, text: string): PostChange => ({ rule: 'hard-sell', kind: start === end ? 'insert' : 'replace', start, end, text });

describe('several changes at once', () => {
  it.each([
    ['abcdef', [change(1, 2, 'X'), change(4, 5, '')], 'aXcdf'],
    ['abcdef', [change(4, 5, ''), change(1, 2, 'XYZ')], 'aXYZcdf'],
    ['abcdef', [change(2, 4, ''), change(4, 4, '!')], 'ab!ef'],
    ['abcdef', [change(4, 4, '!'), change(4, 6, '?')], 'abcd!?'],
    ['abc', [], 'abc'],
  ])('%s', (text, changes, expected) => {
    expect(withChanges(text, changes)).toBe(expected);
    const result = withChanges(text, changes);
    const words = placesAfter(changes).map(({ start, end }) => result.slice(start, end));
    expect(words.toSorted()).toEqual(changes.map((one) => one.text).toSorted());
  });
});
