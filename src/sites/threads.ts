import { CONVERSATION, DM, LEXICAL } from './editors.ts';
import type { Surface } from './surface.ts';

const PLACE = { site: 'threads', hosts: ['www.threads.com', 'www.threads.net'], sure: 'medium', date: '2026-10' } as const;
const POST = { ...PLACE, editor: [`${LEXICAL}[role="textbox"]`], limit: 500, count: 'utf16', tags: 1 } as const;

/** Threads: one Lexical for all; a dialog that answers a post holds that post. */
export const THREADS: readonly Surface[] = [
  { ...PLACE, id: 'threads-dm', ...DM, path: /^\/(messages|direct|inbox|chats?)(\/|$)/ },
  { ...PLACE, id: 'threads-conversation', ...DM, within: `[role="dialog"]:has(${CONVERSATION})` },
  { ...POST, id: 'threads-reply-page', kind: 'reply', path: /\/post\/./, life: 'clear' },
  { ...POST, id: 'threads-reply', kind: 'reply', within: '[role="dialog"]:has([data-pressable-container])', life: 'detach' },
  { ...POST, id: 'threads-post', kind: 'post', within: '[role="dialog"]', life: 'detach' },
];
