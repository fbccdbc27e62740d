import { ANY_HOST, type Surface } from './surface.ts';

const PLACE = { site: 'mastodon', hosts: ['mastodon.social', ANY_HOST], mark: '#mastodon[data-props], script#initial-state', sure: 'high', date: '2026-08' } as const;
const FIELD = ['textarea.autosuggest-textarea__textarea'];
const POST = { ...PLACE, editor: FIELD, limit: 500, count: 'mastodon', counter: { around: 'form.compose-form', at: '.character-counter' }, tags: 5, life: 'clear' } as const;

/** Mastodon's own web page, glitch-soc's too, on any server: one textarea, emptied after posting. */
export const MASTODON: readonly Surface[] = [
  { ...PLACE, id: 'mastodon-search', kind: 'search', editor: ['input', 'textarea'], within: 'form.search' },
  // What the button of the visibility shows where only those who are named get to read it.
  { ...PLACE, id: 'mastodon-dm', kind: 'dm', editor: FIELD, within: 'form.compose-form:has(.icon-at, .fa-at)' },
  { ...POST, id: 'mastodon-reply', kind: 'reply', within: 'form.compose-form:has(.reply-indicator)', answering: { around: 'form.compose-form', text: '.reply-indicator__content' } },
  { ...POST, id: 'mastodon-post', kind: 'post', within: 'form.compose-form' },
];
