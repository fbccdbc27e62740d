import type { EditorKind } from '../../../src/editors/fingerprint.ts';
import type { BrowserName } from './find.ts';

/** Where one of the real editors stands, and what it can hold. */
export interface Place {
  readonly name: string;
  readonly url: string;
  /** What it is to be recognised as. */
  readonly kind: EditorKind;
  /** The npm package it is made with, as `package.json` names it; none for what the browser brings. */
  readonly library?: string;
  /** What to click before the editor is there. */
  readonly open?: string;
  /** Holds plain text only: no bold, no mention of its own. */
  readonly plain?: true;
  /** Holds bold, but no mention of its own. */
  readonly noMentions?: true;
  /** Holds no links with words of their own. */
  readonly noLinks?: true;
  /** Has no bold for people: what is put in is plain. */
  readonly putsPlain?: true;
  /** Lets no words be dropped into it from outside. */
  readonly noDrop?: readonly BrowserName[];
  /** Lets none be dragged about in it. */
  readonly noDrag?: readonly BrowserName[];
  /** Lets the focus go when its site puts another text in, and in Chromium when something was dragged about in it. */
  readonly losesFocus?: true;
  /** Folds changes within a second into one undo. */
  readonly undoFolds?: true;
  /** What people meet there that is no failure of a case. */
  readonly known?: string;
}

/** The editors of the sites, at the sites' own addresses. */
export const SITE_PLACES: readonly Place[] = [
  { name: 'Draft.js (X)', url: 'https://x.com/', kind: 'draft', library: 'draft-js' },
  { name: 'TipTap (Bluesky)', url: 'https://bsky.app/', kind: 'prosemirror', library: '@tiptap/core', open: '#open' },
  { name: 'TipTap (LinkedIn)', url: 'https://www.linkedin.com/feed/', kind: 'prosemirror', library: '@tiptap/core', open: '#open' },
  { name: 'Quill 2 in a shadow root (LinkedIn)', url: 'https://www.linkedin.com/feed/', kind: 'quill', library: 'quill', open: '#open-classic', noDrop: ['chromium', 'firefox'], noDrag: ['chromium', 'firefox'], undoFolds: true, known: 'takes no dropped words; changes within one second share one undo' },
  { name: 'React textarea (Mastodon)', url: 'https://mastodon.social/', kind: 'field', library: 'react', plain: true },
];

/** The other editors, each alone on a page. */
export const EDITOR_PLACES: readonly Place[] = [
  { name: 'Quill 1', url: 'https://editors.example/quill-1', kind: 'quill1', library: 'quill-1', undoFolds: true, known: 'changes within one second share one undo' },
  { name: 'Slate', url: 'https://editors.example/slate', kind: 'slate', library: 'slate-react' },
  { name: 'CKEditor 5', url: 'https://editors.example/ckeditor', kind: 'ckeditor', library: 'ckeditor5' },
  { name: 'Gutenberg (WordPress)', url: 'https://editors.example/gutenberg', kind: 'gutenberg', library: '@wordpress/block-editor', noDrop: ['chromium', 'firefox'], noDrag: ['chromium', 'firefox'], losesFocus: true, known: 'takes no dropped words; has the focus no more when its site puts another text in' },
  { name: 'Trix', url: 'https://editors.example/trix', kind: 'trix', library: 'trix', noMentions: true, noDrop: ['chromium', 'firefox'], known: 'takes no words dropped from outside' },
  { name: 'Lexical, rich text', url: 'https://editors.example/lexical', kind: 'lexical', library: 'lexical' },
  { name: 'Lexical, plain text', url: 'https://editors.example/lexical-plain', kind: 'lexical', library: 'lexical', noLinks: true, putsPlain: true },
  { name: 'contenteditable without a library', url: 'https://editors.example/plain', kind: 'generic' },
  { name: 'contenteditable where spaces collapse', url: 'https://editors.example/plain-collapsing', kind: 'generic' },
  { name: 'Waline’s comment box', url: 'https://waline.example/', kind: 'field', library: '@waline/client', plain: true },
  { name: 'Artalk’s comment box', url: 'https://artalk.example/', kind: 'field', library: 'artalk', plain: true, noDrop: ['chromium'], noDrag: ['chromium'], known: 'takes no dropped words in Chromium' },
  { name: 'textarea without a library', url: 'https://editors.example/field', kind: 'field', plain: true },
];

/** All of them. */
export const PLACES: readonly Place[] = [...SITE_PLACES, ...EDITOR_PLACES];

/** Of these, the ones that `PARLACON_EDITOR` (a regular expression on the name) asks for. */
export function chosen(places: readonly Place[]): readonly Place[] {
  return places.filter(({ name }) => new RegExp(process.env['PARLACON_EDITOR'] ?? '', 'i').test(name));
}
