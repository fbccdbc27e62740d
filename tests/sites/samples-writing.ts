import type { Sample } from './samples.ts';

const TIPTAP = '<div id="here" class="tiptap ProseMirror" contenteditable="true" role="textbox"></div>';
const MEDIUM = '<div id="here" contenteditable="true"><h3 data-testid="editorTitleParagraph">Title</h3><p data-testid="editorParagraphText">Words</p></div>';
const LETTER = 'https://anna.substack.com/publish/post/1';
const BUFFER = 'https://publish.buffer.com/all-channels';

/** Medium, Substack, Buffer. */
export const WRITING: readonly Sample[] = [
  { name: 'a story on Medium', url: 'https://medium.com/new-story', html: MEDIUM, is: 'medium-article' },
  { name: 'a story on a Medium publication', url: 'https://anna.medium.com/p/0a1b/edit', html: MEDIUM, is: 'medium-article' },
  { name: 'a response on Medium', url: 'https://medium.com/@anna/rye-0a1b', html: '<div role="dialog"><div id="here" contenteditable="true" data-slate-editor="true"></div></div>', is: null },
  { name: 'a note in the margin of a story', url: 'https://medium.com/p/0a1b/edit', html: '<textarea id="here"></textarea>', is: null },
  { name: 'a story that is being read', url: 'https://medium.com/@anna/rye-0a1b', html: MEDIUM, is: null },

  { name: 'a note on Substack', url: 'https://substack.com/home', html: `<div role="dialog" data-state="open">${TIPTAP}</div>`, is: 'substack-note' },
  { name: 'a note that was closed', url: 'https://substack.com/home', html: `<div role="dialog" data-state="closed">${TIPTAP}</div>`, is: null },
  { name: 'a chat on Substack', url: 'https://substack.com/chat/1', html: `<div role="dialog" data-state="open">${TIPTAP}</div>`, is: null },
  { name: 'the inbox of Substack', url: 'https://substack.com/inbox', html: `<div role="dialog" data-state="open">${TIPTAP}</div>`, is: null },
  { name: 'an article on Substack', url: LETTER, html: TIPTAP, is: 'substack-article' },
  { name: 'the title of an article on Substack', url: LETTER, html: '<textarea id="here"></textarea>', is: 'substack-article-title' },
  { name: 'a field in a dialog over the article', url: LETTER, html: '<div role="dialog"><textarea id="here"></textarea></div>', is: null },
  { name: 'an editor elsewhere on Substack', url: 'https://anna.substack.com/about', html: TIPTAP, is: null },
  { name: 'a text field elsewhere on Substack', url: 'https://anna.substack.com/p/rye', html: '<textarea id="here"></textarea>', is: null },

  { name: 'a post in Buffer', url: BUFFER, html: '<div id="composer-root" role="dialog"><div id="here" data-testid="composer-text-area" data-slate-editor="true" contenteditable="true" role="textbox"></div></div>', is: 'buffer-post' },
  { name: 'a reply in Buffer', url: 'https://publish.buffer.com/comments', html: '<form data-testid="reply-form-item"><textarea id="here"></textarea></form>', is: 'buffer-reply' },
  { name: 'another field in the composer of Buffer', url: BUFFER, html: '<div id="composer-root"><textarea id="here"></textarea></div>', is: null },
  { name: 'the composer of Buffer on its other pages', url: 'https://buffer.com/', html: '<div id="here" data-testid="composer-text-area" contenteditable="true"></div>', is: null },
];
