import { DM, LEXICAL, PROSEMIRROR } from './editors.ts';
import { ANY_HOST, type Surface } from './surface.ts';

// Each server has a limit of its own: none is claimed where the page shows none.
const POST = { site: 'mastodon', kind: 'post', count: 'mastodon', tags: 5, sure: 'high', date: '2026-08' } as const;
const ELK = { ...POST, hosts: ['elk.zone', ANY_HOST], mark: '#__nuxt .content-editor', life: 'clear' } as const;
const PHANPY = { ...POST, hosts: ['phanpy.social', ANY_HOST], mark: '#compose-container', life: 'detach' } as const;
const SEMAPHORE = { ...POST, hosts: [ANY_HOST], mark: '.compose-box-input', life: 'clear', date: '2025-12' } as const;
const SOAPBOX = { ...POST, hosts: [ANY_HOST], mark: '#soapbox', life: 'clear', sure: 'medium', date: '2025-05' } as const;
const PLEROMA = { ...POST, hosts: [ANY_HOST], mark: '.post-status-form', life: 'clear', sure: 'medium' } as const;
const MISSKEY = {
  ...POST,
  site: 'misskey',
  hosts: [ANY_HOST],
  mark: 'meta[name="application-name"]:is([content="Misskey"], [content="Sharkey"], [content="Firefish"], [content="Iceshrimp"], [content="Calckey"], [content="CherryPick"]), script#misskey_meta',
  date: '2026-09',
} as const;

/**
 * What else the fediverse is read and written with: other pages for Mastodon (Elk, Phanpy, Semaphore and
 * Pinafore, Soapbox, Pleroma and Akkoma), and Misskey with its kin. A post to a few named people is a message.
 */
export const FEDIVERSE: readonly Surface[] = [
  { ...ELK, id: 'elk-dm', ...DM, path: /^\/conversations(\/|$)/ },
  // What the button of the visibility shows; elsewhere the sign stands on links.
  { ...ELK, id: 'elk-direct', kind: 'dm', editor: [PROSEMIRROR], within: 'div:has(.publish-button):has(button > [class~="i-ri:at-line"])' },
  { ...ELK, id: 'elk-post', editor: [`${PROSEMIRROR}.content-editor`] },
  { ...PHANPY, id: 'phanpy-dm', ...DM, within: 'form:has(option[value="direct"]:is([selected], :checked))' },
  { ...PHANPY, id: 'phanpy-post', editor: ['textarea[name="status"]'], within: '#compose-container', limit: 500, counter: { around: 'form', at: 'meter', most: 'max' } },
  // An answer to a few, and a new post to them by what the button of the visibility shows: its sign is drawn by reference, in an attribute with a namespace, hence any.
  { ...SEMAPHORE, id: 'semaphore-dm', ...DM, within: '.compose-box:is(.direct-reply, :has(.compose-box-toolbar [*|href$="#fa-envelope"]))' },
  { ...SEMAPHORE, id: 'semaphore-reply', kind: 'reply', editor: ['textarea.compose-box-input:not([id$="-home"], [id$="-dialog"])'] },
  { ...SEMAPHORE, id: 'semaphore-post', editor: ['textarea.compose-box-input'] },
  { ...SOAPBOX, id: 'soapbox-chat', ...DM, path: /^\/(chats|conversations)(\/|$)/ },
  // Its signs are drawn without a name: this is the flap of the envelope (Tabler's “mail”).
  { ...SOAPBOX, id: 'soapbox-dm', kind: 'dm', editor: [LEXICAL], within: 'form:has(.privacy-dropdown__value path[d="M3 7l9 6l9 -6"])' },
  // Its chats use a plain field, its posts Lexical.
  { ...SOAPBOX, id: 'soapbox-post', editor: [LEXICAL], within: 'form, [role="dialog"]' },
  { ...PLEROMA, id: 'pleroma-chat', ...DM, path: /^\/users\/[^/]+\/(chats|dms)(\/|$)/ },
  { ...PLEROMA, id: 'pleroma-dm', ...DM, within: '.post-status-form:has(:is(.toggled, .selected) [data-icon="envelope"])' },
  { ...PLEROMA, id: 'pleroma-post', editor: ['textarea.form-post-body'], within: '.post-status-form' },
  { ...MISSKEY, id: 'misskey-chat', ...DM, path: /^\/(chat|my\/messaging)(\/|$)/ },
  { ...MISSKEY, id: 'misskey-dm', ...DM, within: ':has(> header [data-cy-open-post-form-submit]):has(> header :is(.ti-mail, [class*="ph-envelope"]))' },
  { ...MISSKEY, id: 'misskey-post', editor: ['textarea[data-cy-post-form-text]'], count: 'codepoint', life: 'detach' },
];
