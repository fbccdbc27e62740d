/** Any editor at all: for vetoes, which hold for whatever stands there. */
export const ANY = ['textarea', '[contenteditable]'];

export const PROSEMIRROR = '.ProseMirror';
export const QUILL = '.ql-editor';
