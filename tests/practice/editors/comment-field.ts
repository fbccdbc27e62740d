import { type PracticeEditor, run, textOf } from './document.ts';

/**
 * A comment box whose text the library keeps for itself: what is loaded is put in as a hand would, what is
 * read is what the library would post.
 * @param model the library's own text
 */
export function commentField(field: HTMLTextAreaElement, model: () => string): PracticeEditor {
  return {
    load(doc) {
      field.value = textOf(doc);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    read: () => model().split('\n').map((line) => (line === '' ? [] : [run(line)])),
    focus() {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    },
  };
}
