import { type Doc, type PracticeEditor, run, textOf } from './document.ts';

/**
 * An editor of the kind that lives in a frame without an address of its own. The DOM is the model, a
 * paragraph for each line.
 * @param editor in the frame's document
 */
export function mountFrame(frame: HTMLIFrameElement, editor: HTMLElement): PracticeEditor {
  const page = editor.ownerDocument;
  editor.contentEditable = 'true';
  return {
    load(doc: Doc) {
      editor.replaceChildren(
        ...textOf(doc).split('\n').map((line) => {
          const block = page.createElement('p');
          block.append(line === '' ? page.createElement('br') : line);
          return block;
        }),
      );
    },
    read: () => [...editor.children].map((block) => (block.textContent === '' ? [] : [run((block.textContent ?? '').replaceAll('\u00a0', ' '))])),
    focus() {
      frame.contentWindow?.focus();
      editor.focus();
      page.getSelection()?.selectAllChildren(editor.lastElementChild ?? editor);
      page.getSelection()?.collapseToEnd();
    },
  };
}
