import type { Surface } from './surface.ts';

/** Medium: title and paragraphs in one editable element. */
export const MEDIUM: readonly Surface[] = [
  {
    id: 'medium-article',
    site: 'medium',
    hosts: ['medium.com', '*.medium.com'],
    kind: 'article',
    editor: ['[contenteditable="true"]:has([data-testid="editorTitleParagraph"], [data-testid="editorParagraphText"])'],
    path: /^\/(new-story|p\/[^/]+\/edit)(\/|$)/,
    sure: 'medium',
    date: '2026-03',
  },
];
