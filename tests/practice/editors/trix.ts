import 'trix/dist/trix.css';
import 'trix';
import { LINKED, type Doc, type PracticeEditor, type Run, merged, paragraphs, run } from './document.ts';

interface TrixElement extends HTMLElement {
  readonly editor: {
    loadHTML(html: string): void;
    setSelectedRange(range: [number, number]): void;
    getSelectedRange(): [number, number];
    getDocument(): { toString(): string; getBlocks(): TrixBlock[]; getLength(): number };
  };
}
interface TrixBlock {
  getTextWithoutBlockBreak(): { getPieces(): { toString(): string; getAttribute(name: string): unknown }[] };
}

/** Trix, as in Basecamp and many Rails sites. It has no mentions of its own. */
export async function mountTrix(element: HTMLElement): Promise<PracticeEditor> {
  const host = document.createElement('trix-editor') as TrixElement;
  const ready = new Promise<void>((done) => host.addEventListener('trix-initialize', () => done(), { once: true }));
  element.append(host);
  await ready;
  return {
    load(doc: Doc) {
      // An empty block without a break in it is left out.
      host.editor.loadHTML(doc.map((paragraph) => `<div>${paragraph.map((part) => (part.link ? `<a href="${LINKED}">${part.text}</a>` : part.bold ? `<strong>${part.text}</strong>` : part.text)).join('') || '<br>'}</div>`).join(''));
    },
    read() {
      return host.editor
        .getDocument()
        .getBlocks()
        .flatMap((block) => {
          const runs: Run[] = block.getTextWithoutBlockBreak().getPieces().map((piece) => run(piece.toString(), piece.getAttribute('bold') === true, false, piece.getAttribute('href') === LINKED));
          return paragraphs(merged(runs));
        });
    },
    selectionSeen() {
      const [from, to] = host.editor.getSelectedRange();
      return host.editor.getDocument().toString().slice(from, to) === String(document.getSelection());
    },
    focus() {
      host.focus();
      const end = host.editor.getDocument().getLength() - 1;
      host.editor.setSelectedRange([end, end]);
    },
  };
}
