// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/editors/extract.ts';
import { isBare } from '../../src/editors/write/bare.ts';
import { htmlCopy, slateCopy } from '../../src/editors/write/copies.ts';
import { changeCopy } from '../../src/editors/write/copy.ts';
import { retypings } from '../../src/editors/write/retype.ts';
import { retypeNodes } from '../../src/editors/write/text-nodes.ts';

function editorOf(html: string): HTMLElement {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.append(document.createRange().createContextualFragment(html));
  document.body.replaceChildren(root);
  return root;
}

describe('changes as changes of the parts that hold the text', () => {
  const PARTS = [{ start: 0, end: 4 }, { start: 4, end: 8 }, { start: 9, end: 12 }];
  test.each([
    ['within one', [{ start: 1, end: 3, text: 'x' }], [[0, 1, 3, 'x']]],
    ['over two: the words go where they begin', [{ start: 3, end: 6, text: 'x' }], [[0, 3, 4, 'x'], [4, 0, 2, '']]],
    ['at an edge: behind what is there', [{ start: 4, end: 4, text: 'x' }], [[0, 4, 4, 'x']]],
    ['over a line feed, which nothing holds', [{ start: 7, end: 10, text: 'x' }], null],
    ['outside', [{ start: 14, end: 15, text: 'x' }], null],
  ])('%s', (_name, changes, expected) => {
    expect(retypings(PARTS, changes)?.map(({ part, from, to, text }) => [part.start, from, to, text]) ?? null).toEqual(expected);
  });
});

describe('text nodes that are retyped', () => {
  test.each([
    ['in two of them, the nodes kept', [{ start: 0, end: 3, text: 'two' }, { start: 8, end: 13, text: 'other' }], '<div>two <b>big</b> other</div>'],
    ['not where one would be left empty', [{ start: 4, end: 7, text: '' }], '<div>one <b>big</b> thing</div>'],
    ['not with a new line', [{ start: 4, end: 7, text: 'a\nb' }], '<div>one <b>big</b> thing</div>'],
  ])('%s', (_name, changes, after) => {
    const root = editorOf('<div>one <b>big</b> thing</div>');
    const bold = root.querySelector('b')?.firstChild;
    expect(retypeNodes(segmentsOf(root), changes)).toBe(!after.includes('one'));
    expect(root.innerHTML).toBe(after);
    expect(root.querySelector('b')?.firstChild).toBe(bold);
  });
});

describe('a copy that is changed', () => {
  const TEXT = 'one big thing\nwith Anna';
  const root = (): HTMLElement => editorOf('<p>one <b>big</b> thing</p><p>with <span contenteditable="false">Anna</span></p>');
  const CHANGES = [{ start: 0, end: 3, text: 'two' }, { start: 14, end: 18, text: 'by' }];
  const ALL = { start: 0, end: TEXT.length };

  test('of HTML: what stands between is as it was', () => {
    const copy = htmlCopy('<p>one <b>big</b> thing</p><p>with <span contenteditable="false">Anna</span></p>');
    expect(changeCopy(copy, segmentsOf(root()), TEXT, ALL, CHANGES)).toBe(true);
    expect(copy.serialised()).toBe('<p>two <b>big</b> thing</p><p>by <span contenteditable="false">Anna</span></p>');
  });

  test('of HTML: a line more', () => {
    const copy = htmlCopy('<p>with <span contenteditable="false">Anna</span></p>');
    expect(changeCopy(copy, segmentsOf(root()), TEXT, { start: 14, end: 23 }, [{ start: 14, end: 18, text: 'by' }, { start: 23, end: 23, text: '\nBye' }])).toBe(false);
    const plain = htmlCopy('one <b>big</b> thing');
    expect(changeCopy(plain, segmentsOf(root()), TEXT, { start: 0, end: 13 }, [{ start: 13, end: 13, text: '!\nBye' }])).toBe(true);
    expect(plain.serialised()).toBe('<p>one <b>big</b> thing!</p><p>Bye</p>');
  });

  test('of Slate: names and all', () => {
    const model = [{ type: 'p', children: [{ text: 'one ' }, { text: 'big', bold: true }, { text: ' thing' }] }, { type: 'p', children: [{ text: 'with ' }, { type: 'mention', name: 'Anna', children: [{ text: '' }] }, { text: '' }] }];
    const copy = slateCopy(btoa(encodeURIComponent(JSON.stringify(model))));
    expect(changeCopy(copy, segmentsOf(root()), TEXT, ALL, CHANGES)).toBe(true);
    const after = JSON.stringify(model).replace('one ', 'two ').replace('with ', 'by ');
    expect(decodeURIComponent(atob(copy.serialised()))).toBe(after);
  });

  test('not when it does not say what the editor shows', () => {
    expect(changeCopy(htmlCopy('<p>one big thing</p><p>from the site</p>'), segmentsOf(root()), TEXT, ALL, CHANGES)).toBe(false);
  });
});

test.each([
  ['<div>one <b>two</b></div><div><br></div>', true],
  ['one<div style="color: red">two</div>', true],
  ['<div>one <span contenteditable="false" data-id="1">@anna</span></div>', true],
  ['<div data-block="1">one</div>', false],
  ['<p class="graf">one</p>', false],
  ['<p><x-text>one</x-text></p>', false],
  // What lives on its own is not the same once it is put in anew.
  ['<p>one</p><p contenteditable="false"><video src="/x"></video></p>', false],
  ['<p>one</p><p contenteditable="false"><x-card></x-card></p>', false],
  ['<p>one <img src="/smile.png" alt="🙂"></p>', true],
  ['<p>one <img src="/smile.png" alt="🙂" onload="count()"></p>', false],
])('%s is what the browser itself makes: %s', (html, is) => {
  const root = editorOf(html);
  expect(isBare(root, segmentsOf(root))).toBe(is);
});
