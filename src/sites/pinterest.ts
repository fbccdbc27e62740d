import { DRAFT } from './editors.ts';
import type { Surface } from './surface.ts';

/** Pinterest: Draft.js, editable only once its overlay has been clicked. The title is a one-line field, and those are never read. */
export const PINTEREST: readonly Surface[] = [
  {
    id: 'pinterest-description',
    site: 'pinterest',
    hosts: ['*.pinterest.com'],
    kind: 'description',
    editor: [DRAFT],
    within: '[data-test-id="storyboard-description-field-container"]',
    path: /^\/pin-(creation-tool|builder)(\/|$)/,
    limit: 500,
    count: 'utf16',
    fold: 50,
    tags: 5,
    life: 'clear',
    sure: 'medium',
    date: '2026-09',
  },
];
