import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import { EditorState } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { LINKED, type Doc, type PracticeEditor, type Run, merged, run } from './document.ts';

/** TipTap as Bluesky, LinkedIn, Substack and Elk use it: mentions are atoms that cannot be edited. */
export function mountTipTap(element: HTMLElement, attributes: Record<string, string> = {}): PracticeEditor {
  const editor = new Editor({
    element,
    // The editor's own style element would be refused by the page's policy.
    injectCSS: false,
    extensions: [StarterKit.configure({ trailingNode: false, link: { autolink: false, linkOnPaste: false } }), Mention.configure({ HTMLAttributes: { class: 'mention' } })],
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes } },
  });
  return {
    load(doc: Doc) {
      const content = editor.schema.nodeFromJSON({
        type: 'doc',
        content: doc.map((paragraph) => ({ type: 'paragraph', content: paragraph.map(toNode) })),
      });
      editor.view.updateState(EditorState.create({ doc: content, plugins: editor.state.plugins }));
    },
    read() {
      const out: Run[][] = [];
      editor.state.doc.forEach((block) => {
        const runs: Run[] = [];
        block.forEach((node) => {
          const bold = node.marks.some((mark) => mark.type.name === 'bold');
          if (node.type.name === 'mention') runs.push(run(`@${String(node.attrs['label'])}`, false, true));
          else if (node.type.name === 'hardBreak') runs.push(run('\n'));
          else runs.push(run(node.text ?? '', bold, false, node.marks.some((mark) => mark.type.name === 'link' && mark.attrs['href'] === LINKED)));
        });
        out.push(merged(runs));
      });
      return out;
    },
    focus() {
      editor.view.focus();
      editor.commands.setTextSelection(editor.state.doc.content.size - 1);
    },
  };
}

function toNode(part: Run): object {
  if (part.mention) return { type: 'mention', attrs: { id: part.text.slice(1), label: part.text.slice(1) } };
  const marks = [...(part.link ? [{ type: 'link', attrs: { href: LINKED } }] : []), ...(part.bold ? [{ type: 'bold' }] : [])];
  return { type: 'text', text: part.text, marks };
}
