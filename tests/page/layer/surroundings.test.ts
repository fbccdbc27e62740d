// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { languageAround, onDarkGround } from '../../../src/page/layer/surroundings.ts';

afterEach(() => document.body.replaceChildren());

function standIn(style: string, inner = ''): HTMLElement {
  const place = document.createElement('div');
  place.setAttribute('style', style);
  const composer = document.createElement('div');
  composer.setAttribute('style', inner);
  place.append(composer);
  document.body.append(place);
  return composer;
}

test.each([
  ['rgb(0, 0, 0)', '', true],
  ['rgb(21, 32, 43)', 'background-color: rgba(255, 255, 255, 0.05)', true],
  ['rgb(255, 255, 255)', '', false],
  ['rgb(0, 0, 0)', 'background-color: rgb(244, 245, 247)', false],
])('a composer on %s with “%s”: dark is %s', (ground, inner, dark) => {
  expect(onDarkGround(standIn(`background-color: ${ground}`, inner))).toBe(dark);
});

test('the language is the nearest one named, across shadow roots', () => {
  const host = document.createElement('div');
  host.lang = 'it';
  const inner = document.createElement('p');
  host.attachShadow({ mode: 'open' }).append(inner);
  document.body.append(host);
  expect(languageAround(inner)).toBe('it');
  inner.lang = 'en';
  expect(languageAround(inner)).toBe('en');
});
