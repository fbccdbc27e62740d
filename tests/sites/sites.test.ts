// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { hostMatches, surfaceFor, surfaceMatches } from '../../src/sites/match.ts';
import { SITES } from '../../src/sites/sites.ts';
import { SAMPLES, type Sample } from './samples.ts';

/** Builds a sample's page and gives its editor. */
function editorOf({ html }: Sample): Element {
  const page = document.createElement('div');
  page.innerHTML = html;
  document.body.replaceChildren(page);
  let found = page.querySelector('#here, [data-here]');
  for (const template of page.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    const root = (template.parentElement as Element).attachShadow({ mode: 'open' });
    root.append(template.content.cloneNode(true));
    found ??= root.querySelector('#here, [data-here]');
  }
  if (found === null) throw new Error('the sample has no editor');
  return found;
}

describe('every place is what it is', () => {
  test.each(SAMPLES)('$name: $is', (sample) => {
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

  test.each(SITES.filter(({ kind }) => ['dm', 'search', 'form'].includes(kind)))('the veto $id holds in a sample', (surface) => {
    const held = SAMPLES.filter((sample) => {
      const editor = editorOf(sample);
      return surfaceMatches(surface, new URL(sample.url), editor) && sample.is === null;
    });
    expect(held.length).toBeGreaterThan(0);
  });

  test.each(SITES)('$id says nothing in a human language', ({ editor, within = '', notWithin = '' }) => {
    expect([...editor, within, notWithin].join(' ')).not.toMatch(/aria-label|placeholder|title=/);
  });
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
