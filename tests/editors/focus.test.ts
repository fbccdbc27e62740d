// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { watchFocus } from '../../src/editors/focus.ts';

let inner: ShadowRoot;
let message: HTMLTextAreaElement;
let post: HTMLTextAreaElement;

beforeEach(() => {
  const host = document.createElement('x-outlet');
  inner = host.attachShadow({ mode: 'open' });
  message = document.createElement('textarea');
  post = document.createElement('textarea');
  inner.append(message, post);
  document.body.replaceChildren(host);
});

/** As the browser does it: focus that moves within a shadow root is not seen outside of it. */
function moveWithin(to: HTMLElement): void {
  to.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: false }));
}

describe('watching the focus', () => {
  test('sees it move from a message to a post inside one shadow root', () => {
    const life = new AbortController();
    const seen: Element[] = [];
    watchFocus(document, (element) => seen.push(element), life.signal);
    message.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    moveWithin(post);
    expect(seen.at(0)).toBe(message);
    expect(seen.at(-1)).toBe(post);
    life.abort();
    seen.length = 0;
    moveWithin(message);
    expect(seen).toEqual([]);
  });

  test('begins with what has the focus already', () => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    const life = new AbortController();
    const seen: Element[] = [];
    watchFocus(document, (element) => seen.push(element), life.signal);
    expect(seen).toEqual([field]);
    life.abort();
  });
});
