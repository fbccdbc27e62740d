import { ANY, DM } from './editors.ts';
import type { Surface } from './surface.ts';

const PLACE = { site: 'youtube', hosts: ['www.youtube.com'], sure: 'high', date: '2026-10' } as const;
const STUDIO = { ...PLACE, hosts: ['studio.youtube.com'] } as const;
const POST = { ...PLACE, editor: ['#contenteditable-root[contenteditable="true"]'], limit: 10_000, count: 'utf16', life: 'collapse' } as const;
const FIELD = ['#textbox[contenteditable="true"]'];

/** YouTube: editors of its own, in elements of its own; comments in Studio are left alone. */
export const YOUTUBE: readonly Surface[] = [
  { ...PLACE, id: 'youtube-chat', ...DM, within: 'yt-live-chat-text-input-field-renderer' },
  { ...PLACE, id: 'youtube-chat-page', ...DM, path: /^\/live_chat/ },
  { ...STUDIO, id: 'youtube-studio-comments', kind: 'form', editor: ANY, path: /\/comments(\/|$)/ },
  { ...POST, id: 'youtube-community', kind: 'post', within: 'ytd-backstage-post-dialog-renderer', sure: 'medium' },
  { ...POST, id: 'youtube-reply', kind: 'reply', within: 'ytd-comment-reply-dialog-renderer' },
  { ...POST, id: 'youtube-comment', kind: 'comment', within: 'ytd-commentbox' },
  { ...STUDIO, id: 'youtube-title', kind: 'title', editor: FIELD, within: 'ytcp-social-suggestions-textbox#title-textarea', limit: 100, count: 'utf16' },
  { ...STUDIO, id: 'youtube-description', kind: 'description', editor: FIELD, within: '#description-textarea', limit: 5000, count: 'utf16', fold: 157, foldLines: 3, tags: 3 },
];
