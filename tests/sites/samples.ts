import { BLOG_SAMPLES } from './samples-blogs.ts';
import { FRONT_SAMPLES } from './samples-front-ends.ts';
import { META } from './samples-meta.ts';
import { OPEN_SAMPLES } from './samples-open.ts';
import { REDDIT_SAMPLES } from './samples-reddit.ts';
import { VIDEO } from './samples-video.ts';
import { WRITING } from './samples-writing.ts';

/** A place on a page, rebuilt from what is known of the real one: address, markup, and which surface it is. */
export interface Sample {
  readonly name: string;
  readonly url: string;
  /** Markup with one element that has the id `here` (or `data-here`): the editor. A `template` with `data-shadow` becomes a shadow root, one with `data-frame` the body of a frame. */
  readonly html: string;
  /** The surface it must be found to be; null where the coach has no business. */
  readonly is: string | null;
  /** Left to the browsers: of what `:has` looks for, the fake DOM sees only the outermost element. */
  readonly inBrowser?: true;
}

const draft = (testId: string, before = '', after = ''): string =>
  `${before}<div data-testid="${testId}_label"><div data-testid="${testId}RichTextInputContainer"><div id="here" class="public-DraftEditor-content" data-testid="${testId}" contenteditable="true" role="textbox"></div></div></div>${after}`;
const prosemirror = '<div id="here" class="tiptap ProseMirror ProseMirror-light" contenteditable="true" role="textbox"></div>';
const quill = '<div class="ql-container"><div id="here" class="ql-editor" data-test-ql-editor-contenteditable="true" contenteditable="true"></div></div>';
const inShadow = (inside: string): string => `<div id="interop-outlet" data-testid="interop-shadowdom"><template data-shadow>${inside}</template></div>`;
const mastodon = (button: string): string => `<form class="compose-form"><textarea id="here" class="autosuggest-textarea__textarea"></textarea><div class="compose-form__dropdowns">${button}</div></form>`;

const FIRST: readonly Sample[] = [
  { name: 'the home box of X', url: 'https://x.com/home', html: draft('tweetTextarea_0'), is: 'x-post' },
  { name: 'the second post of a thread, labels in Arabic', url: 'https://x.com/compose/post', html: `<div dir="rtl" lang="ar" aria-label="نص المنشور">${draft('tweetTextarea_1')}</div>`, is: 'x-post' },
  { name: 'the old address of X', url: 'https://twitter.com/home', html: draft('tweetTextarea_0'), is: 'x-post' },
  { name: 'a reply under a post', url: 'https://x.com/anna/status/1', html: draft('tweetTextarea_0'), is: 'x-reply' },
  { name: 'a message on X', url: 'https://x.com/home', html: '<textarea id="here" data-testid="dm-composer-textarea"></textarea>', is: null },
  { name: 'an older message on X', url: 'https://x.com/home', html: draft('dmComposerTextInput'), is: null },
  { name: 'a post-like box among the messages of X', url: 'https://x.com/messages/1', html: draft('tweetTextarea_0'), is: null },
  { name: 'a post-like box in the chat of X', url: 'https://x.com/i/chat', html: draft('tweetTextarea_0'), is: null },
  { name: 'the search on X', url: 'https://x.com/home', html: '<input id="here" data-testid="SearchBox_Search_Input">', is: null },
  { name: 'an article on X', url: 'https://x.com/compose/articles/edit/1', html: '<div id="here" class="public-DraftEditor-content" contenteditable="true"></div>', is: 'x-article' },
  { name: 'a draft of another page on X', url: 'https://x.com/settings', html: '<div id="here" class="public-DraftEditor-content" contenteditable="true"></div>', is: null },
  { name: 'a hidden clone on X', url: 'https://x.com/home', html: `<div aria-hidden="true">${draft('tweetTextarea_0')}</div>`, is: null },

  { name: 'the dialog of Bluesky', url: 'https://bsky.app/', html: `<div role="dialog">${prosemirror}</div>`, is: 'bluesky-post' },
  { name: 'the coming dialog of Bluesky', url: 'https://bsky.app/profile/anna', html: '<div role="dialog"><textarea id="here"></textarea></div>', is: 'bluesky-post' },
  { name: 'the chat of Bluesky', url: 'https://bsky.app/messages/1', html: `<div role="dialog">${prosemirror}</div>`, is: null },
  { name: 'an editor outside the dialog of Bluesky', url: 'https://bsky.app/', html: prosemirror, is: null },

  { name: 'the new share box of LinkedIn', url: 'https://www.linkedin.com/feed/', html: '<dialog><div id="here" class="ProseMirror" contenteditable="true" role="textbox" componentkey="ShareBox_textEditor"></div></dialog>', is: 'linkedin-share' },
  { name: 'the share box of a company on LinkedIn', url: 'https://www.linkedin.com/company/1/admin/', html: '<dialog data-sdui-screen="com.linkedin.sdui.sharing.ShareCompose"><div id="here" class="ProseMirror" contenteditable="true" role="textbox" aria-label="Textbearbeitung"></div></dialog>', is: 'linkedin-share-page' },
  { name: 'the classic share box of LinkedIn', url: 'https://www.linkedin.com/feed/', html: inShadow(`<div data-test-modal-id="sharebox" role="dialog">${quill}</div>`), is: 'linkedin-share-classic' },
  { name: 'a message beside the classic share box', url: 'https://www.linkedin.com/feed/', html: inShadow('<div class="msg-overlay"><form class="msg-form"><div id="here" class="msg-form__contenteditable" contenteditable="true" role="textbox"></div></form></div>'), is: null },
  { name: 'a message with the post editor in it', url: 'https://www.linkedin.com/feed/', html: inShadow(`<div data-test-modal-id="sharebox"><div class="x msg-form">${quill}</div></div>`), is: null },
  { name: 'the messages page of LinkedIn', url: 'https://www.linkedin.com/messaging/thread/1', html: '<dialog><div id="here" class="ProseMirror" contenteditable="true" componentkey="ShareBox_textEditor"></div></dialog>', is: null },
  { name: 'the note of an invitation', url: 'https://www.linkedin.com/in/anna/', html: '<textarea id="custom-message" data-here></textarea>', is: null },
  { name: 'a comment on LinkedIn', url: 'https://www.linkedin.com/feed/', html: '<div componentkey="commentBox-123"><div data-testid="ui-core-tiptap-text-editor-wrapper"><div id="here" class="ProseMirror" contenteditable="true" role="textbox"></div></div></div>', is: 'linkedin-comment' },
  { name: 'an older comment on LinkedIn', url: 'https://www.linkedin.com/feed/', html: `<div class="comments-comment-box">${quill}</div>`, is: 'linkedin-comment-classic' },
  { name: 'the headline of a profile, in the same wrapper', url: 'https://www.linkedin.com/in/me/', html: '<div data-testid="ui-core-tiptap-text-editor-wrapper"><div id="here" class="ProseMirror" contenteditable="true" role="textbox"></div></div>', is: null },
  { name: 'an article on LinkedIn', url: 'https://www.linkedin.com/article/new/', html: '<div id="here" class="ProseMirror" contenteditable="true" role="textbox"></div>', is: 'linkedin-article' },
  { name: 'the title of an article', url: 'https://www.linkedin.com/article/edit/1', html: '<textarea id="here"></textarea>', is: 'linkedin-article-title' },

  { name: 'the form of Mastodon', url: 'https://mastodon.social/home', html: '<form class="compose-form"><div class="autosuggest-textarea"><textarea id="here" class="autosuggest-textarea__textarea" aria-label="本文"></textarea></div></form>', is: 'mastodon-post' },
  { name: 'a reply on Mastodon', url: 'https://mastodon.social/@anna/1', html: '<form class="compose-form"><div class="reply-indicator"></div><textarea id="here" class="autosuggest-textarea__textarea"></textarea></form>', is: 'mastodon-reply' },
  { name: 'the measuring clone of Mastodon', url: 'https://mastodon.social/home', html: '<form class="compose-form"></form><textarea id="here" aria-hidden="true" class="autosuggest-textarea__textarea"></textarea>', is: null },
  { name: 'a private mention on Mastodon', url: 'https://mastodon.social/home', html: mastodon('<button class="dropdown-button"><svg class="icon icon-at"></svg><span>特定の人</span></button>'), is: null },
  { name: 'a private mention on an older Mastodon', url: 'https://mastodon.social/home', html: mastodon('<div class="privacy-dropdown__value"><button><i class="fa fa-at"></i></button></div>'), is: null },
  { name: 'a post to all on Mastodon, with its buttons', url: 'https://mastodon.social/home', html: mastodon('<button class="dropdown-button"><svg class="icon icon-globe"></svg></button>'), is: 'mastodon-post' },
  { name: 'the search of Mastodon', url: 'https://mastodon.social/home', html: '<form class="search"><input id="here" class="search__input"></form>', is: null },

  { name: 'a host that only ends like one of ours', url: 'https://notx.com/home', html: draft('tweetTextarea_0'), is: null },
];

/** Every surface has one that it must match; the rest must match nothing, or something else. */
export const SAMPLES: readonly Sample[] = [...FIRST, ...META, ...REDDIT_SAMPLES, ...VIDEO, ...WRITING, ...OPEN_SAMPLES, ...BLOG_SAMPLES, ...FRONT_SAMPLES];
