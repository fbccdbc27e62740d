import { expect, test } from 'vitest';
import { read } from '../../../src/coach/coach.ts';
import { DEFAULT_TONE } from '../../../src/coach/reading.ts';

test.each([
  ['Starting your Easter baking🐣 already? Buy our tins, £6.', 'Starting your Easter baking🐣 already'],
  ['Dreaming of “the one”? Our ring counter opens at nine.', 'Dreaming of “the one”'],
  ['What if we told you that you could sleep anywhere, anytime, with no pills? Our pillow is £30.', 'What if we told you that you could sleep anywhere, anytime, with no pills'],
  ['Looking for a way through the Covid-19 rules for cafés? Our guide is £9.', 'Looking for a way through the Covid-19 rules for cafés'],
  // a sign behind the last word is not part of the question
  ['Ready for your summer holiday 🏖️? Our tents start at £90.', 'Ready for your summer holiday'],
])('a question is marked up to its question mark: %s', (text, quote) => {
  const flags = read(text, { language: 'en', surface: 'post' }, DEFAULT_TONE).flags.filter((f) => f.rule === 'rhetorical-question');
  expect(flags.map((f) => f.quote)).toEqual([quote]);
});

test('what goes with the mark is the whole question', () => {
  const text = 'So we all know the smell of bread. But did you know that our oven, built in 1902, bakes 400 loaves a night? Our shop opens at six.';
  const [flag] = read(text, { language: 'en', surface: 'post' }, DEFAULT_TONE).flags.filter((f) => f.rule === 'rhetorical-question');
  expect(flag?.quote).toBe('did you know that our oven, built in 1902, bakes 400 loaves a night');
});
