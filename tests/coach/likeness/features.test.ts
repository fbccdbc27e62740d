import { describe, expect, test } from 'vitest';
import { FEATURES, featuresOf } from '../../../src/coach/likeness/features.ts';
import { prepare } from '../../../src/coach/text/document.ts';

const keys = (text: string): Set<number> => new Set(featuresOf(prepare(text), 0).map(({ key }) => key));
const shared = (a: string, b: string): number => [...keys(a)].filter((key) => keys(b).has(key)).length / keys(a).size;

describe('the features of a sentence', () => {
  test('are numbers below their count, each once', () => {
    const found = featuresOf(prepare('Do come in, do come in and see us.'), 0).map(({ key }) => key);
    expect(new Set(found).size).toBe(found.length);
    expect(found.every((key) => Number.isInteger(key) && key >= 0 && key < FEATURES)).toBe(true);
  });

  test.each([
    ['figures count as figures', 'Lamps from £9 in our shop.', 'Lamps from £12 in our shop.'],
    ['links count as links', 'See it here: https://example.org/a', 'See it here: https://example.org/b'],
    ['case and fancy letters do not count', 'BOOK a table', '𝐁𝐨𝐨𝐤 a table'],
    ['a row of emoji counts once', 'Come in 🔥', 'Come in 🔥🔥🔥'],
    ['quoted words are nobody’s in particular', 'She said “buy two of them now” to me.', 'She said “leave the cat alone” to me.'],
  ])('%s', (_, a, b) => {
    expect(keys(a)).toEqual(keys(b));
  });

  test('forms of a word share its beginning', () => {
    expect(shared('Prenotate un tavolo', 'Prenotiamo un tavolo')).toBeGreaterThan(shared('Prenotate un tavolo', 'Apparecchio un tavolo'));
  });

  test('name the tokens they are of', () => {
    const doc = prepare('Book now');
    expect(new Set(featuresOf(doc, 0).flatMap(({ tokens }) => tokens).map((i) => doc.tokens[i]?.norm))).toEqual(new Set(['book', 'now']));
  });
});
