import { DM, DRAFT } from './editors.ts';
import type { Surface } from './surface.ts';

const PLACE = { site: 'x', hosts: ['x.com', 'twitter.com', 'mobile.x.com'], sure: 'high', date: '2026-10' } as const;
// The same test id stands on the label and the container, hence the attribute.
const EDITOR = ['[data-testid^="tweetTextarea_"][contenteditable="true"]'];
const TEXT = 'article[data-testid="tweet"] [data-testid="tweetText"]';
const POST = { ...PLACE, editor: EDITOR, limit: 280, count: 'x', tags: 2 } as const;

/** X: Draft.js, one editor for each post of a thread. */
export const X: readonly Surface[] = [
  { ...PLACE, id: 'x-dm', kind: 'dm', editor: ['[data-testid="dm-composer-textarea"]', '[data-testid^="dmComposerTextInput"]'] },
  { ...PLACE, id: 'x-dm-page', ...DM, path: /^\/(messages|i\/chat)(\/|$)/ },
  { ...PLACE, id: 'x-search', kind: 'search', editor: ['[data-testid="SearchBox_Search_Input"]'] },
  { ...PLACE, id: 'x-article', kind: 'article', editor: [DRAFT], path: /^\/compose\/articles(\/|$)/, tags: 2, sure: 'low' },
  { ...POST, id: 'x-reply', kind: 'reply', path: /\/status\//, answering: { around: '[role="dialog"], main', text: TEXT }, life: 'clear' },
  // A reply opened in a dialog holds the post before the editor; a quote holds it behind. The home box is emptied, a dialog goes.
  { ...POST, id: 'x-post', kind: 'post', notPath: /\/status\//, answering: { around: '[role="dialog"]', text: TEXT }, life: ['clear', 'detach'] },
];
