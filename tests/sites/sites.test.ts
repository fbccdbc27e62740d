// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostMatches, surfaceFor } from '../../src/sites/match.ts';
import { SITES } from '../../src/sites/sites.ts';
import { editorOf, rowsAt } from './editor-of.ts';
import { SAMPLES } from './samples.ts';

/** The rows that match where nothing is to be read: the vetoes among them keep the coach away. */
const HOLDING = new Set(SAMPLES.filter(({ inBrowser, is }) => inBrowser !== true && is === null).flatMap((sample) => rowsAt(sample).matching));

describe('every place is what it is', () => {
  test.each(SAMPLES.filter(({ inBrowser }) => inBrowser !== true))('$name: $is', (sample) => {
    expect(surfaceFor(SITES, new URL(sample.url), editorOf(sample))?.id ?? null).toBe(sample.is);
  });
});

describe('every row', () => {
  test('has an id of its own', () => {
    expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
  });

  test.each(SITES.filter(({ kind }) => !['dm', 'search', 'form'].includes(kind)))('$id has a sample that it, and no other readable row before it, matches', ({ id }) => {
    expect(SAMPLES.map((sample) => sample.is)).toContain(id);
  });

  // The fake DOM does not know attributes of any namespace: `tests/browser/samples.test.ts` asks all vetoes of browsers.
  test.each(SITES.filter(({ kind, within = '' }) => ['dm', 'search', 'form'].includes(kind) && !within.includes('*|')))('the veto $id holds in a sample', (surface) => {
    expect(HOLDING.has(surface)).toBe(true);
  });

  test.each(SITES)('$id says nothing in a human language', ({ editor, within = '', notWithin = '', mark = '', answering }) => {
    expect([...editor, within, notWithin, mark, answering?.around, answering?.text].join(' ')).not.toMatch(/aria-label|placeholder|title=/);
  });
});

// One box for two networks has the earlier of two caps, and comments have a norm of their own.
test.each(SITES.filter(({ id, kind, tags }) => ['post', 'caption', 'description'].includes(kind) && tags !== undefined && id !== 'facebook-suite-post'))('$id has the norm of hashtags that the coach goes by', ({ site, tags }) => {
  for (const language of ['it', 'en']) {
    const { norms } = parse(readFileSync(`src/rulebook/${language}/rules/hashtag-stuffing.yaml`, 'utf8')) as { norms: Readonly<Record<string, number>> };
    if (norms[site] !== undefined) expect(tags, language).toBe(norms[site]);
  }
});

test.each([
  ['x.com', 'x.com', true],
  ['x.com', 'www.x.com', false],
  ['x.com', 'notx.com', false],
  ['*.medium.com', 'anna.medium.com', true],
  ['*.medium.com', 'medium.com', false],
  ['*.medium.com', 'notmedium.com', false],
])('%s takes %s: %s', (pattern, host, takes) => {
  expect(hostMatches(pattern, host)).toBe(takes);
});
