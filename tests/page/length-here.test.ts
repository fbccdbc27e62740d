// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { lengthHere } from '../../src/page/length-here.ts';
import { MASTODON } from '../../src/sites/mastodon.ts';
import { FEDIVERSE } from '../../src/sites/fediverse.ts';
import type { Surface } from '../../src/sites/surface.ts';

const rowOf = (id: string): Surface => [...MASTODON, ...FEDIVERSE].find((row) => row.id === id) as Surface;

/** What each page shows while “ciao” is written there. */
test.each([
  ['mastodon-post', 'nothing', '<form class="compose-form"><textarea></textarea></form>', 500],
  ['mastodon-post', 'what is left', '<form class="compose-form"><textarea></textarea><span class="character-counter">4996</span></form>', 5000],
  ['mastodon-post', 'less than nothing left', '<form class="compose-form"><textarea></textarea><span class="character-counter">-2</span></form>', 2],
  ['mastodon-post', 'an empty counter', '<form class="compose-form"><textarea></textarea><span class="character-counter"></span></form>', 500],
  ['mastodon-post', 'words', '<form class="compose-form"><textarea></textarea><span class="character-counter">many</span></form>', 500],
  ['phanpy-post', 'the most', '<div id="compose-container"><form><textarea></textarea><meter max="1500"></meter></form></div>', 1500],
  ['phanpy-post', 'a meter without an end', '<div id="compose-container"><form><textarea></textarea><meter></meter></form></div>', 500],
])('%s, where the page shows %s', (id, _shows, html, limit) => {
  document.body.innerHTML = html;
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  expect(lengthHere(field, 'ciao', rowOf(id))).toEqual({ limit, count: 'mastodon' });
});

test.each([
  ['a field that says so', '<textarea maxlength="500"></textarea>', { count: 'codepoint' }, { limit: 500 }],
  ['a field that says nothing', '<textarea></textarea>', { count: 'codepoint' }, { count: 'codepoint' }],
  ['a place that is known', '<textarea maxlength="9000"></textarea>', { limit: 300, count: 'grapheme' }, { limit: 300, count: 'grapheme' }],
] as const)('%s: how long a post may be', (_what, html, surface, length) => {
  document.body.innerHTML = html;
  expect(lengthHere(document.querySelector('textarea') as HTMLTextAreaElement, 'ciao', surface)).toEqual(length);
});
