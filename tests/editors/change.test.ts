// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/editors/extract.ts';
import { isProtected } from '../../src/editors/protected.ts';
import { changed, isWanted, widened } from '../../src/editors/write/change.ts';

/** `A{B}C` marks a stretch, `A|C` a caret. */
function parse(caret: string): { text: string; start: number; end: number } {
  const text = caret.replaceAll(/[{}|]/g, '');
  const start = caret.search(/[{|]/);
  return { text, start, end: caret.includes('}') ? caret.indexOf('}') - 1 : start };
}

function fieldWith(text: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = text;
  return field;
}

describe('a change takes a word along', () => {
  test.each([
    { name: 'a replacement stays as it is', from: 'buy {now} please', put: 'soon', as: 'buy {now} please' },
    { name: 'an insertion at the end', from: 'Hello there.|', put: ' And you?', as: 'Hello {there.}' },
    { name: 'an insertion in the middle', from: 'Hello| there', put: ' all', as: '{Hello} there' },
    { name: 'a removal with a word before it', from: 'Hello{, dear} friends', put: '', as: '{Hello, dear} friends' },
    { name: 'a removal at the start', from: '{Oh }hello', put: '', as: '{Oh hello}' },
    { name: 'an insertion after a hashtag', from: 'see #us|', put: '\nAnd you?', as: 'see {#us}' },
    { name: 'not a mention', from: '@anna|', put: ' hi', as: '@anna|' },
    { name: 'not over a line', from: 'One\n{two}', put: '', as: 'One\n{two}' },
  ])('$name', ({ from, put, as }) => {
    const { text, start, end } = parse(from);
    const wide = widened(extract(fieldWith(text)), { start, end, text: put });
    const wanted = parse(as);
    expect([wide.start, wide.end]).toEqual([wanted.start, wanted.end]);
    expect(changed(text, wide)).toBe(changed(text, { start, end, text: put }));
  });
});

describe('the text is the wanted one', () => {
  const change = { start: 4, end: 7, text: 'soon\nor so' };
  test.each([
    ['to the letter', 'buy soon\nor so please', true],
    ['with a non-breaking space', 'buy\u00A0soon\nor so please', true],
    ['with a paragraph’s empty line in the new words', 'buy soon\n\nor so please', true],
    ['not when a line is lost', 'buy soon or so please', false],
    ['not when the words are there twice', 'buy soon\nor sosoon\nor so please', false],
    ['not when the words around have changed', 'Buy soon\nor so please', false],
    ['not when the end is lost', 'buy soon\nor so', false],
    ['not when nothing happened', 'buy now please', false],
  ])('%s', (_name, after, wanted) => {
    expect(isWanted(after, 'buy now please', change)).toBe(wanted);
  });
});

test('of the empty lines in the new words none may be lost', () => {
  const change = { start: 4, end: 7, text: 'soon\n\nor\nso' };
  expect(isWanted('buy soon\n\nor\nso please', 'buy now please', change)).toBe(true);
  expect(isWanted('buy soon\n\nor\n\nso please', 'buy now please', change)).toBe(true);
  expect(isWanted('buy soon\nor\n\nso please', 'buy now please', change)).toBe(false);
});

describe('protected', () => {
  test.each([
    ['a stretch beside', 'by @anna {now}', false],
    ['a whole mention', 'by {@anna} now', true],
    ['half a mention', 'by @an{na now}', true],
    ['a whole hashtag', 'so {#us now}', false],
    ['half a hashtag', 'so #u{s now}', true],
    ['an address', 'at {https://a.example}', true],
    ['a caret behind', 'by @anna| now', false],
  ])('%s: %s', (_name, caret, refused) => {
    const { text, start, end } = parse(caret);
    expect(isProtected(extract(fieldWith(text)).protectedRanges, start, end)).toBe(refused);
  });
});
