// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/editors/extract.ts';

function editorWith(html: string): HTMLElement {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
}

describe('the text of an editor', () => {
  test.each([
    { name: 'paragraphs', html: '<p>One</p><p>Two</p>', text: 'One\nTwo' },
    { name: 'an empty paragraph between', html: '<p>One</p><p><br></p><p>Two</p>', text: 'One\n\nTwo' },
    { name: 'an empty paragraph at the end', html: '<p>One</p><p><br></p>', text: 'One\n' },
    { name: 'an empty editor', html: '<p><br></p>', text: '' },
    { name: 'a soft break', html: '<p>One<br>Two</p>', text: 'One\nTwo' },
    { name: 'a break that only keeps the line open', html: '<p>One<br></p><p>Two</p>', text: 'One\nTwo' },
    { name: 'two breaks', html: '<p>One<br><br>Two</p>', text: 'One\n\nTwo' },
    { name: 'blocks in blocks (Draft.js)', html: '<div><div><div><span>One</span></div></div><div><div><span>Two</span></div></div></div>', text: 'One\nTwo' },
    { name: 'text beside blocks (contenteditable)', html: 'One<div>Two</div>', text: 'One\nTwo' },
    { name: 'bold inside a word', html: '<p>re<b>wri</b>te</p>', text: 'rewrite' },
    { name: 'guards around an embed (Quill)', html: '<p>by <span contenteditable="false">\uFEFF<span>@anna</span>\uFEFF</span> now</p>', text: 'by @anna now' },
    { name: 'a zero-width filler (Slate)', html: '<div><span data-slate-zero-width="n">\uFEFF<br></span></div><div>Two</div>', text: '\nTwo' },
    { name: 'an empty paragraph that holds a guard alone (Gutenberg)', html: '<p>One</p><p>\uFEFF</p><p>Two</p><p>\uFEFF</p>', text: 'One\n\nTwo\n' },
    { name: 'joined emoji stay whole', html: '<p>👩\u200D👧 ok</p>', text: '👩\u200D👧 ok' },
    { name: 'a non-breaking space stays one', html: '<p>a\u00A0b</p>', text: 'a\u00A0b' },
    { name: 'an emoji that is a picture', html: '<p>Hi <img alt="😀"> you</p>', text: 'Hi 😀 you' },
    { name: 'a picture that says nothing', html: '<p>Hi<img alt=""></p>', text: 'Hi' },
    { name: 'a placeholder (Slate)', html: '<div><span data-slate-placeholder="true">Write…</span><span>Hi</span></div>', text: 'Hi' },
    { name: 'what is not shown', html: '<p>Hi<span style="display:none">hidden</span></p>', text: 'Hi' },
    { name: 'the blocks of a sealed part', html: '<p>by <span contenteditable="false"><div>@an</div><div>na</div></span> now</p>', text: 'by @anna now' },
  ])('$name', ({ html, text }) => {
    expect(extract(editorWith(html)).text).toBe(text);
  });

  test('a field gives its value, and no ranges', () => {
    const field = document.createElement('textarea');
    field.value = 'One\nTwo';
    expect(extract(field).text).toBe('One\nTwo');
    expect(extract(field).toRange(0, 3)).toBeNull();
  });
});

describe('from text to DOM and back', () => {
  const HTML = '<p>One <b>two</b> three</p><p><br></p><p>by <span contenteditable="false">@anna</span> now<br>four 😀</p>';

  test('a range never spills into the neighbouring block', () => {
    const composer = extract(editorWith(HTML));
    const range = composer.toRange(0, composer.text.indexOf('\n'));
    expect(range?.toString()).toBe('One two three');
    expect(range?.endContainer.textContent).toBe(' three');
  });

  test('every stretch of words comes back as it is', () => {
    const composer = extract(editorWith(HTML));
    const offset = fc.nat(composer.text.length);
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const stretch = composer.text.slice(start, end);
        fc.pre(stretch.trim() !== '');
        expect(composer.toRange(start, end)?.toString().replaceAll('\n', '')).toBe(stretch.replaceAll('\n', ''));
      }),
    );
  });

  test('every position in a text node maps to its offset and back', () => {
    const composer = extract(editorWith(HTML));
    for (let at = 0; at < composer.text.length; at++) {
      if (composer.text[at] === '\n') continue;
      const range = composer.toRange(at, at + 1);
      if (range === null || range.startContainer.nodeType !== Node.TEXT_NODE) continue;
      expect(composer.toOffset(range.startContainer, range.startOffset)).toBe(at);
    }
  });

  test('a caret in an empty paragraph has an offset of its own', () => {
    const root = editorWith('<p>One</p><p id="empty"><br></p><p>Two</p>');
    expect(extract(root).toOffset(root.querySelector('#empty') as Element, 0)).toBe(4);
  });

  test('a position outside the editor has none', () => {
    const root = editorWith('<p>One</p>');
    expect(extract(root).toOffset(document.body, 0)).toBeNull();
  });
});

describe('what is not cut', () => {
  const kinds = (html: string): string[] => {
    const { text, protectedRanges } = extract(editorWith(html));
    return protectedRanges.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
  };
  test.each([
    ['a sealed mention', '<p>by <span contenteditable="false">@anna</span> now</p>', ['fixed @anna']],
    ['a link', '<p>see <a href="https://a.example/">our page</a></p>', ['link our page']],
    ['a mention in letters', '<p>by @anna.rossi, now</p>', ['mention @anna.rossi']],
    ['a mention on another server', '<p>by @anna@mastodon.social now</p>', ['mention @anna@mastodon.social']],
    ['a hashtag', '<p>so #lancio2026!</p>', ['tag #lancio2026']],
    ['an address', '<p>at https://a.example/b?c=1 now</p>', ['address https://a.example/b?c=1']],
    ['an e-mail is no mention', '<p>anna@example.org</p>', []],
    ['a price is no tag', '<p>n.1 # 2</p>', []],
  ])('%s', (_name, html, wanted) => {
    expect(kinds(html)).toEqual(wanted);
  });
});
