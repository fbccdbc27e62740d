// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { extract, segmentsOf } from '../../src/editors/extract.ts';
import { withSpaceBehind } from '../../src/editors/write/space-behind.ts';

test.each([
  ['a whole run of bold', 'one <b>two three</b> four', 'normal', 'two three', 'Two '],
  ['where spaces are kept', 'one <b>two three</b> four', 'pre-wrap', 'two three', 'Two'],
  ['a part of the run', 'one <b>two three</b> four', 'normal', 'three', 'Two'],
  ['with no space behind it', 'one <b>two three</b>, four', 'normal', 'two three', 'Two'],
  ['before a name', 'one <b>two three</b><i contenteditable="false"> four</i>', 'normal', 'two three', 'Two'],
  ['at the end', 'one <b>two three</b>', 'normal', 'two three', 'Two'],
])('the space behind what is replaced is written anew or left: %s', (_name, html, whiteSpace, quote, becomes) => {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.innerHTML = `<p>${html}</p>`;
  for (const element of root.querySelectorAll<HTMLElement>('*')) element.style.whiteSpace = whiteSpace;
  document.body.replaceChildren(root);
  const { text } = extract(root);
  const start = text.indexOf(quote);
  const end = start + quote.length;
  expect(withSpaceBehind(segmentsOf(root), text, { start, end, text: 'Two' })).toEqual({ start, end: becomes === 'Two' ? end : end + 1, text: becomes });
});
