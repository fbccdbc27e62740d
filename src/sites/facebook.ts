import { CONVERSATION, DM, LEXICAL } from './editors.ts';
import type { Surface } from './surface.ts';

const PLACE = { site: 'facebook', hosts: ['www.facebook.com', 'web.facebook.com'], sure: 'medium', date: '2026-10' } as const;
const SUITE = { site: 'facebook', hosts: ['business.facebook.com'], sure: 'medium', date: '2026-08' } as const;
const MESSAGE = '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';
const EDITOR = [`${LEXICAL}[role="textbox"]`];

/** Facebook: Lexical everywhere, the chat included; what stands around it tells a post from a comment. */
export const FACEBOOK: readonly Surface[] = [
  { ...PLACE, id: 'facebook-dm', ...DM, within: '[data-pagelet^="ChatTab"]', sure: 'high' },
  // Answers to stories and to sellers are messages.
  { ...PLACE, id: 'facebook-dm-page', ...DM, path: /^\/(messages|stories|marketplace|dating)(\/|$)/ },
  { ...SUITE, id: 'facebook-suite-inbox', ...DM, path: /^\/latest\/inbox(\/|$)/ },
  {
    ...PLACE,
    id: 'facebook-post',
    kind: 'post',
    editor: EDITOR,
    within: `[role="dialog"][aria-modal]:not(:has([role="article"], ${CONVERSATION}))`,
    limit: 63_206,
    count: 'utf16',
    fold: 477,
    tags: 3,
    life: 'detach',
  },
  {
    ...PLACE,
    id: 'facebook-comment',
    kind: 'comment',
    editor: EDITOR,
    // A post that is open in a dialog has its comment box beside the article.
    within: `[role="article"], [role="dialog"]:has([role="article"]):not(:has(${CONVERSATION}))`,
    answering: { around: `[role="dialog"], [role="article"]:has(${MESSAGE})`, text: MESSAGE },
    limit: 8000,
    count: 'utf16',
    tags: 0,
    life: 'clear',
    date: '2026-02',
  },
  // One box for Facebook and Instagram: the lower limit and the earlier fold hold.
  { ...SUITE, id: 'facebook-suite-post', kind: 'post', editor: ['[contenteditable="true"][role="combobox"]'], path: /^\/latest\/(reels_)?composer(\/|$)/, limit: 2200, count: 'utf16', fold: 125, tags: 5, life: 'navigates' },
];
