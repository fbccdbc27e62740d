// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { answeredText } from '../../src/editors/answered.ts';
import { SITES } from '../../src/sites/sites.ts';
import { editorOf } from '../sites/editor-of.ts';

const TWEET = (words: string): string => `<article data-testid="tweet"><div data-testid="tweetText"><span>${words}</span></div></article>`;
const X = '<div id="here" contenteditable="true"></div>';

/** A composer among what it answers, the row it is, and the text. */
const PLACES: readonly (readonly [name: string, row: string, html: string, answered: string | undefined])[] = [
  ['a reply under a post on X', 'x-reply', `<main>${TWEET('Chi fa il pane?')}${TWEET('Io, ogni sabato.')}${X}${TWEET('Anch’io!')}</main>`, 'Io, ogni sabato.'],
  ['a reply in the dialog of X', 'x-post', `${TWEET('Altro')}<div role="dialog">${TWEET('Chi fa il pane?')}${X}</div>`, 'Chi fa il pane?'],
  ['a post quoted on X', 'x-post', `${TWEET('Altro')}<div role="dialog">${X}${TWEET('Chi fa il pane?')}</div>`, undefined],
  ['the home box of X', 'x-post', `<main>${X}${TWEET('Altro')}</main>`, undefined],
  ['a reply on Bluesky', 'bluesky-post', '<div role="dialog"><div role="button"><span>Cancel</span></div><button role="button"><div><img></div><div><div><div dir="auto">Anna</div></div><div><div><div dir="auto">Chi fa il pane?</div></div></div></div></button><div id="here" contenteditable="true"></div></div>', 'Chi fa il pane?'],
  ['a comment on LinkedIn', 'linkedin-comment', '<div role="listitem"><p><span data-testid="expandable-text-box">Abbiamo chiuso il forno.</span></p><div componentkey="commentBox-1"><div id="here" contenteditable="true"></div></div><span data-testid="expandable-text-box">Un commento di ieri.</span></div>', 'Abbiamo chiuso il forno.'],
  ['a comment on LinkedIn as it was', 'linkedin-comment-classic', '<div data-urn="urn:li:activity:1"><div class="update-components-text">Abbiamo\n  chiuso  il forno.</div><div class="comments-comment-box"><div id="here" class="ql-editor" contenteditable="true"></div></div></div>', 'Abbiamo chiuso il forno.'],
  ['a comment on Facebook', 'facebook-comment', '<div role="article"><div data-ad-preview="message">Sabato si sforna.</div><div role="article">Un commento</div><div id="here" contenteditable="true"></div></div>', 'Sabato si sforna.'],
  ['a comment on Reddit', 'reddit-comment', '<shreddit-post><h1 slot="title">Pane</h1><div slot="text-body">Quanto sale?</div></shreddit-post><comment-composer-host><div id="here" contenteditable="true"></div></comment-composer-host><shreddit-comment><div slot="comment">Poco.</div></shreddit-comment>', 'Quanto sale?'],
  ['a comment on a comment on Reddit', 'reddit-comment', '<shreddit-post><h1 slot="title">Pane</h1></shreddit-post><shreddit-comment><div slot="comment">Poco.</div><div id="here" contenteditable="true"></div></shreddit-comment>', 'Poco.'],
  ['a reply on Mastodon', 'mastodon-reply', '<div class="status__content">Altro</div><form class="compose-form"><div class="reply-indicator"><div class="reply-indicator__content"><p>Chi fa il pane?</p></div></div><textarea id="here"></textarea></form>', 'Chi fa il pane?'],
  ['a reply in which the other post is empty', 'mastodon-reply', '<form class="compose-form"><div class="reply-indicator__content"> </div><textarea id="here"></textarea></form>', undefined],
  ['a reply on Discourse', 'discourse-post', '<div class="topic-post"><div class="cooked">Quanto sale?</div></div><div id="reply-control"><textarea id="here"></textarea></div>', 'Quanto sale?'],
];

function whereOf(row: string) {
  const surface = SITES.find(({ id }) => id === row);
  if (surface === undefined) throw new Error(`no row ${row}`);
  return surface.answering;
}

describe('the text that is answered', () => {
  test.each(PLACES)('%s', (_name, row, html, answered) => {
    expect(answeredText(editorOf({ html }), whereOf(row))).toBe(answered);
  });

  test('is found from inside a shadow root', () => {
    const html = '<div data-urn="1"><div class="update-components-text">Il forno.</div><div class="box"><template data-shadow><div id="here" contenteditable="true"></div></template></div></div>';
    expect(answeredText(editorOf({ html }), { around: '[data-urn]', text: '.update-components-text' })).toBe('Il forno.');
  });

  test('is cut where it is long', () => {
    const html = `<div data-urn="1"><div class="text">${'pane '.repeat(2000)}</div><textarea id="here"></textarea></div>`;
    expect(answeredText(editorOf({ html }), { around: '[data-urn]', text: '.text' })).toHaveLength(2000);
  });

  test('is not looked for where the row says nothing', () => {
    expect(answeredText(editorOf({ html: X }), undefined)).toBeUndefined();
  });
});
