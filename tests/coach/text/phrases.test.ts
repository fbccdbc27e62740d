import { describe, expect, it } from 'vitest';
import { beginsWith, foldedWords, hasPhrase } from '../../../src/coach/text/phrases.ts';

describe('phrases in what is said', () => {
  it.each([
    ['If you’d like, come', 'if you', true, true],
    ['Se ti va, vieni', 'se ti', true, true],
    ['Vieni, se ti va', 'se ti', false, true],
    ['Yours if you like', 'you', false, true],
    ['Yours truly', 'you', false, false],
    ['You’re welcome', "you're welcome", true, true],
  ])('%s: %s', (text, phrase, begins, has) => {
    expect([beginsWith(foldedWords(text), [phrase]), hasPhrase(foldedWords(text), [phrase])]).toEqual([begins, has]);
  });
});
