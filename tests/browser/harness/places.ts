/** Where one of the real editors stands, and what it can hold. */
export interface Place {
  readonly name: string;
  readonly url: string;
  /** What to click before the editor is there. */
  readonly open?: string;
  /** Holds plain text only: no bold, no mention of its own. */
  readonly plain?: true;
  /** Holds bold, but no mention of its own. */
  readonly noMentions?: true;
  /** No library that we know: in Chromium a change over several nodes may be refused, with the text untouched. */
  readonly unknown?: true;
}

/** The editors of the sites, at the sites' own addresses. */
export const SITE_PLACES: readonly Place[] = [
  { name: 'X (Draft.js)', url: 'https://x.com/' },
  { name: 'Bluesky (TipTap)', url: 'https://bsky.app/', open: '#open' },
  { name: 'LinkedIn (TipTap)', url: 'https://www.linkedin.com/feed/', open: '#open' },
  { name: 'LinkedIn classic (Quill 2 in a shadow root)', url: 'https://www.linkedin.com/feed/', open: '#open-classic' },
  { name: 'Mastodon (React textarea)', url: 'https://mastodon.social/', plain: true },
];

/** The other editors, each alone on a page. */
export const EDITOR_PLACES: readonly Place[] = [
  { name: 'Quill 1', url: 'https://editors.example/quill-1' },
  { name: 'Slate', url: 'https://editors.example/slate' },
  { name: 'CKEditor 5', url: 'https://editors.example/ckeditor' },
  { name: 'Trix', url: 'https://editors.example/trix', noMentions: true },
  { name: 'Lexical', url: 'https://editors.example/lexical' },
  { name: 'Lexical plain', url: 'https://editors.example/lexical-plain' },
  { name: 'plain contenteditable', url: 'https://editors.example/plain', unknown: true },
  { name: 'plain textarea', url: 'https://editors.example/field', plain: true },
];
