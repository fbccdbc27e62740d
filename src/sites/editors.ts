/** Any editor at all: for vetoes, which hold for whatever stands there. */
export const ANY = ['textarea', '[contenteditable]'];

export const DRAFT = '.public-DraftEditor-content';
export const LEXICAL = '[data-lexical-editor="true"]';
export const PROSEMIRROR = '.ProseMirror';
export const QUILL = '.ql-editor';
