import { ANY } from './editors.ts';
import type { Surface } from './surface.ts';

const PLACE = { site: 'tumblr', hosts: ['www.tumblr.com'], sure: 'medium', date: '2026-05' } as const;

/** Tumblr: the block editor of WordPress, one editor for each paragraph; tags are written apart. */
export const TUMBLR: readonly Surface[] = [
  { ...PLACE, id: 'tumblr-dm', kind: 'dm', editor: ANY, path: /^\/(messaging|messages|inbox|ask)(\/|$)/ },
  {
    ...PLACE,
    id: 'tumblr-post',
    kind: 'post',
    editor: ['.block-editor-rich-text__editable[contenteditable="true"]'],
    path: /^\/(new|edit|reblog)(\/|$)|^\/[^/]+\/\d+\/(reblog|edit)(\/|$)/,
    limit: 32_768,
    count: 'utf16',
    tags: 20,
    life: 'navigates',
  },
];
