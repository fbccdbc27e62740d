// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { afterKey, keyed, replacement } from '../../src/editors/write/techniques.ts';

/** What an editor hears while something is done to it. */
function heardOf(act: (root: HTMLElement) => void): readonly string[] {
  const root = document.createElement('div');
  const heard: string[] = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput']) {
    root.addEventListener(type, (event) => heard.push(`${type} ${event instanceof KeyboardEvent ? event.key : (event as InputEvent).inputType}`));
  }
  act(root);
  return heard;
}

test('a correction comes after a key that writes nothing: Lexxy would make no step of it', () => {
  expect(heardOf((root) => afterKey(replacement)(root, 'words', null))).toEqual(['keydown Shift', 'keyup Shift', 'beforeinput insertReplacementText']);
});

test('a key that is pressed types and comes up again; one that is taken types nothing', () => {
  expect(heardOf((root) => keyed(root, ' ', null))).toEqual(['keydown  ', 'keypress  ', 'keyup  ']);
  const takes = (root: HTMLElement): unknown => root.addEventListener('keydown', (event) => event.preventDefault());
  expect(heardOf((root) => (takes(root), expect(keyed(root, ' ', null)).toBe('handled')))).toEqual(['keydown  ', 'keyup  ']);
  const takesCharacter = (root: HTMLElement): unknown => root.addEventListener('keypress', (event) => event.preventDefault());
  expect(heardOf((root) => (takesCharacter(root), expect(keyed(root, ' ', null)).toBe('handled')))).toEqual(['keydown  ', 'keypress  ', 'keyup  ']);
});
