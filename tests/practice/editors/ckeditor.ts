import 'ckeditor5/ckeditor5.css';
import { Bold, ClassicEditor, Essentials, Link, Mention, Paragraph, type ModelElement } from 'ckeditor5';
import { LINKED, type Doc, type PracticeEditor, type Run, merged, run } from './document.ts';

/** CKEditor 5: mentions are an attribute on text. */
export async function mountCkEditor(element: HTMLElement): Promise<PracticeEditor> {
  const place = document.createElement('div');
  element.append(place);
  const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Link, Mention] });
  const root = editor.model.document.getRoot() as ModelElement;
  return {
    load(doc: Doc) {
      editor.setData(doc.map((paragraph) => `<p>${paragraph.map(toHtml).join('')}</p>`).join(''));
    },
    read: () =>
      [...root.getChildren()].map((block) => {
        const runs: Run[] = block.is('element')
          ? [...block.getChildren()].map((node) => {
              if (!node.is('$text')) return run('\n');
              const mention = node.getAttribute('mention') as { _text?: string } | undefined;
              return run(node.data.replaceAll('\u00A0', ' '), node.getAttribute('bold') === true, mention !== undefined, node.getAttribute('linkHref') === LINKED);
            })
          : [];
        return merged(runs);
      }),
    focus() {
      editor.model.change((writer) => writer.setSelection(root, 'end'));
      editor.editing.view.focus();
    },
  };
}

function toHtml({ text, bold, mention, link }: Run): string {
  if (link) return `<a href="${LINKED}">${text}</a>`;
  if (mention) return `<span class="mention" data-mention="${text}">${text}</span>`;
  return bold ? `<strong>${text}</strong>` : text;
}
