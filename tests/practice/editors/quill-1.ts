import Quill from 'quill-1/dist/quill.js';
import { LINKED, type Doc, type PracticeEditor, type Run, paragraphs, run } from './document.ts';

const Embed = Quill.import('blots/embed');

class MentionBlot extends Embed {
  static blotName = 'mention';
  static tagName = 'span';
  static className = 'ql-mention';
  static override create(value: string): HTMLElement {
    const node = super.create(value);
    node.textContent = value;
    node.dataset['value'] = value;
    return node;
  }
  static value(node: HTMLElement): string {
    return node.dataset['value'] ?? '';
  }
}
Quill.register({ 'formats/mention': MentionBlot });

/** Quill 1, which catches pastes in a second editable beside the first. */
export function mountQuill1(element: HTMLElement): PracticeEditor {
  const quill = new Quill(element, { modules: { toolbar: false } });
  return {
    load(doc: Doc) {
      const ops = doc.flatMap((paragraph) => [
        ...paragraph.map((part) => (part.mention ? { insert: { mention: part.text } } : { insert: part.text, attributes: { ...(part.bold ? { bold: true } : {}), ...(part.link ? { link: LINKED } : {}) } })),
        { insert: '\n' },
      ]);
      quill.setContents(ops, 'silent');
      quill.history.clear();
    },
    read() {
      const runs: Run[] = quill.getContents().ops.map(({ insert, attributes }) => (typeof insert === 'string' ? run(insert, attributes?.bold === true, false, attributes?.link === LINKED) : run(insert.mention, false, true)));
      return paragraphs(runs).slice(0, -1);
    },
    focus() {
      quill.focus();
      quill.setSelection(quill.getLength() - 1, 0, 'silent');
    },
  };
}
