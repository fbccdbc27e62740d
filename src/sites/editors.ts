/** Any editor at all: for vetoes, which hold for whatever stands there. */
export const ANY = ['textarea', '[contenteditable]'];
/** What a row says of a place that is left alone, whatever its field: a message to somebody. */
export const DM = { kind: 'dm', editor: ANY } as const;

export const PROSEMIRROR = '.ProseMirror';
export const QUILL = '.ql-editor';
export const LEXICAL = '[contenteditable="true"][data-lexical-editor="true"]';
/** WordPress's block editor: a paragraph of its own, or, since its version 17, the canvas around all of them while one is selected (in its frame, the body). */
export const BLOCKS = ['.block-editor-rich-text__editable[contenteditable="true"]', '.block-editor-writing-flow[contenteditable="true"]', '.block-editor-iframe__body[contenteditable="true"]'];
export const DRAFT = '.public-DraftEditor-content[contenteditable="true"]';

/** What a list of messages is built of: a dialog that holds one is a conversation, whatever its editor is. */
export const CONVERSATION = '[role="log"], [role="grid"], [role="row"]';
