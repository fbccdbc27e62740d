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
  return controlled(element, () => value, (next) => change(next));
}

/**
 * One that works out what has changed from the selection that React last told of, as fields that draw names in colour
 * behind them do. Of a selection made by a script both browsers tell at the field, where React does not listen.
 */
export function mountReactSelectionField(element: HTMLElement): PracticeEditor {
  let [from, to] = [0, 0];
  let value = '';
  let change: (next: string) => void = () => undefined;
  function Field(): unknown {
    const [state, setState] = useState('');
    value = state;
    change = setState;
    return createElement('textarea', {
      rows: 6,
      value: state,
      onSelect: ({ target }: { target: HTMLTextAreaElement }) => {
        [from, to] = [target.selectionStart, target.selectionEnd];
      },
      onChange: ({ target }: { target: HTMLTextAreaElement }) => {
        const caret = target.selectionEnd;
        setState(state.slice(0, Math.min(from, caret)) + target.value.slice(Math.min(from, caret), caret) + state.slice(to));
        [from, to] = [caret, caret];
      },
    });
  }
  flushSync(() => createRoot(element).render(createElement(Field, null)));
  return controlled(element, () => value, (next) => change(next));
}

/** What both have in common: a textarea, and a text that React holds. */
function controlled(element: HTMLElement, value: () => string, change: (next: string) => void): PracticeEditor {
  return {
    load: (doc: Doc) => flushSync(() => change(textOf(doc))),
    read: () => value().split('\n').map((line) => (line === '' ? [] : [run(line)])),
    focus() {
      const field = element.querySelector('textarea');
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    },
  };
}
