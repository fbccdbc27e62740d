import { BLOCKS, LEXICAL, PROSEMIRROR } from './editors.ts';
import { ANY_HOST, type Surface } from './surface.ts';

const WORDPRESS = {
  site: 'wordpress',
  hosts: ['wordpress.com', '*.wordpress.com', ANY_HOST],
  // Not its name in the page's head: half of the web's pages have that, with any kind of form on them.
  mark: 'body.wp-admin, form[action$="/wp-comments-post.php"]',
  sure: 'medium',
  date: '2026-11',
} as const;
const ADMIN = /\/wp-admin\/(post|post-new)\.php$/;
const GHOST = { site: 'ghost', hosts: [ANY_HOST], mark: 'meta[name="ghost-admin/config/environment"], meta[name="generator"][content^="Ghost"]', sure: 'medium', date: '2026-10' } as const;

/**
 * Blogs: WordPress (its block editor with or without a frame of its own, its classic editor, comments under
 * a post) and Ghost.
 */
export const BLOGS: readonly Surface[] = [
  { ...WORDPRESS, id: 'wordpress-title', kind: 'title', editor: ['.wp-block-post-title[contenteditable="true"]', '.editor-post-title__input'], path: ADMIN },
  // The code of a block and the preview of shared templates are none.
  { ...WORDPRESS, id: 'wordpress-block', kind: 'article', editor: BLOCKS, notWithin: '.components-popover, .wp-block-template-part', path: ADMIN },
  { ...WORDPRESS, id: 'wordpress-classic', kind: 'article', editor: ['body.mce-content-body[contenteditable="true"]'], within: '#wp-content-wrap', path: ADMIN },
  { ...WORDPRESS, id: 'wordpress-classic-text', kind: 'article', editor: ['textarea#content.wp-editor-area'], path: ADMIN },
  { ...WORDPRESS, id: 'wordpress-comment', kind: 'comment', editor: ['textarea[name="comment"]'], within: 'form[action$="/wp-comments-post.php"]', tags: 0, answering: { around: 'body', text: '.comment-content, article .entry-content, main .wp-block-post-content' } },
  { ...WORDPRESS, id: 'wordpress-comment-reply', kind: 'reply', editor: ['textarea#replycontent'], within: '#replyrow', tags: 0 },
  { ...GHOST, id: 'ghost-title', kind: 'title', editor: ['textarea.gh-editor-title'], path: /\/ghost\/$/, limit: 255, count: 'codepoint' },
  { ...GHOST, id: 'ghost-article', kind: 'article', editor: [LEXICAL], within: '.koenig-react-editor, .koenig-lexical', path: /\/ghost\/$/ },
  { ...GHOST, id: 'ghost-comment', kind: 'comment', editor: [`${PROSEMIRROR}[contenteditable="true"]`], within: '[data-testid="form-editor"]', tags: 0 },
];
