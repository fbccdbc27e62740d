import { type Doc, type PracticeEditor, run, textOf } from './document.ts';

/**
 * An editor of the kind that lives in a frame without an address, as TinyMCE does: the frame's body is
 * the editor. The DOM is the model, a paragraph for each line.
 */
export function mountFrame(frame: HTMLIFrameElement): PracticeEditor {
  const page = frame.contentDocument;
  if (page === null) throw new Error('the frame has no document of its own');
  const { body } = page;
  body.id = 'tinymce';
  body.className = 'mce-content-body';
  body.contentEditable = 'true';
  return {
    load(doc: Doc) {
      body.replaceChildren(
        ...textOf(doc).split('\n').map((line) => {
          const block = page.createElement('p');
          block.append(line === '' ? page.createElement('br') : line);
          return block;
        }),
      );
    },
    read: () => [...body.children].map((block) => (block.textContent === '' ? [] : [run((block.textContent ?? '').replaceAll('\u00a0', ' '))])),
    focus() {
      frame.contentWindow?.focus();
      body.focus();
      page.getSelection()?.selectAllChildren(body.lastElementChild ?? body);
      page.getSelection()?.collapseToEnd();
    },
  };
}
