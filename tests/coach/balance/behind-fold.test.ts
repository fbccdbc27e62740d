import { describe, expect, test } from 'vitest';
import { foldAt, hiddenBehindFold } from '../../../src/coach/balance/behind-fold.ts';
import { read } from '../../../src/coach/coach.ts';
import { DEFAULT_TONE, type Fold } from '../../../src/coach/reading.ts';

/** Texts with `|` where they are cut. */
test.each<[string, Fold]>([
  ['abcde|fgh', { characters: 5 }],
  ['abc|', { characters: 5 }],
  ['🎉🎉|🎉', { characters: 2 }],
  ['a\nb|\nc', { lines: 2 }],
  ['a\nb|', { lines: 2 }],
  ['a\nb\n\n|', { lines: 2 }],
  ['abc|def\nghi', { characters: 3, lines: 1 }],
  ['ab|\nghi', { characters: 4, lines: 1 }],
  ['abc|', {}],
])('%s with %j', (marked, fold) => {
  const at = marked.indexOf('|');
  expect(foldAt(marked.replace('|', ''), fold)).toBe(at);
});

describe('what is hidden', () => {
  const praise = (signal: string, start: number) => ({ signal, start, end: start + 1, quote: 'x' });
  const text = 'x'.repeat(50);
  test.each([
    ['a question after it', [praise('open-question', 30)], ['question']],
    ['an invitation after it', [praise('invitation', 30)], ['question']],
    ['one before and one after', [praise('open-question', 5), praise('invitation', 30)], []],
    ['a label after it', [praise('disclosure', 20)], ['disclosure']],
    ['both', [praise('open-question', 30), praise('disclosure', 40)], ['disclosure', 'question']],
    ['a source, which may stand anywhere', [praise('source', 40)], []],
    ['nothing', [], []],
  ])('%s', (_name, praises, hidden) => {
    expect(hiddenBehindFold(text, { characters: 20 }, praises)).toEqual(hidden);
  });

  test('nothing where all of a post shows', () => {
    expect(hiddenBehindFold(text, undefined, [praise('disclosure', 40)])).toEqual([]);
  });

  const STORY = 'Ieri in laboratorio abbiamo provato una farina nuova, più scura e più profumata, e il pane ha cambiato faccia: crosta spessa, mollica umida, un odore di noce che è rimasto in bottega fino a sera. #adv con Mulino Rossi. Voi quale pane compravate da bambini?';
  test('the coach tells of it at the place that cuts', () => {
    const hiddenWith = (fold: Fold | undefined) => read(STORY, { language: 'it', fold }, DEFAULT_TONE).hidden;
    expect(hiddenWith({ characters: 125 })).toEqual(['disclosure', 'question']);
    expect(hiddenWith({ characters: 477 })).toEqual([]);
    expect(hiddenWith(undefined)).toEqual([]);
  });
});
