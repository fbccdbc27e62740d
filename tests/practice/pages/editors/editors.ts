import { type PracticeEditor, publish } from '../../editors/document.ts';
import { part } from '../shared/shell.ts';

/** One editor for each path: `https://editors.example/slate` mounts Slate and nothing else. */
const EDITORS: Readonly<Record<string, (element: HTMLElement) => Promise<PracticeEditor>>> = {
  '/tiptap': async (element) => (await import('../../editors/tiptap.ts')).mountTipTap(element),
  '/quill': async (element) => (await import('../../editors/quill.ts')).mountQuill(element),
  '/quill-1': async (element) => (await import('../../editors/quill-1.ts')).mountQuill1(element),
  '/slate': async (element) => (await import('../../editors/slate.ts')).mountSlate(element),
  '/ckeditor': async (element) => (await import('../../editors/ckeditor.ts')).mountCkEditor(element),
  '/gutenberg': async (element) => (await import('../../editors/gutenberg.ts')).mountGutenberg(element),
  '/trix': async (element) => (await import('../../editors/trix.ts')).mountTrix(element),
  '/lexical': async (element) => (await import('../../editors/lexical.ts')).mountLexical(element, 'rich'),
  '/lexical-plain': async (element) => (await import('../../editors/lexical.ts')).mountLexical(element, 'plain'),
  '/react-field': async (element) => (await import('../../editors/react-field.ts')).mountReactField(element, { rows: '6' }),
  '/field': async (element) => (await import('../../editors/plain.ts')).mountField(element),
  '/plain': async (element) => (await import('../../editors/plain.ts')).mountPlain(element),
};

const mount = EDITORS[location.pathname];
if (mount !== undefined) {
  const editor = await mount(part('#composer'));
  editor.load([[]]);
  publish(editor);
}
