import { DM, PROSEMIRROR, QUILL } from './editors.ts';
import type { Surface } from './surface.ts';

const PLACE = { site: 'linkedin', hosts: ['www.linkedin.com'], sure: 'high', date: '2026-10' } as const;
const POST = { ...PLACE, kind: 'post', limit: 3000, count: 'utf16', fold: 210, foldLines: 3, tags: 5, life: 'detach' } as const;
const ANSWERED = '[data-testid="expandable-text-box"], .update-components-text, .comments-comment-item__main-content';
const COMMENT = { ...PLACE, kind: 'comment', answering: { around: '[role="listitem"], [data-urn], main', text: ANSWERED }, limit: 1250, count: 'utf16', tags: 0, life: 'collapse' } as const;

/** LinkedIn: two share boxes at once, TipTap in a dialog and Quill in an open shadow root; messages live in that root too. */
export const LINKEDIN: readonly Surface[] = [
  { ...PLACE, id: 'linkedin-dm', ...DM, within: '.msg-form, .msg-form__contenteditable, [class^="msg-"], [class*=" msg-"]' },
  { ...PLACE, id: 'linkedin-dm-page', ...DM, path: /^\/(messaging|sales)(\/|$)/ },
  { ...PLACE, id: 'linkedin-invite', kind: 'dm', editor: ['textarea#custom-message'] },
  { ...POST, id: 'linkedin-share', editor: ['[componentkey="ShareBox_textEditor"][contenteditable="true"]'] },
  { ...POST, id: 'linkedin-share-page', editor: ['[role="textbox"][contenteditable="true"]'], within: 'dialog[data-sdui-screen*="sharing.ShareCompose"]', sure: 'medium' },
  { ...POST, id: 'linkedin-share-classic', editor: ['[data-test-ql-editor-contenteditable="true"]', QUILL], within: '[data-test-modal-id="sharebox"]', date: '2026-07' },
  { ...COMMENT, id: 'linkedin-comment', editor: ['[role="textbox"][contenteditable="true"]'], within: '[componentkey^="commentBox-"]', date: '2026-09' },
  { ...COMMENT, id: 'linkedin-comment-classic', editor: [QUILL], within: '.comments-comment-box', date: '2026-06' },
  { ...PLACE, id: 'linkedin-article', kind: 'article', editor: [`${PROSEMIRROR}[role="textbox"]`], path: /^\/article\/(new|edit)/, limit: 125_000, count: 'utf16', sure: 'medium', date: '2026-09' },
  { ...PLACE, id: 'linkedin-article-title', kind: 'title', editor: ['textarea'], path: /^\/article\/(new|edit)/, sure: 'medium', date: '2026-09' },
];
