/** Which library an editor is made with; `field` is a textarea, `generic` one we do not know. */
export type EditorKind = 'field' | 'lexical' | 'slate' | 'draft' | 'ckeditor' | 'prosemirror' | 'quill' | 'quill1' | 'gutenberg' | 'trix' | 'generic';

/** Marks that the libraries themselves put on their editing host, free of language and site. */
const MARKS: readonly (readonly [string, EditorKind])[] = [
  ['textarea, input', 'field'],
  ['[data-lexical-editor]', 'lexical'],
  ['[data-slate-editor]', 'slate'],
  ['.public-DraftEditor-content', 'draft'],
  ['.ck-editor__editable', 'ckeditor'],
  ['.ProseMirror', 'prosemirror'],
  ['.ql-editor', 'quill'],
  // One paragraph, or since its version 17 the canvas around all of them while a paragraph is selected: in a frame, that is its body.
  ['.block-editor-rich-text__editable, .block-editor-writing-flow, .block-editor-iframe__body', 'gutenberg'],
  ['trix-editor', 'trix'],
];

/** The library behind an editing host. */
export function fingerprint(root: HTMLElement): EditorKind {
  const kind = MARKS.find(([selector]) => root.matches(selector))?.[1] ?? 'generic';
  // Only Quill 1 keeps a second editable beside the first, to catch pastes.
  if (kind === 'quill' && root.parentElement?.querySelector(':scope > .ql-clipboard[contenteditable]')) return 'quill1';
  return kind;
}
