import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASES } from '../browser/battery-cases.ts';
import { FOLLOWED } from '../browser/battery-follow.ts';
import { editorsPage, pageWith } from '../browser/editors-page.ts';
import { PLACES } from '../browser/harness/places.ts';

const PAGE = editorsPage();
const ROWS = PAGE.split('\n').filter((line) => PLACES.some(({ name }) => line.startsWith(`| ${name} |`)));
const cells = (row: string): string[] => row.slice(2, -2).split(' | ');

describe('EDITORS.md (npm run editors writes it)', () => {
  it('has what its writer would put there: every editor, every case, the libraries as installed', () => {
    expect(PAGE).toBe(pageWith(PAGE.split('\n')));
  });

  it('has a row for every editor in both browsers, each measured on every case there is', () => {
    expect(ROWS.map((row) => cells(row).slice(0, 2))).toEqual(PLACES.flatMap(({ name }) => [[name, 'Chromium'], [name, 'Firefox']]));
    const asked = ROWS.map((row) => cells(row).slice(5, 8).map((cell) => Number(cell.split('/')[1])));
    const changes = [CASES.filter(({ quote }) => quote !== undefined).length, CASES.filter(({ at }) => at !== undefined).length];
    expect(asked).toEqual(ROWS.map(() => [FOLLOWED.length, ...changes]));
  });

  it.each(['README.md', 'CONTRIBUTING.md'])('is linked from %s', (file) => {
    expect(readFileSync(file, 'utf8')).toContain('(EDITORS.md)');
  });
});
