import { DM, PROSEMIRROR } from './editors.ts';
import type { Surface } from './surface.ts';

const PLACE = { site: 'substack', hosts: ['substack.com'], sure: 'high', date: '2026-10' } as const;
const LETTER = { ...PLACE, hosts: ['*.substack.com'], path: /^\/publish\/post\//, sure: 'medium', date: '2026-02' } as const;

/** Substack: TipTap. A composer that was closed stays in the page, marked so. */
export const SUBSTACK: readonly Surface[] = [
  { ...PLACE, id: 'substack-dm', ...DM, hosts: [...PLACE.hosts, ...LETTER.hosts], path: /^\/(chat|inbox|messages)(\/|$)/ },
  { ...PLACE, id: 'substack-note', kind: 'post', editor: ['[contenteditable="true"][role="textbox"]'], within: '[role="dialog"][data-state="open"]', tags: 0, life: 'hidden' },
  { ...LETTER, id: 'substack-article', kind: 'article', editor: [`${PROSEMIRROR}[contenteditable="true"]`] },
  { ...LETTER, id: 'substack-article-title', kind: 'title', editor: ['textarea'], notWithin: '[role="dialog"]' },
];
