import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Doc, type PracticeEditor, run, textOf } from './document.ts';

/** A textarea that React controls, as on Mastodon: what React has not heard of is not posted. */
export function mountReactField(element: HTMLElement, attributes: Record<string, string>): PracticeEditor {
  let value = '';
  let change: (next: string) => void = () => undefined;
  function Field(): unknown {
    const [state, setState] = useState('');
    value = state;
    change = setState;
    return createElement('textarea', {
      ...attributes,
      value: state,
      onChange: (event: { target: HTMLTextAreaElement }) => setState(event.target.value),
    });
  }
  flushSync(() => createRoot(element).render(createElement(Field, null)));
  return {
    load: (doc: Doc) => flushSync(() => change(textOf(doc))),
    read: () => value.split('\n').map((line) => (line === '' ? [] : [run(line)])),
    focus() {
      const field = element.querySelector('textarea');
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    },
  };
}
