import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/coach/patterns/lexicon.ts';
import { ProgramBuilder } from '../../../src/coach/patterns/compile.ts';
import { PatternError } from '../../../src/coach/patterns/syntax.ts';

const NO_WORDS = { irregular: {}, verbs: {}, adjectives: {}, words: {}, phrases: {} };

describe('mistakes in patterns are named with their column', () => {
  it.each([
    ['', 0, 'empty'],
    ['acquista ( ora', 14, 'missing'],
    ['acquista ora )', 13, 'closes nothing'],
    ['acquista <naw>', 9, 'No word list'],
    ['acquista <comprare:imperativo>', 9, 'No form of verbs'],
    ['<comprre:imperative>', 0, 'infinitive'],
    ['costa {prize}', 6, 'No kind of token'],
    ['costa ..99', 6, 'gap'],
    ['ora? (subito)?', 0, 'nothing at all'],
    ['^,', 0, 'nothing at all'],
    ['costa % ora', 6, 'double quotes'],
    ['( ora | )', 9, 'alternative is empty'],
  ])('%s', (pattern, column, message) => {
    const add = (): number => new ProgramBuilder(new Lexicon('it', NO_WORDS)).add(pattern);
    expect(add).toThrow(PatternError);
    expect(add).toThrow(message);
    try {
      add();
    } catch (error) {
      expect((error as PatternError).column).toBe(column);
    }
  });
});
