import type { Sample } from './samples.ts';

const YOUTUBE = '<yt-formatted-string id="contenteditable-textarea"><div id="contenteditable-root" data-here contenteditable="true" dir="auto"></div></yt-formatted-string>';
const STUDIO = '<div id="textbox" data-here contenteditable="true" role="textbox"></div>';
const DRAFT = '<div class="DraftEditor-root"><div id="here" class="public-DraftEditor-content" contenteditable="true" role="combobox"></div></div>';
const WATCH = 'https://www.youtube.com/watch';
const LIVE_CHAT = `<yt-live-chat-text-input-field-renderer>${YOUTUBE}</yt-live-chat-text-input-field-renderer>`;

/** YouTube and its studio, TikTok, Pinterest. */
export const VIDEO: readonly Sample[] = [
  { name: 'a comment on YouTube', url: WATCH, html: `<ytd-commentbox>${YOUTUBE}</ytd-commentbox>`, is: 'youtube-comment' },
  { name: 'a reply on YouTube, in Arabic', url: WATCH, html: `<ytd-comment-reply-dialog-renderer dir="rtl" aria-label="رد"><ytd-commentbox>${YOUTUBE}</ytd-commentbox></ytd-comment-reply-dialog-renderer>`, is: 'youtube-reply' },
  { name: 'a post to a community on YouTube', url: 'https://www.youtube.com/@anna/posts', html: `<ytd-backstage-post-dialog-renderer><ytd-commentbox>${YOUTUBE}</ytd-commentbox></ytd-backstage-post-dialog-renderer>`, is: 'youtube-community' },
  { name: 'the live chat beside a comment box', url: WATCH, html: `<ytd-commentbox>${LIVE_CHAT}</ytd-commentbox>`, is: null },
  { name: 'the live chat in a window of its own', url: 'https://www.youtube.com/live_chat', html: `<ytd-commentbox>${YOUTUBE}</ytd-commentbox>`, is: null },
  { name: 'the search of YouTube', url: WATCH, html: '<form action="/results"><input id="here" name="search_query"></form>', is: null },
  { name: 'the same editor for something else', url: WATCH, html: YOUTUBE, is: null },
  { name: 'the title of a video', url: 'https://studio.youtube.com/video/1/edit', html: `<ytcp-social-suggestions-textbox id="title-textarea">${STUDIO}</ytcp-social-suggestions-textbox>`, is: 'youtube-title' },
  { name: 'the description of a video', url: 'https://studio.youtube.com/channel/1/videos/upload', html: `<ytcp-social-suggestions-textbox id="description-textarea">${STUDIO}</ytcp-social-suggestions-textbox>`, is: 'youtube-description' },
  { name: 'the comments in the studio', url: 'https://studio.youtube.com/channel/1/comments/inbox', html: `<div id="description-textarea">${STUDIO}</div>`, is: null },
  { name: 'another field of the studio', url: 'https://studio.youtube.com/channel/1/editing/details', html: STUDIO, is: null },

  { name: 'a caption on TikTok', url: 'https://www.tiktok.com/tiktokstudio/upload', html: `<div data-e2e="caption_container">${DRAFT}</div>`, is: 'tiktok-caption' },
  { name: 'a caption on TikTok at the short address, in Japanese', url: 'https://www.tiktok.com/upload', html: `<div data-e2e="caption_container" lang="ja" aria-label="キャプション">${DRAFT}</div>`, is: 'tiktok-caption' },
  { name: 'a comment on TikTok', url: 'https://www.tiktok.com/@anna/video/1', html: `<div data-e2e="comment-input">${DRAFT}</div>`, is: 'tiktok-comment' },
  { name: 'a message on TikTok', url: 'https://www.tiktok.com/messages', html: `<div data-e2e="comment-input">${DRAFT}</div>`, is: null },
  { name: 'the chat of a live video on TikTok', url: 'https://www.tiktok.com/@anna/live', html: `<div data-e2e="comment-input">${DRAFT}</div>`, is: null },
  { name: 'an editor that stands alone on TikTok', url: 'https://www.tiktok.com/tiktokstudio/upload', html: DRAFT, is: null },
  { name: 'a caption container on another page of TikTok', url: 'https://www.tiktok.com/@anna', html: `<div data-e2e="caption_container">${DRAFT}</div>`, is: null },
  { name: 'the search of TikTok', url: 'https://www.tiktok.com/', html: '<input id="here" data-e2e="search-user-input">', is: null },

  { name: 'the description of a pin', url: 'https://it.pinterest.com/pin-creation-tool/', html: `<div data-test-id="storyboard-description-field-container">${DRAFT}</div>`, is: 'pinterest-description' },
  { name: 'the description of a pin at the older address', url: 'https://www.pinterest.com/pin-builder/', html: `<div data-test-id="storyboard-description-field-container">${DRAFT}</div>`, is: 'pinterest-description' },
  { name: 'a description that is not editable yet', url: 'https://www.pinterest.com/pin-builder/', html: '<div data-test-id="storyboard-description-field-container"><div id="here" class="public-DraftEditor-content" contenteditable="false"></div></div>', is: null },
  { name: 'the title of a pin, one line', url: 'https://www.pinterest.com/pin-creation-tool/', html: '<input id="storyboard-selector-title" data-here>', is: null },
  { name: 'a message on Pinterest', url: 'https://www.pinterest.com/', html: DRAFT, is: null },
  { name: 'another editor beside the pin', url: 'https://www.pinterest.com/pin-builder/', html: DRAFT, is: null },
  { name: 'a pin that is not being made', url: 'https://www.pinterest.com/pin/1/', html: `<div data-test-id="storyboard-description-field-container">${DRAFT}</div>`, is: null },
];
