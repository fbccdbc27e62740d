// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { genericSurface } from '../../src/sites/generic.ts';
import { surfaceFor } from '../../src/sites/match.ts';
import { isPrivateHost } from '../../src/sites/private-hosts.ts';
import { SITES } from '../../src/sites/sites.ts';
import type { Surface } from '../../src/sites/surface.ts';
import { editorOf } from './editor-of.ts';
import { FRONT_COMPOSERS, FRONT_OTHERS } from './samples-front-ends.ts';
import { COMPOSERS, type GenericSample, OTHERS } from './samples-generic.ts';

function found({ url, html, size: [width, height] = [560, 120] }: GenericSample): Surface | null {
  return surfaceFor(SITES, new URL(url), editorOf({ html }), (editor, address) => genericSurface(editor, address, { width, height }));
}

describe('on a site that nobody has described', () => {
  test.each([...COMPOSERS, ...FRONT_COMPOSERS])('$name is a composer', (sample) => {
    expect(found(sample)?.id).toBe('generic');
  });

  test.each([...OTHERS, ...FRONT_OTHERS])('$name is none', (sample) => {
    expect(found(sample)).toBeNull();
  });

  test('a frame that is an editor is as large as it shows, however little is written in it', () => {
    const [sample] = COMPOSERS.filter(({ name }) => name === 'a reply in a frame, as TinyMCE has');
    expect(sample && genericSurface(editorOf(sample), new URL(sample.url))?.id).toBe('generic');
  });

  test('one stays one while its button says something else, and none once a message is being written there', () => {
    const editor = editorOf({ html: '<form><textarea id="here" aria-label="Write a comment"></textarea><button>Post comment</button></form>' });
    const at = (): string | undefined => genericSurface(editor, new URL('https://rete.example/'), { width: 560, height: 18 })?.id;
    expect(at(), 'too small').toBeUndefined();
    expect(genericSurface(editor, new URL('https://rete.example/'), { width: 560, height: 120 })?.id).toBe('generic');
    const button = document.querySelector('button') as HTMLButtonElement;
    button.textContent = 'Wait …';
    editor.removeAttribute('aria-label');
    expect(at()).toBe('generic');
    editor.setAttribute('aria-label', 'Write a private message');
    expect(at()).toBeUndefined();
  });

  test('it is named after the host', () => {
    expect(COMPOSERS.slice(0, 1).map((sample) => found(sample)?.site)).toEqual(['giornale.example']);
  });

  test.each([
    ['the quick reply of a forum', 'reply'],
    ['a comment form in German', 'comment'],
    ['a wall in a network of one’s own', 'post'],
  ])('%s is a %s', (name, kind) => {
    expect(COMPOSERS.filter((sample) => sample.name === name).map((sample) => found(sample)?.kind)).toEqual([kind]);
  });
});

test('a host that is known is never guessed at', () => {
  const [sample] = COMPOSERS;
  expect(sample && found({ ...sample, url: 'https://x.com/post' })).toBeNull();
});

test.each([
  ['web.whatsapp.com', true],
  ['mail.example.org', true],
  ['webmail.example.org', true],
  ['mailing.example.org', false],
  ['example.org', false],
])('%s is a private host: %s', (host, is) => {
  expect(isPrivateHost(host)).toBe(is);
});
