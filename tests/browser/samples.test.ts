import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../sites/samples.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';

describe.each(BROWSERS)('the places of `tests/sites` in %s', (name) => {
  let there: Stage;
  let found: Readonly<Record<string, string | null>>;
  let idle: readonly string[] | undefined;
  let greedy: readonly string[] | undefined;
  beforeAll(async () => {
    there = await stage({ name });
    const page = await there.browser.newPage();
    await page.goto('https://samples.example/');
    await page.waitForFunction(() => window.__found !== undefined, { timeout: 8_000 });
    found = await page.evaluate(() => window.__found ?? {});
    idle = await page.evaluate(() => window.__idle);
    greedy = await page.evaluate(() => window.__greedy);
  });
  afterAll(() => there?.end());

  test('are what they are for the browser’s own parser and selectors, every row asked of each', () => {
    expect(SAMPLES.length).toBeGreaterThan(150);
    expect(found).toEqual(Object.fromEntries(SAMPLES.map((sample) => [sample.name, sample.is])));
  });

  test('keep every veto busy', () => {
    expect(idle).toEqual([]);
  });

  test('have for every row something on its site that it must not match, and does not', () => {
    expect(greedy).toEqual([]);
  });
});
