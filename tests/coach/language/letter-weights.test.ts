import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLASSES } from '../../../src/coach/language/classes.ts';
import table from '../../../src/coach/language/letter-weights.json' with { type: 'json' };

test('the table is for these classes, in this order', () => {
  expect(table.classes).toBe(CLASSES.join(' '));
});

test('every row is a letter group and one six-bit weight per class', () => {
  const rows = table.grams.split(' ');
  const odd = rows.filter((row) => !/^[\p{L}\p{M}_']+[A-Za-z0-9+/]{7}$/u.test(row));
  expect(odd).toEqual([]);
  expect(new Set(rows.map((row) => row.slice(0, -CLASSES.length))).size).toBe(rows.length);
});

test('it stays small enough to ship', () => {
  expect(readFileSync('src/coach/language/letter-weights.json').byteLength).toBeLessThanOrEqual(60_000);
});
