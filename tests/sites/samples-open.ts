import type { Sample } from './samples.ts';

const FIELD = '<textarea id="here"></textarea>';
const MASTODON = '<div id="mastodon" data-props="{}">';
const MASTODON_FIELD = '<textarea id="here" class="autosuggest-textarea__textarea" aria-label="本文"></textarea>';
const MISSKEY = '<meta name="application-name" content="Sharkey">';
const DISCOURSE = '<meta name="generator" content="Discourse 3.6.0 - https://github.com/discourse/discourse">';
const RICH = '<div id="here" class="d-editor-input ProseMirror" contenteditable="true"></div>';
const LEMMY_FIELD = '<form class="markdown-textarea"><textarea id="markdown-textarea-1" data-here></textarea></form>';
const LEXICAL = '<div id="here" contenteditable="true" data-lexical-editor="true" role="textbox"></div>';
/** The widgets that posts are written in, with what their button of visibility shows. */
const elk = (icon: string): string =>
  `<div id="__nuxt"><nav><a><div class="i-ri:at-line"></div></a></nav><main><div class="widget"><div><div id="here" class="ProseMirror content-editor" contenteditable="true"></div></div><div><div><div class="v-popper"><button><div class="${icon}"></div></button></div><button class="publish-button"></button></div></div></div></main></div>`;
const pleroma = (chosen: string, other: string): string =>
  `<div class="post-status-form"><form><textarea id="here" class="form-post-body"></textarea><div class="scope-selector"><button class="scope toggled"><svg data-icon="${chosen}"></svg></button><button class="scope"><svg data-icon="${other}"></svg></button></div></form></div>`;
const semaphore = (realm: string, icon: string): string =>
  `<div class="compose-box compose-box-realm-${realm}"><textarea id="the-compose-box-input-${realm}" class="compose-box-input" data-here></textarea><div class="compose-box-toolbar"><div class="compose-box-toolbar-items"><button type="button" class="icon-button"><svg class="icon-button-svg"><use xlink:href="#fa-smile"></use></svg></button><button type="button" class="icon-button"><svg class="icon-button-svg"><use xlink:href="${icon}"></use></svg></button></div></div></div>`;
const misskey = (icon: string): string =>
  `${MISSKEY}<div><header><div><button><span><i class="${icon}"></i></span></button><button data-cy-open-post-form-submit></button></div></header><div><textarea id="here" data-cy-post-form-text></textarea></div></div>`;
const soapbox = (drawn: string): string =>
  `<div id="soapbox"><form>${LEXICAL}<div class="privacy-dropdown"><div class="privacy-dropdown__value"><button type="button"><svg><path d="${drawn}"></path></svg></button></div></div><button type="submit"></button></form></div>`;

/** The fediverse, forums and Tumblr: servers of their own are known by their marks. */
export const OPEN_SAMPLES: readonly Sample[] = [
  { name: 'Mastodon on a server of its own', url: 'https://sociale.example/home', html: `${MASTODON}<form class="compose-form">${MASTODON_FIELD}</form></div>`, is: 'mastodon-post' },
  { name: 'a reply on such a server', url: 'https://sociale.example/publish', html: `${MASTODON}<form class="compose-form"><div class="reply-indicator"></div>${MASTODON_FIELD}</form></div>`, is: 'mastodon-reply' },
  { name: 'the search of such a server', url: 'https://sociale.example/home', html: `${MASTODON}<form class="search"><input id="here" class="search__input"></form></div>`, is: null },
  { name: 'another field on such a server', url: 'https://sociale.example/settings/profile', html: `${MASTODON}<form><label for="here">Write a post about yourself</label>${FIELD}<button>Publish</button></form></div>`, is: null },
  { name: 'the same form without the marks of Mastodon', url: 'https://example.org/', html: `<form class="compose-form">${MASTODON_FIELD}</form>`, is: null },

  { name: 'Elk', url: 'https://elk.zone/compose', html: '<div id="__nuxt"><div id="here" class="ProseMirror content-editor" contenteditable="true"></div></div>', is: 'elk-post' },
  { name: 'Elk elsewhere, in German', url: 'https://elk.example/home', html: '<div id="__nuxt" lang="de"><div id="here" class="tiptap ProseMirror content-editor" contenteditable="true"></div></div>', is: 'elk-post' },
  { name: 'a conversation in Elk', url: 'https://elk.zone/conversations', html: '<div id="here" class="ProseMirror content-editor" contenteditable="true"></div>', is: null },
  { name: 'a post to one person in Elk', url: 'https://elk.zone/compose', html: elk('i-ri:at-line'), is: null },
  { name: 'a post to all in Elk, with its buttons', url: 'https://elk.zone/compose', html: elk('i-ri:global-line'), is: 'elk-post', inBrowser: true },
  { name: 'the words about oneself in Elk', url: 'https://elk.zone/settings/profile/appearance', html: `<div id="__nuxt"><form>${FIELD}</form></div>`, is: null },
  { name: 'Phanpy', url: 'https://phanpy.social/', html: '<div id="compose-container"><form><textarea id="here" name="status"></textarea><select name="visibility"><option value="public" selected>P</option><option value="direct">D</option></select></form></div>', is: 'phanpy-post' },
  { name: 'Phanpy elsewhere', url: 'https://phanpy.example/', html: '<div id="compose-container"><form><textarea id="here" name="status"></textarea></form></div>', is: 'phanpy-post' },
  { name: 'a post to one person in Phanpy', url: 'https://phanpy.social/', html: '<div id="compose-container"><form><textarea id="here" name="status"></textarea><select name="visibility"><option value="public">P</option><option value="direct" selected>D</option></select></form></div>', is: null },
  { name: 'the words about oneself in Phanpy', url: 'https://phanpy.social/#/mastodon.social/a/1', html: '<div class="sheet"><form><textarea id="here" name="note"></textarea></form></div>', is: null },
  { name: 'the description of a picture in Phanpy', url: 'https://phanpy.social/', html: '<div id="compose-container"><form><textarea name="status"></textarea></form><div class="media-attachment"><textarea id="here"></textarea></div></div>', is: null },
  { name: 'Semaphore', url: 'https://semaphore.example/', html: semaphore('home', '#fa-globe'), is: 'semaphore-post', inBrowser: true },
  { name: 'Semaphore in a dialog, in French, to followers', url: 'https://semaphore.example/', html: `<div lang="fr">${semaphore('dialog', '#fa-lock')}</div>`, is: 'semaphore-post', inBrowser: true },
  { name: 'Pinafore, to all, under a page with an envelope', url: 'https://pinafore.example/', html: `<nav><a href="/direct"><svg><use xlink:href="/icons.svg#fa-envelope"></use></svg></a></nav>${semaphore('home', '/icons.svg#fa-globe')}`, is: 'semaphore-post', inBrowser: true },
  { name: 'a new post to one person in Semaphore', url: 'https://semaphore.example/', html: semaphore('home', '#fa-envelope'), is: null, inBrowser: true },
  { name: 'a new post to one person in Semaphore, its signs in a file', url: 'https://semaphore.example/', html: semaphore('dialog', '/icons.svg#fa-envelope'), is: null, inBrowser: true },
  { name: 'a reply in Semaphore', url: 'https://semaphore.example/statuses/1', html: semaphore('1', '#fa-unlock'), is: 'semaphore-reply', inBrowser: true },
  { name: 'a reply in Semaphore, to one person alone', url: 'https://semaphore.example/statuses/1', html: semaphore('1', '#fa-envelope'), is: null, inBrowser: true },
  { name: 'an answer to a post to one person in Semaphore', url: 'https://semaphore.example/statuses/1', html: '<div class="compose-box compose-box-realm-1 direct-reply"><textarea id="the-compose-box-input-1" class="compose-box-input" data-here></textarea></div>', is: null, inBrowser: true },
  { name: 'the description of a picture in Semaphore', url: 'https://semaphore.example/', html: '<div class="compose-box"><textarea class="compose-box-input"></textarea></div><div class="media-alt-editor"><textarea id="here" class="media-alt-input"></textarea></div>', is: null, inBrowser: true },
  { name: 'Soapbox', url: 'https://soapbox.example/', html: `<div id="soapbox"><form>${LEXICAL}<button type="submit"></button></form></div>`, is: 'soapbox-post' },
  { name: 'a post to one person in Soapbox', url: 'https://soapbox.example/', html: soapbox('M3 7l9 6l9 -6'), is: null },
  { name: 'a post to followers in Soapbox', url: 'https://soapbox.example/', html: soapbox('M8 11v-4a4 4 0 1 1 8 0v4'), is: 'soapbox-post', inBrowser: true },
  { name: 'a chat in Soapbox', url: 'https://soapbox.example/chats/1', html: `<div id="soapbox"><form>${LEXICAL}</form></div>`, is: null },
  { name: 'a plain field in Soapbox', url: 'https://soapbox.example/', html: `<div id="soapbox"><form>${FIELD}</form></div>`, is: null },
  { name: 'Akkoma', url: 'https://akkoma.example/main/friends', html: '<div class="post-status-form"><form><textarea id="here" class="input form-post-body" rows="1"></textarea></form></div>', is: 'pleroma-post' },
  { name: 'the subject of a post in Akkoma', url: 'https://akkoma.example/main/friends', html: '<div class="post-status-form"><form><input id="here" class="input form-post-subject"><textarea class="form-post-body"></textarea></form></div>', is: null },
  { name: 'the description of a picture in Akkoma', url: 'https://akkoma.example/main/friends', html: '<div class="post-status-form"><form><textarea class="form-post-body"></textarea><div class="attachments"><textarea id="here" class="description-input"></textarea></div></form></div>', is: null },
  { name: 'a post to one person in Akkoma', url: 'https://akkoma.example/main/friends', html: pleroma('envelope', 'globe'), is: null },
  { name: 'a post to all in Akkoma, with its buttons', url: 'https://akkoma.example/main/friends', html: pleroma('globe', 'envelope'), is: 'pleroma-post', inBrowser: true },
  { name: 'a chat in Pleroma', url: 'https://akkoma.example/users/anna/chats/1', html: '<div class="post-status-form"><form><textarea id="here" class="form-post-body"></textarea></form></div>', is: null },

  { name: 'Sharkey, in Japanese', url: 'https://sharkey.example/', html: `${MISSKEY}<div lang="ja"><textarea id="here" data-cy-post-form-text placeholder="いまどうしてる？"></textarea></div>`, is: 'misskey-post' },
  { name: 'Misskey with its other mark', url: 'https://misskey.example/', html: '<script id="misskey_meta" type="application/json"></script><textarea id="here" data-cy-post-form-text></textarea>', is: 'misskey-post' },
  { name: 'a note to one person in Misskey', url: 'https://misskey.example/', html: misskey('ti ti-mail'), is: null },
  { name: 'a note to one person in Sharkey', url: 'https://sharkey.example/', html: misskey('ph-envelope ph-bold'), is: null },
  { name: 'a note to all, under a page with an envelope', url: 'https://misskey.example/', html: `<div><header><i class="ti ti-mail"></i></header>${misskey('ti ti-world')}</div>`, is: 'misskey-post', inBrowser: true },
  { name: 'a chat in Misskey', url: 'https://misskey.example/chat/room/1', html: `${MISSKEY}<textarea id="here" data-cy-post-form-text></textarea>`, is: null },
  { name: 'another field in Misskey', url: 'https://misskey.example/settings/profile', html: `${MISSKEY}${FIELD}`, is: null },

  { name: 'a reply on Discourse', url: 'https://forum.example/t/rye/1', html: `${DISCOURSE}<div id="reply-control"><textarea id="here" class="d-editor-input"></textarea></div>`, is: 'discourse-post' },
  { name: 'a topic on Discourse, in its rich editor', url: 'https://forum.example/', html: `${DISCOURSE}<div id="reply-control">${RICH}</div>`, is: 'discourse-post' },
  { name: 'a message on Discourse', url: 'https://forum.example/', html: `${DISCOURSE}<div id="reply-control" class="open private-message">${RICH}</div>`, is: null },
  { name: 'the chat of Discourse', url: 'https://forum.example/chat/c/1', html: `${DISCOURSE}<div class="chat-composer"><textarea id="here" class="chat-composer__input"></textarea></div>`, is: null },
  { name: 'a note on a bookmark of Discourse', url: 'https://forum.example/', html: `${DISCOURSE}<div class="modal"><textarea id="here" class="d-editor-input"></textarea></div>`, is: null },
  { name: 'the reply box without the marks of Discourse', url: 'https://example.org/', html: `<div id="reply-control">${RICH}</div>`, is: null },

  { name: 'a post on Lemmy', url: 'https://lemmy.example/create_post?communityId=1', html: `<div class="lemmy-site">${LEMMY_FIELD}</div>`, is: 'lemmy-post' },
  { name: 'the title of a post on Lemmy', url: 'https://lemmy.example/create_post', html: '<div class="lemmy-site"><textarea id="post-title" rows="1" data-here></textarea></div>', is: 'lemmy-title' },
  { name: 'a comment on Lemmy', url: 'https://lemmy.example/post/1', html: `<div class="lemmy-site">${LEMMY_FIELD}</div>`, is: 'lemmy-comment' },
  { name: 'a message on Lemmy', url: 'https://lemmy.example/create_private_message/1', html: `<div class="lemmy-site">${LEMMY_FIELD}</div>`, is: null },
  { name: 'an application to a Lemmy server', url: 'https://lemmy.example/signup', html: `<div class="lemmy-site">${LEMMY_FIELD}</div>`, is: null },

  { name: 'a post on Tumblr', url: 'https://www.tumblr.com/new/text', html: '<div role="dialog"><p id="here" class="block-editor-rich-text__editable rich-text" contenteditable="true"></p></div>', is: 'tumblr-post' },
  { name: 'a reblog on Tumblr', url: 'https://www.tumblr.com/reblog/anna/1/abc', html: '<p id="here" class="block-editor-rich-text__editable" contenteditable="true"></p>', is: 'tumblr-post' },
  { name: 'the tags of a post on Tumblr', url: 'https://www.tumblr.com/new/text', html: '<textarea id="here" aria-label="Tags editor"></textarea>', is: null },
  { name: 'a message on Tumblr', url: 'https://www.tumblr.com/messaging/anna', html: '<p id="here" class="block-editor-rich-text__editable" contenteditable="true"></p>', is: null },
  { name: 'a message that pops up over the dashboard of Tumblr', url: 'https://www.tumblr.com/dashboard', html: FIELD, is: null },
];
