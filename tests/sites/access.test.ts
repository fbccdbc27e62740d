import { describe, expect, test } from 'vitest';
import { accessTo, hostOfPattern, ownPatterns, patternCovers } from '../../src/sites/access.ts';

const GRANTED = ['https://x.com/*', 'https://*.medium.com/*', 'https://blog.example/*', 'https://*.forum.example/*'];

describe('what the coach may do', () => {
  test.each([
    ['https://x.com/home', { kind: 'known' }],
    ['https://anna.medium.com/new-story', { kind: 'known' }],
    ['https://blog.example/wp-admin/post.php', { kind: 'own', host: 'blog.example', pattern: 'https://blog.example/*' }],
    ['https://it.forum.example/t/1', { kind: 'own', host: 'it.forum.example', pattern: 'https://*.forum.example/*' }],
    ['https://other.example/?q=secret', { kind: 'askable', host: 'other.example', pattern: 'https://other.example/*' }],
    ['http://localhost:8080/wp-admin/', { kind: 'askable', host: 'localhost', pattern: 'http://localhost/*' }],
    ['http://blog.example/', { kind: 'askable', host: 'blog.example', pattern: 'http://blog.example/*' }],
    ['https://bsky.app/', { kind: 'askable', host: 'bsky.app', pattern: 'https://bsky.app/*' }],
    ['https://web.whatsapp.com/', { kind: 'private', host: 'web.whatsapp.com' }],
    ['chrome://extensions/', { kind: 'none' }],
    ['about:blank', { kind: 'none' }],
    ['file:///home/anna/post.html', { kind: 'none' }],
    [undefined, { kind: 'none' }],
  ])('%s', (address, access) => {
    expect(accessTo(address, GRANTED)).toEqual(access);
  });

  test('everywhere, where the writer says so in the browser', () => {
    expect(accessTo('https://other.example/', ['https://*/*'])).toEqual({ kind: 'own', host: 'other.example', pattern: 'https://*/*' });
    expect(accessTo('https://web.whatsapp.com/', ['<all_urls>'])).toEqual({ kind: 'private', host: 'web.whatsapp.com' });
  });
});

test('what came with the extension is not the writer’s own', () => {
  // Chromium lists the frames of Disqus with the whole of their host.
  expect(ownPatterns([...GRANTED, 'https://disqus.com/*', 'chrome://favicon/*'])).toEqual(['https://blog.example/*', 'https://*.forum.example/*']);
});

test.each([
  ['https://a.example/*', 'https://a.example/b', true],
  ['https://a.example/*', 'http://a.example/b', false],
  ['https://a.example/*', 'https://b.a.example/', false],
  ['*://a.example/*', 'http://a.example/', true],
  ['https://*.a.example/*', 'https://b.a.example/', true],
  ['https://*.a.example/*', 'https://a.example/', true],
  ['https://*/*', 'https://a.example/', true],
  ['<all_urls>', 'https://a.example/', true],
  ['<all_urls>', 'about:blank', false],
])('%s covers %s: %s', (pattern, address, covers) => {
  expect(patternCovers(pattern, new URL(address))).toBe(covers);
});

test.each([
  ['https://a.example/*', 'a.example'],
  ['*://*/*', '*'],
  ['<all_urls>', '*'],
])('the host of %s is %s', (pattern, host) => {
  expect(hostOfPattern(pattern)).toBe(host);
});
