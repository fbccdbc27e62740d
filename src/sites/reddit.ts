import { DM, LEXICAL } from './editors.ts';
import type { Surface } from './surface.ts';

const PLACE = { site: 'reddit', hosts: ['www.reddit.com', 'sh.reddit.com'], sure: 'high', date: '2026-10' } as const;
const OLD = { ...PLACE, hosts: ['old.reddit.com'] } as const;
const MESSAGES = /^\/(mail|message|messages|chat|room)(\/|$)|^\/r\/[^/]+\/about\/message/;
const SUBMIT = /(^|\/)submit(\/|$)/;
const POST = { kind: 'post', limit: 40_000, count: 'utf16', tags: 0, life: 'navigates' } as const;
const TITLE = { kind: 'title', limit: 300, count: 'utf16', tags: 0, life: 'navigates' } as const;
const ANSWERED = { around: 'body', text: 'shreddit-post [slot="title"], shreddit-post [slot="text-body"], shreddit-comment > [slot="comment"]' };
const COMMENT = { kind: 'comment', limit: 10_000, count: 'utf16', tags: 0, life: 'collapse' } as const;

/** Reddit: a slotted Lexical in a composer element of its own, or a textarea in that element's shadow; mail uses the same element. */
export const REDDIT: readonly Surface[] = [
  { ...PLACE, id: 'reddit-dm', ...DM, hosts: [...PLACE.hosts, ...OLD.hosts], path: MESSAGES },
  { ...PLACE, id: 'reddit-chat', ...DM, within: 'rs-app, rs-room, rs-message-composer' },
  { ...PLACE, ...TITLE, id: 'reddit-title', editor: ['textarea#innerTextArea'], within: 'faceplate-textarea-input[name="title"]', path: SUBMIT },
  { ...PLACE, ...POST, id: 'reddit-post', editor: [LEXICAL, 'textarea'], within: 'shreddit-composer', path: SUBMIT },
  { ...PLACE, ...COMMENT, id: 'reddit-comment', editor: [LEXICAL], within: 'comment-composer-host, shreddit-comment', answering: ANSWERED },
  { ...PLACE, ...COMMENT, id: 'reddit-comment-markdown', editor: ['textarea'], within: 'comment-composer-host', answering: ANSWERED },
  { ...OLD, ...TITLE, id: 'reddit-old-title', editor: ['textarea[name="title"]'], within: 'form#newlink' },
  { ...OLD, ...POST, id: 'reddit-old-post', editor: ['textarea[name="text"]'], within: 'form#newlink' },
  // The editor of a post of one's own stands in the same wrapper; its limit is another.
  { ...OLD, ...COMMENT, id: 'reddit-old-comment', editor: ['textarea[name="text"]'], within: '.usertext-edit', notWithin: 'form#newlink, .thing.link', answering: { around: '.content', text: '.thing > .entry .usertext-body .md, .thing.link > .entry a.title' } },
];
