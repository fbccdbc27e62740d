// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { extract, segmentsOf } from '../../src/editors/extract.ts';
import { endAtSpace } from '../../src/editors/write/space-behind.ts';

test.each<[name: string, html: string, quote: string, behind: string | null, whiteSpace?: string]>([
  ['a whole run of bold', 'one <b>two three</b> four', 'two three', ' four'],
  ['with the words before it', 'one <b>two three</b> four', 'one two three', ' four'],
  ['the space in an element of its own', 'one <b>two three</b><i> four</i>', 'two three', ' four'],
  ['of two, one within the other', 'one <b>two <i>three</i></b> four', 'two three', ' four'],
  ['a part of the run', 'one <b>two three</b> four', 'three', null],
  ['with no space behind it', 'one <b>two three</b>, four', 'two three', null],
  ['with more behind it in the same run', 'one <b>two three</b> four', 'two', null],
  ['before a name', 'one <b>two three</b><i contenteditable="false"> four</i>', 'two three', null],
  ['at the end of its line', 'one <b>two three</b></p><p> four', 'two three', null],
  ['at the end', 'one <b>two three</b>', 'two three', null],
  ['where spaces are kept', 'one <b>two three</b> four', 'two three', null, 'pre-wrap'],
])('what is replaced ends at the space behind it, so that the space stays, or where it ends: %s', (_name, html, quote, behind, whiteSpace = 'normal') => {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.innerHTML = `<p>${html}</p>`;
  for (const element of root.querySelectorAll<HTMLElement>('*')) element.style.whiteSpace = whiteSpace;
  document.body.replaceChildren(root);
  const composer = extract(root);
  const start = composer.text.indexOf(quote);
  const selected = composer.toRange(start, start + quote.length);
  const end = selected && endAtSpace(segmentsOf(root), selected);
  expect(end && end.node.data.slice(end.offset)).toBe(behind);
});
