import { DM } from './editors.ts';
import type { Surface } from './surface.ts';

const PLACE = { site: 'bluesky', hosts: ['bsky.app'], sure: 'high', date: '2026-06' } as const;

/** Bluesky: TipTap in a dialog; a textarea in the same dialog is coming. */
export const BLUESKY: readonly Surface[] = [
  { ...PLACE, id: 'bluesky-dm', ...DM, path: /^\/messages(\/|$)/ },
  {
    ...PLACE,
    id: 'bluesky-post',
    kind: 'post',
    editor: ['.ProseMirror[contenteditable="true"]', 'textarea'],
    within: '[role="dialog"]',
    // The post being answered is a button without a mark of its own: picture, then name over text.
    answering: { around: '[role="dialog"]', text: '[role="button"] > div > div + div > div:first-child > [dir="auto"]' },
    limit: 300,
    count: 'bluesky',
    tags: 3,
    life: 'detach',
  },
];
