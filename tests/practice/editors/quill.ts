import Quill from 'quill';
import { LINKED, type Doc, type PracticeEditor, type Run, paragraphs, run } from './document.ts';

const Embed = Quill.import('blots/embed') as unknown as { new (): object; create(value: unknown): HTMLElement };

/** A mention as an embed: one model position, text that cannot be edited. */
class MentionBlot extends Embed {
  static blotName = 'mention';
  static tagName = 'span';
  static className = 'ql-mention';
  static override create(value: unknown): HTMLElement {
    const node = super.create(value);
    node.textContent = String(value);
    node.dataset['value'] = String(value);
    return node;
  }
  static value(node: HTMLElement): string {
    return node.dataset['value'] ?? '';
  }
}
Quill.register({ 'formats/mention': MentionBlot as unknown as typeof Embed & Parameters<typeof Quill.register>[1] & object });

/** Quill 2, in the light tree or inside an open shadow root. */
export function mountQuill(element: HTMLElement, attributes: Record<string, string> = {}): PracticeEditor {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) showSelectionOf(root);
  const quill = new Quill(element, { modules: { toolbar: false }, placeholder: element.dataset['placeholder'] ?? '' });
  if (root instanceof ShadowRoot) quill.selection.hasFocus = () => root.activeElement === quill.root;
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  return {
    load(doc: Doc) {
      const ops = doc.flatMap((paragraph) => [...paragraph.map(toOperation), { insert: '\n' }]);
      quill.setContents(ops as Parameters<Quill['setContents']>[0], 'silent');
      quill.history.clear();
    },
    read() {
      const runs: Run[] = quill.getContents().ops.map((op) => {
        if (typeof op.insert === 'string') return run(op.insert, op.attributes?.['bold'] === true, false, op.attributes?.['link'] === LINKED);
        return run(String(op.insert?.['mention']), false, true);
      });
      return paragraphs(runs).slice(0, -1);
    },
    focus() {
      quill.focus();
      quill.setSelection(quill.getLength() - 1, 0, 'silent');
    },
  };
}

function toOperation(part: Run): object {
  if (part.mention) return { insert: { mention: part.text } };
  return { insert: part.text, attributes: { ...(part.bold ? { bold: true } : {}), ...(part.link ? { link: LINKED } : {}) } };
}

/** Quill asks the document for the selection, which in Chromium ends at a shadow host; sites that use it inside a shadow root bend that call. */
function showSelectionOf(root: ShadowRoot & { getSelection?: () => Selection | null }): void {
  const inner = root.getSelection?.bind(root);
  if (inner === undefined) return;
  const outer = document.getSelection.bind(document);
  document.getSelection = () => (root.activeElement === null ? outer() : inner());
}
