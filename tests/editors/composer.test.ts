// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { composerAt, editingHost } from '../../src/editors/composer.ts';
import { fingerprint } from '../../src/editors/fingerprint.ts';
import { SITES } from '../../src/sites/sites.ts';

function page(html: string): HTMLElement {
  const body = document.createElement('main');
  body.innerHTML = html;
  document.body.replaceChildren(body);
  return body;
}
const here = (html: string): HTMLElement => page(html).querySelector('#here') as HTMLElement;

describe('the editing host', () => {
  test.each([
    ['a textarea', '<textarea id="here" data-host></textarea>'],
    ['the editor itself', '<div id="here" data-host contenteditable="true"></div>'],
    ['from deep inside', '<div data-host contenteditable=""><p><b id="here">x</b></p></div>'],
    ['the outermost of two', '<div data-host contenteditable="true"><div contenteditable="true" id="here"></div></div>'],
    ['plain text only', '<div data-host contenteditable="plaintext-only" id="here"></div>'],
    ['none for a sealed island', '<div contenteditable="true"><span contenteditable="false"><button id="here"></button></span></div>'],
    ['none for an input', '<input id="here">'],
    ['none outside', '<p id="here"></p>'],
  ])('%s', (_name, html) => {
    const start = here(html);
    expect(editingHost(start)).toBe(document.querySelector('[data-host]'));
  });
});

describe('the composer at a focus', () => {
  const X = new URL('https://x.com/home');

  test('is found from an event, through open shadow roots', () => {
    const host = document.createElement('x-app');
    const inner = host.attachShadow({ mode: 'open' });
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.dataset['testid'] = 'tweetTextarea_0';
    editor.tabIndex = 0;
    inner.append(editor);
    document.body.replaceChildren(host);
    let found: ReturnType<typeof composerAt> = null;
    document.addEventListener('focusin', (event) => (found = composerAt(event, SITES, X)), { once: true });
    editor.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(found).toMatchObject({ root: editor, surface: { id: 'x-post' } });
  });

  test('is nothing on a place the table does not know', () => {
    expect(composerAt(here('<textarea id="here"></textarea>'), SITES, X)).toBeNull();
  });
});

describe('which editor it is', () => {
  test.each([
    ['<textarea id="here"></textarea>', 'field'],
    ['<div id="here" contenteditable data-lexical-editor="true"></div>', 'lexical'],
    ['<div id="here" contenteditable data-slate-editor="true"></div>', 'slate'],
    ['<div id="here" class="public-DraftEditor-content" contenteditable></div>', 'draft'],
    ['<div id="here" class="ck-editor__editable" contenteditable></div>', 'ckeditor'],
    ['<div id="here" class="tiptap ProseMirror" contenteditable></div>', 'prosemirror'],
    ['<div><div id="here" class="ql-editor" contenteditable></div></div>', 'quill'],
    ['<div><div id="here" class="ql-editor" contenteditable></div><div class="ql-clipboard" contenteditable="true"></div></div>', 'quill1'],
    ['<trix-editor id="here" contenteditable></trix-editor>', 'trix'],
    ['<div id="here" contenteditable></div>', 'generic'],
  ])('%s is %s', (html, kind) => {
    expect(fingerprint(here(html))).toBe(kind);
  });
});
