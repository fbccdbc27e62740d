import tinymce from 'tinymce';
import 'tinymce/themes/modern';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/paste';
import { LINKED, type Doc, type PracticeEditor, type Run, merged, paragraphs, run } from './document.ts';

/** TinyMCE of the version that WordPress has its classic editor from, in its frame and set up as there. */
export async function mountTinyMce(element: HTMLElement): Promise<PracticeEditor> {
  // One that was there before, as a person leaves for the plain text and comes back.
  tinymce.remove();
  const field = document.createElement('textarea');
  field.id = 'content';
  element.append(field);
  const [editor] = await tinymce.init({
    target: field,
    theme: 'modern',
    skin: false,
    content_css: false,
    plugins: 'lists,paste',
    forced_root_block: 'p',
    entity_encoding: 'raw',
    keep_styles: false,
    browser_spellcheck: true,
    convert_urls: false,
    menubar: false,
    toolbar: 'bold italic',
    statusbar: false,
    width: '100%',
    height: 220,
  });
  if (editor === undefined) throw new Error('TinyMCE did not start');
  // Its style sheet, of the time of Internet Explorer, would show it.
  editor.getContainer().style.visibility = 'visible';
  return {
    load(doc: Doc) {
      editor.setContent(doc.map((paragraph) => `<p>${paragraph.map(toHtml).join('')}</p>`).join(''));
      editor.undoManager.clear();
      editor.undoManager.add();
    },
    read: () => [...new DOMParser().parseFromString(editor.getContent(), 'text/html').body.children].flatMap((block) => paragraphs(merged(readRuns(block)))),
    focus() {
      editor.focus();
      editor.selection.select(editor.getBody(), true);
      editor.selection.collapse(false);
    },
  };
}

function toHtml({ text, bold, link }: Run): string {
  if (link) return `<a href="${LINKED}">${text}</a>`;
  return bold ? `<strong>${text}</strong>` : text;
}

function readRuns(node: Node, bold = false, link = false): Run[] {
  // A hard space alone keeps a line open.
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue === '\u00a0' && node.parentNode?.childNodes.length === 1 ? [] : [run((node.nodeValue ?? '').replaceAll('\u00a0', ' '), bold, false, link)];
  if (node.nodeName === 'BR') return [run('\n')];
  return [...node.childNodes].flatMap((child) => readRuns(child, bold || node.nodeName === 'STRONG', link || (node as Element).getAttribute('href') === LINKED));
}
