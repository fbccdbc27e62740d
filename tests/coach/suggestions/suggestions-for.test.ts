import { expect, test } from 'vitest';
import { read } from '../../../src/coach/coach.ts';
import { DEFAULT_TONE } from '../../../src/coach/reading.ts';
import { apply } from '../../../src/coach/suggestions/splice.ts';

test.each<[text: string, ...offered: string[]]>([
  ['Looking for a new sofa? Visit our showroom, from £300.', 'If you\'re looking for a new sofa, visit our showroom, from £300.', 'What matters most to you in a new sofa? Visit our showroom, from £300.', 'For a new sofa, visit our showroom, from £300.'],
  ['Looking for a new sofa? 🛋️ Northwind has forty in its showroom, from £300.', 'What matters most to you in a new sofa? 🛋️ Northwind has forty in its showroom, from £300.'],
  ['Looking for inspiration? 🛋️ Northwind has forty sofas in its showroom, from £300.', 'Where do you find inspiration? 🛋️ Northwind has forty sofas in its showroom, from £300.'],
  ['Looking for comfort? 🛋️ Northwind has forty sofas in its showroom, from £300.', 'If you\'re looking for comfort, this is for you. 🛋️ Northwind has forty sofas in its showroom, from £300.'],
])('what stands instead is offered only where nothing before it could be: %s', (text, ...offered) => {
  const flag = read(text, { language: 'en' }, DEFAULT_TONE).flags.find((f) => f.rule === 'rhetorical-question');
  expect(flag?.suggestions.map((s) => apply(text, s))).toEqual(offered);
});

test.each<[text: string, offered: readonly string[]]>([
  ['Our spring app is here. Download our app, like three recipes, and we\'ll post you a spoon.', []],
  ['Our spring lamps are here. Book your fitting today: example.org/fittings', ['Our spring lamps are here. You can book your fitting here: example.org/fittings', 'Our spring lamps are here. If you\'d like to book your fitting: example.org/fittings']],
])('a rewrite that stands instead of all else is the last that is offered: %s', (text, offered) => {
  const flag = read(text, { language: 'en' }, DEFAULT_TONE).flags.find((f) => f.rule === 'hard-sell');
  expect(flag).toBeDefined();
  expect(flag?.suggestions.map((s) => apply(text, s))).toEqual(offered);
});

test('words before the change that stay are said again, as the mark covers them too', () => {
  const text = 'At Harbour Inn, we go the extra mile to see you smile.';
  const flag = read(text, { language: 'en' }, DEFAULT_TONE).flags.find((f) => f.quote === 'we go the extra mile');
  expect(flag?.suggestions.map((s) => [s.kind, text.slice(s.start, s.end), s.text])).toEqual([
    ['replace', 'we go the extra mile', 'we try a little harder'],
    ['replace', 'we go the extra mile', 'we make an effort'],
  ]);
});
