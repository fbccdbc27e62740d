import { DM, DRAFT } from './editors.ts';
import type { Surface } from './surface.ts';

const PLACE = { site: 'tiktok', hosts: ['www.tiktok.com'], sure: 'high', date: '2026-10' } as const;

/** TikTok: Draft.js for the caption, which comes filled with the file's name. */
export const TIKTOK: readonly Surface[] = [
  { ...PLACE, id: 'tiktok-dm', ...DM, path: /(^|\/)messages(\/|$)/ },
  { ...PLACE, id: 'tiktok-live', ...DM, path: /(^|\/)live(\/|$)/ },
  { ...PLACE, id: 'tiktok-caption', kind: 'caption', editor: [DRAFT], within: '[data-e2e="caption_container"]', path: /^\/(tiktokstudio\/)?upload(\/|$)/, limit: 4000, count: 'utf16', foldLines: 1, tags: 5, life: 'navigates' },
  { ...PLACE, id: 'tiktok-comment', kind: 'comment', editor: ['[contenteditable="true"]'], within: '[data-e2e="comment-input"]', limit: 150, count: 'utf16', tags: 0, life: 'clear', sure: 'medium' },
];
