import type { Surface } from './surface.ts';

const PLACE = { site: 'buffer', hosts: ['publish.buffer.com'], sure: 'high', date: '2026-05' } as const;

/** Buffer: Slate. Its limit is that of the networks it posts to, which the page alone does not say. */
export const BUFFER: readonly Surface[] = [
  { ...PLACE, id: 'buffer-post', kind: 'post', editor: ['[data-testid="composer-text-area"][contenteditable="true"]'] },
  { ...PLACE, id: 'buffer-reply', kind: 'reply', editor: ['textarea'], within: '[data-testid="reply-form-item"]' },
];
