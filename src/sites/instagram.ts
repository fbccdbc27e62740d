import { CONVERSATION, DM, LEXICAL } from './editors.ts';
import type { Surface } from './surface.ts';

const PLACE = { site: 'instagram', hosts: ['www.instagram.com'], sure: 'medium', date: '2026-10' } as const;

/** Instagram: Lexical for captions, a textarea for comments. */
export const INSTAGRAM: readonly Surface[] = [
  // Answers to stories are messages; what is said in a live video is chat.
  { ...PLACE, id: 'instagram-dm', ...DM, path: /^\/(direct|stories)(\/|$)|\/live(\/|$)/, sure: 'high' },
  {
    ...PLACE,
    id: 'instagram-caption',
    kind: 'caption',
    editor: [`${LEXICAL}[role="textbox"]`],
    within: `[role="dialog"]:not(:has(${CONVERSATION}))`,
    limit: 2200,
    count: 'utf16',
    fold: 125,
    tags: 5,
    life: 'detach',
  },
  // The dialog that sends a post to somebody has a field too, but no article.
  { ...PLACE, id: 'instagram-comment', kind: 'comment', editor: ['textarea'], within: 'article form, [role="dialog"]:has(article) form', limit: 2200, count: 'utf16', life: 'clear', date: '2026-09' },
];
