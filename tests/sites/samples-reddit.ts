import type { Sample } from './samples.ts';

const LEXICAL = '<div id="here" slot="rte" contenteditable="true" data-lexical-editor="true" role="textbox"></div>';
const composer = (inside = LEXICAL): string => `<shreddit-composer>${inside}</shreddit-composer>`;
const MARKDOWN = '<template data-shadow><div><textarea id="here"></textarea></div></template>';
const OLD_TEXT = '<div class="usertext-edit"><textarea id="here" name="text"></textarea></div>';

/** Reddit's present pages, and the old ones. */
export const REDDIT_SAMPLES: readonly Sample[] = [
  { name: 'a post on Reddit', url: 'https://www.reddit.com/r/bread/submit/?type=TEXT', html: `<form>${composer()}</form>`, is: 'reddit-post' },
  { name: 'a post on Reddit in Markdown', url: 'https://sh.reddit.com/submit', html: composer(MARKDOWN), is: 'reddit-post' },
  { name: 'the title of a post on Reddit', url: 'https://www.reddit.com/r/bread/submit', html: '<faceplate-textarea-input name="title"><template data-shadow><label><textarea id="innerTextArea" data-here></textarea></label></template></faceplate-textarea-input>', is: 'reddit-title' },
  { name: 'a comment on Reddit', url: 'https://www.reddit.com/r/bread/comments/1/rye/', html: `<comment-composer-host>${composer()}</comment-composer-host>`, is: 'reddit-comment' },
  { name: 'an answer to a comment on Reddit', url: 'https://www.reddit.com/r/bread/comments/1/rye/', html: `<shreddit-comment>${composer()}</shreddit-comment>`, is: 'reddit-comment' },
  { name: 'a comment on Reddit in Markdown', url: 'https://www.reddit.com/r/bread/comments/1/rye/', html: `<comment-composer-host>${composer(MARKDOWN)}</comment-composer-host>`, is: 'reddit-comment-markdown' },
  { name: 'mail to moderators', url: 'https://www.reddit.com/mail/all', html: `<comment-composer-host>${composer()}</comment-composer-host>`, is: null },
  { name: 'a message on Reddit', url: 'https://www.reddit.com/message/compose/', html: `<shreddit-comment>${composer()}</shreddit-comment>`, is: null },
  { name: 'the chat over a page of Reddit', url: 'https://www.reddit.com/r/bread/submit', html: `<rs-app><template data-shadow>${composer('<textarea id="here"></textarea>')}</template></rs-app>`, is: null },
  { name: 'a post in a community that is called chat', url: 'https://www.reddit.com/r/chat/submit', html: composer(), is: 'reddit-post' },
  { name: 'the search of Reddit', url: 'https://www.reddit.com/', html: '<reddit-search-large><template data-shadow><input id="here" name="q"></template></reddit-search-large>', is: null },
  { name: 'a composer of unknown purpose on Reddit', url: 'https://www.reddit.com/settings', html: composer(), is: null },
  { name: 'the title of something else on Reddit', url: 'https://www.reddit.com/r/bread/wiki/new', html: '<faceplate-textarea-input name="title"><template data-shadow><textarea id="innerTextArea" data-here></textarea></template></faceplate-textarea-input>', is: null },
  { name: 'a text field of another name on the submit page', url: 'https://www.reddit.com/r/bread/submit', html: '<faceplate-textarea-input name="reason"><template data-shadow><textarea id="innerTextArea" data-here></textarea></template></faceplate-textarea-input>', is: null },
  { name: 'a text field that stands alone on Reddit', url: 'https://www.reddit.com/settings', html: '<textarea id="here"></textarea>', is: null },

  { name: 'a post on old Reddit', url: 'https://old.reddit.com/r/bread/submit', html: `<form id="newlink">${OLD_TEXT}</form>`, is: 'reddit-old-post' },
  { name: 'a title on old Reddit', url: 'https://old.reddit.com/submit', html: '<form id="newlink"><textarea id="here" name="title"></textarea></form>', is: 'reddit-old-title' },
  { name: 'a comment on old Reddit', url: 'https://old.reddit.com/r/bread/comments/1/rye/', html: `<form class="usertext">${OLD_TEXT}</form>`, is: 'reddit-old-comment' },
  { name: 'a post of one\'s own, edited on old Reddit', url: 'https://old.reddit.com/r/bread/comments/1/rye/', html: `<div class="thing link">${OLD_TEXT}</div>`, is: null },
  { name: 'a message on old Reddit', url: 'https://old.reddit.com/message/compose/', html: OLD_TEXT, is: null },
  { name: 'a message to moderators on old Reddit', url: 'https://old.reddit.com/r/bread/about/message/inbox/', html: OLD_TEXT, is: null },
  { name: 'the rules of a community on old Reddit', url: 'https://old.reddit.com/r/bread/about/edit/', html: '<div class="usertext-edit"><textarea id="here" name="description"></textarea></div>', is: null },
  { name: 'a form of another kind on old Reddit', url: 'https://old.reddit.com/r/bread/wiki/', html: '<form id="other"><textarea id="here" name="text"></textarea></form>', is: null },
  { name: 'a title in a form of another kind', url: 'https://old.reddit.com/r/bread/about/', html: '<form id="other"><textarea id="here" name="title"></textarea></form>', is: null },
];
