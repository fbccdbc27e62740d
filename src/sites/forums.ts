import { DM, PROSEMIRROR } from './editors.ts';
import { ANY_HOST, type Surface } from './surface.ts';

const DISCOURSE = { site: 'discourse', hosts: [ANY_HOST], mark: 'meta[name="generator"][content^="Discourse"], #discourse-main', sure: 'high', date: '2026-10', life: 'collapse' } as const;
const LEMMY = { site: 'lemmy', hosts: [ANY_HOST], mark: '.lemmy-site', sure: 'high', date: '2026-08', life: 'clear' } as const;
const FLARUM = { site: 'flarum', hosts: [ANY_HOST], mark: '#composer .Composer', sure: 'low', date: '2026-11', life: 'detach' } as const;
const NODEBB = { site: 'nodebb', hosts: [ANY_HOST], mark: '[component="composer"], [component="topic/quickreply/container"]', sure: 'low', date: '2026-11', life: 'detach' } as const;
const FIELD = ['textarea[id^="markdown-textarea-"]'];

/** Forums on servers of their own. */
export const FORUMS: readonly Surface[] = [
  { ...DISCOURSE, id: 'discourse-chat', ...DM, within: '.chat-composer, .chat-composer__input-container, .c-chat-composer' },
  { ...DISCOURSE, id: 'discourse-dm', ...DM, within: '#reply-control.private-message' },
  // The title is one line, and the note on a bookmark uses the same editor outside the panel.
  { ...DISCOURSE, id: 'discourse-post', kind: 'post', editor: ['textarea.d-editor-input', `.d-editor-input${PROSEMIRROR}`], within: '#reply-control', tags: 0, answering: { around: 'body', text: '.topic-post .cooked' } },
  { ...LEMMY, id: 'lemmy-dm', ...DM, path: /^\/(create_private_message|inbox)(\/|$)/ },
  { ...LEMMY, id: 'lemmy-post', kind: 'post', editor: FIELD, path: /^\/create_post(\/|$)/, limit: 10_000, count: 'codepoint', tags: 0 },
  { ...LEMMY, id: 'lemmy-title', kind: 'title', editor: ['textarea#post-title'], path: /^\/create_post(\/|$)/, limit: 200, count: 'codepoint', tags: 0 },
  { ...LEMMY, id: 'lemmy-comment', kind: 'comment', editor: FIELD, path: /^\/(post|comment)\/\d/, limit: 10_000, count: 'codepoint', tags: 0, answering: { around: 'main, #app', text: '#postContent, .comment-content' } },
  { ...FLARUM, id: 'flarum-dm', ...DM, path: /^\/messages(\/|$)/ },
  { ...FLARUM, id: 'flarum-reply', kind: 'reply', editor: ['.TextEditor-editor'], within: '#composer .ComposerBody', path: /^\/d\/\d/, tags: 0, answering: { around: 'body', text: '.CommentPost .Post-body' } },
  { ...FLARUM, id: 'flarum-post', kind: 'post', editor: ['.TextEditor-editor'], within: '#composer .ComposerBody', tags: 0 },
  { ...NODEBB, id: 'nodebb-chat', ...DM, within: '[component="chat/composer"], [component="chat/messages"]' },
  { ...NODEBB, id: 'nodebb-reply', kind: 'reply', editor: ['textarea[component="topic/quickreply/text"]'], tags: 0, answering: { around: 'body', text: '[component="post/content"]' } },
  { ...NODEBB, id: 'nodebb-post', kind: 'post', editor: ['textarea.write'], within: '[component="composer"]', tags: 0 },
];
