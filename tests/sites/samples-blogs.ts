import type { Sample } from './samples.ts';

const NEW = 'https://blog.example/wp-admin/post-new.php';
const PARAGRAPH = '<p id="here" class="block-editor-rich-text__editable wp-block-paragraph" contenteditable="true"></p>';
const ADMIN = '<meta name="generator" content="WordPress 6.9"><div><form action="/wp-comments-post.php"></form></div>';
const canvas = (inside: string): string => `${ADMIN}<div class="editor-visual-editor"><iframe name="editor-canvas"></iframe><template data-frame>${inside}</template></div>`;
const classic = (wrap: string): string => `${ADMIN}<div id="${wrap}" class="wp-editor-wrap"><iframe id="content_ifr"></iframe><template data-frame="mce-content-body"></template></div>`;
const COMMENT = '<form action="https://blog.example/wp-comments-post.php" id="commentform"><label for="comment">Commento</label><textarea id="comment" name="comment" data-here></textarea><input name="author"><input name="email" type="email"><input type="submit" value="Invia commento"></form>';
const GHOST = '<meta name="ghost-admin/config/environment" content="%7B%7D">';
const KOENIG = '<div class="koenig-react-editor"><div class="koenig-lexical"><div id="here" class="kg-prose" contenteditable="true" data-lexical-editor="true"></div></div></div>';

/** Blogs, and the comments that other sites borrow. */
export const BLOG_SAMPLES: readonly Sample[] = [
  { name: 'a paragraph in the block editor', url: NEW, html: `${ADMIN}${PARAGRAPH}`, is: 'wordpress-block' },
  { name: 'a paragraph in the block editor with a frame', url: 'https://blog.example/wp-admin/post.php?post=1&action=edit', html: canvas(PARAGRAPH), is: 'wordpress-block' },
  { name: 'the title in that frame', url: NEW, html: canvas('<h1 id="here" class="wp-block-post-title editor-post-title__input" contenteditable="true"></h1>'), is: 'wordpress-title' },
  { name: 'a blog in a folder', url: 'https://example.org/blog/wp-admin/post-new.php', html: `${ADMIN}${PARAGRAPH}`, is: 'wordpress-block' },
  { name: 'a blog at wordpress.com', url: 'https://anna.wordpress.com/wp-admin/post.php', html: PARAGRAPH, is: 'wordpress-block' },
  { name: 'the canvas of the block editor, editable as a whole', url: NEW, html: `${ADMIN}<div id="here" class="block-editor-writing-flow" contenteditable="true"><p class="block-editor-rich-text__editable" contenteditable="true"></p></div>`, is: 'wordpress-block' },
  { name: 'the same in its frame, whose body it is', url: NEW, html: `${ADMIN}<iframe name="editor-canvas"></iframe><template data-frame="block-editor-iframe__body editor-styles-wrapper"><p class="block-editor-rich-text__editable" contenteditable="true"></p></template>`, is: 'wordpress-block' },
  { name: 'a block of code', url: NEW, html: `${ADMIN}<pre class="wp-block-code"><code id="here" class="block-editor-rich-text__editable" contenteditable="true"></code></pre>`, is: null },
  { name: 'the address of a link in the block editor', url: NEW, html: `${ADMIN}<div class="components-popover"><div id="here" class="block-editor-rich-text__editable" contenteditable="true"></div></div>`, is: null },
  { name: 'the code editor of WordPress', url: NEW, html: `${ADMIN}<textarea id="here" class="editor-post-text-editor"></textarea>`, is: null },
  { name: 'a paragraph of a template', url: 'https://blog.example/wp-admin/site-editor.php', html: `${ADMIN}${PARAGRAPH}`, is: null },
  { name: 'the classic editor, in its frame', url: 'https://blog.example/wp-admin/post.php', html: classic('wp-content-wrap'), is: 'wordpress-classic' },
  { name: 'another frame of the classic editor', url: 'https://blog.example/wp-admin/post.php', html: classic('wp-secret-wrap'), is: null },
  { name: 'the text tab of the classic editor', url: 'https://blog.example/wp-admin/post.php', html: `${ADMIN}<div id="wp-content-wrap"><textarea id="content" class="wp-editor-area" data-here></textarea></div>`, is: 'wordpress-classic-text' },
  { name: 'a comment under a post', url: 'https://blog.example/2026/11/pane/', html: COMMENT, is: 'wordpress-comment' },
  { name: 'a comment at wordpress.com', url: 'https://anna.wordpress.com/2026/11/pane/', html: COMMENT, is: 'wordpress-comment' },
  { name: 'an answer to a comment, in the back office', url: 'https://blog.example/wp-admin/edit-comments.php', html: '<form action="/wp-comments-post.php"></form><table><tr id="replyrow"><td><textarea id="replycontent" data-here></textarea></td></tr></table>', is: 'wordpress-comment-reply' },
  { name: 'a letter to the blog beside its comments', url: 'https://blog.example/2026/', html: `<form action="/wp-comments-post.php"></form><form class="wpcf7"><label>Scrivi un commento <textarea id="here"></textarea></label><button>Commenta</button></form>`, is: null },
  { name: 'a field in a blog at wordpress.com', url: 'https://anna.wordpress.com/contatti/', html: '<form><textarea id="here"></textarea></form>', is: null },

  { name: 'an article in Ghost', url: 'https://ghost.example/ghost/#/editor/post/1', html: `${GHOST}${KOENIG}`, is: 'ghost-article' },
  { name: 'the title of an article in Ghost', url: 'https://ghost.example/ghost/#/editor/post/1', html: `${GHOST}<textarea id="here" class="gh-editor-title"></textarea>`, is: 'ghost-title' },
  { name: 'a setting of Ghost', url: 'https://ghost.example/ghost/#/settings', html: `${GHOST}<textarea id="here"></textarea>`, is: null },
  { name: 'a comment under a post in Ghost, in its frame', url: 'https://ghost.example/pane/', html: '<meta name="generator" content="Ghost 6.1"><div id="ghost-comments-root"><iframe title="comments-frame"></iframe><template data-frame><div data-testid="form-editor"><div id="here" class="ProseMirror" contenteditable="true"></div></div></template></div>', is: 'ghost-comment' },

  { name: 'Disqus, in its own frame', url: 'https://disqus.com/embed/comments/?f=bread', html: '<form class="postbox"><div class="textarea-wrapper"><div id="here" class="textarea" role="textbox" contenteditable="true"></div></div></form>', is: 'disqus-comment' },
  { name: 'another page of Disqus', url: 'https://disqus.com/home/settings/profile/', html: '<form class="postbox"><textarea id="here"></textarea></form>', is: null },
  { name: 'the sign-in of Disqus', url: 'https://disqus.com/embed/comments/', html: '<form><textarea id="here"></textarea></form>', is: null },
  { name: 'Waline on a blog', url: 'https://bread.example/post', html: '<div class="wl-comment"><div class="wl-panel"><div class="wl-header"><input class="wl-nick"></div><textarea id="wl-edit" class="wl-editor" data-here></textarea></div></div>', is: 'waline-comment' },
  { name: 'Artalk on a blog', url: 'https://bread.example/post', html: '<div class="atk-main-editor"><div class="atk-header"><input name="name"></div><div class="atk-textarea-wrap"><textarea id="here" class="atk-textarea"></textarea></div></div>', is: 'artalk-comment' },
  { name: 'one of the one-line fields of Waline', url: 'https://bread.example/post', html: '<div class="wl-comment"><input id="here" class="wl-input wl-nick"></div>', is: null },
];
