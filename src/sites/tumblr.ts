import { BLOCKS, DM } from './editors.ts';
import type { Surface } from './surface.ts';

const PLACE = { site: 'tumblr', hosts: ['www.tumblr.com'], sure: 'medium', date: '2026-05' } as const;

/** Tumblr: the block editor of WordPress; tags are written apart. */
export const TUMBLR: readonly Surface[] = [
  { ...PLACE, id: 'tumblr-dm', ...DM, path: /^\/(messaging|messages|inbox|ask)(\/|$)/ },
  {
    ...PLACE,
    id: 'tumblr-post',
    kind: 'post',
    editor: BLOCKS,
    path: /^\/(new|edit|reblog)(\/|$)|^\/[^/]+\/\d+\/(reblog|edit)(\/|$)/,
    limit: 32_768,
    count: 'utf16',
    tags: 20,
    life: 'navigates',
  },
];
