import type { Sample } from './samples.ts';

const LEXICAL = '<div id="here" contenteditable="true" role="textbox" data-lexical-editor="true" spellcheck="true"></div>';
const dialog = (inside: string): string => `<div role="dialog" aria-modal="true">${inside}</div>`;
const MESSAGES = '<div role="grid"><div role="row">Ciao</div></div>';
const HOME = { facebook: 'https://www.facebook.com/', instagram: 'https://www.instagram.com/', threads: 'https://www.threads.com/' } as const;

/** Facebook, its business pages, Instagram and Threads: one editor for posts, comments and messages. */
export const META: readonly Sample[] = [
  { name: 'the post dialog of Facebook', url: HOME.facebook, html: dialog(`<form method="POST">${LEXICAL}</form>`), is: 'facebook-post' },
  { name: 'the post dialog of Facebook in Arabic', url: 'https://web.facebook.com/groups/1', html: `<div dir="rtl" lang="ar" aria-label="إنشاء منشور">${dialog(LEXICAL)}</div>`, is: 'facebook-post' },
  { name: 'a comment in the feed of Facebook', url: HOME.facebook, html: `<div role="article"><p>Post</p><form>${LEXICAL}</form></div>`, is: 'facebook-comment' },
  { name: 'a comment under a post that is open in a dialog', url: 'https://www.facebook.com/anna/posts/1', html: dialog(`<div role="article">Post</div>${LEXICAL}`), is: 'facebook-comment' },
  { name: 'a chat tab of Facebook', url: HOME.facebook, html: `<div data-pagelet="ChatTab">${MESSAGES}${LEXICAL}</div>`, is: null },
  { name: 'a chat tab that is a dialog', url: HOME.facebook, html: `<div data-pagelet="ChatTab">${dialog(LEXICAL)}</div>`, is: null },
  { name: 'a conversation in a dialog of Facebook', url: HOME.facebook, html: dialog(`${MESSAGES}${LEXICAL}`), is: null },
  { name: 'messages in a dialog that quote a post', url: HOME.facebook, html: dialog(`<div role="log"><div role="article">Post</div></div>${LEXICAL}`), is: null },
  { name: 'the messages page of Facebook', url: 'https://www.facebook.com/messages/t/1', html: dialog(LEXICAL), is: null },
  { name: 'an answer to a story on Facebook', url: 'https://www.facebook.com/stories/1/2', html: dialog(LEXICAL), is: null },
  { name: 'a message to a seller', url: 'https://www.facebook.com/marketplace/item/1', html: dialog(LEXICAL), is: null },
  { name: 'the search of Facebook', url: HOME.facebook, html: `<div role="search">${dialog(LEXICAL)}</div>`, is: null },
  { name: 'an editor that stands alone on Facebook', url: HOME.facebook, html: LEXICAL, is: null },
  { name: 'a text field in a dialog of Facebook', url: HOME.facebook, html: dialog('<textarea id="here"></textarea>'), is: null },
  { name: 'the composer for businesses', url: 'https://business.facebook.com/latest/composer', html: '<div id="here" contenteditable="true" role="combobox" aria-label="Scrivi\u200b qui"></div>', is: 'facebook-suite-post' },
  { name: 'the video composer for businesses', url: 'https://business.facebook.com/latest/reels_composer/', html: '<div id="here" contenteditable="true" role="combobox"></div>', is: 'facebook-suite-post' },
  { name: 'the search for tags in the composer for businesses', url: 'https://business.facebook.com/latest/composer', html: '<input id="here" role="searchbox">', is: null },
  { name: 'the inbox for businesses', url: 'https://business.facebook.com/latest/inbox/all', html: '<div id="here" contenteditable="true" role="combobox"></div>', is: null },
  { name: 'the home of businesses', url: 'https://business.facebook.com/latest/home', html: '<div id="here" contenteditable="true" role="combobox"></div>', is: null },

  { name: 'a caption on Instagram', url: HOME.instagram, html: dialog(`<img alt="">${LEXICAL}`), is: 'instagram-caption' },
  { name: 'a caption on Instagram in Japanese', url: 'https://www.instagram.com/p/1/edit/', html: `<div lang="ja" role="dialog" aria-label="投稿を作成">${LEXICAL}</div>`, is: 'instagram-caption' },
  { name: 'a comment in the feed of Instagram', url: HOME.instagram, html: '<article><form method="POST"><textarea id="here"></textarea></form></article>', is: 'instagram-comment' },
  { name: 'a comment under a post that is open in a dialog of Instagram', url: 'https://www.instagram.com/p/1/', html: dialog('<article><img alt=""></article><section><form><textarea id="here"></textarea></form></section>'), is: 'instagram-comment' },
  { name: 'a post sent to somebody on Instagram', url: HOME.instagram, html: dialog('<form><textarea id="here"></textarea></form>'), is: null },
  { name: 'a message on Instagram', url: 'https://www.instagram.com/direct/t/1/', html: dialog(LEXICAL), is: null },
  { name: 'the message window over the feed of Instagram', url: HOME.instagram, html: dialog(`${MESSAGES}${LEXICAL}`), is: null },
  { name: 'the same window outside of any dialog', url: HOME.instagram, html: `${MESSAGES}${LEXICAL}`, is: null },
  { name: 'an answer to a story on Instagram', url: 'https://www.instagram.com/stories/anna/1/', html: '<article><form><textarea id="here"></textarea></form></article>', is: null },
  { name: 'the chat of a live video on Instagram', url: 'https://www.instagram.com/anna/live/', html: '<article><form><textarea id="here"></textarea></form></article>', is: null },
  { name: 'the profile on Instagram', url: 'https://www.instagram.com/accounts/edit/', html: '<form><textarea id="here"></textarea></form>', is: null },

  { name: 'a post on Threads', url: HOME.threads, html: dialog(LEXICAL), is: 'threads-post' },
  { name: 'a post on Threads from a link, in German', url: 'https://www.threads.net/intent/post', html: `<div lang="de" aria-label="Neuer Thread">${dialog(LEXICAL)}</div>`, is: 'threads-post' },
  { name: 'a reply in a dialog of Threads', url: HOME.threads, html: dialog(`<div data-pressable-container="true">Post</div>${LEXICAL}`), is: 'threads-reply' },
  { name: 'a reply under a post on Threads', url: 'https://www.threads.com/@anna/post/1', html: LEXICAL, is: 'threads-reply-page' },
  { name: 'a message on Threads', url: 'https://www.threads.com/messages/1', html: dialog(LEXICAL), is: null },
  { name: 'a conversation in a dialog of Threads', url: 'https://www.threads.com/@anna/post/1', html: dialog(`${MESSAGES}${LEXICAL}`), is: null },
  { name: 'the search of Threads', url: 'https://www.threads.com/search', html: '<input id="here" type="search">', is: null },
  { name: 'an editor that stands alone on Threads', url: HOME.threads, html: LEXICAL, is: null },
];
