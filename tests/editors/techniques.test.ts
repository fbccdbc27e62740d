// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { afterKey, keyed, replacement } from '../../src/editors/write/techniques.ts';

/** What an editor hears while something is done to it. */
function heardOf(act: (root: HTMLElement) => void): readonly string[] {
  const root = document.createElement('div');
  const heard: string[] = [];
  for (const type of ['keydown', 'keyup', 'beforeinput']) {
    root.addEventListener(type, (event) => heard.push(`${type} ${event instanceof KeyboardEvent ? event.key : (event as InputEvent).inputType}`));
  }
  act(root);
  return heard;
}

test('a correction comes after a key that writes nothing: Lexxy would make no step of it', () => {
  expect(heardOf((root) => afterKey(replacement)(root, 'words', null))).toEqual(['keydown Shift', 'keyup Shift', 'beforeinput insertReplacementText']);
});

test('a key that is pressed comes up again', () => {
  expect(heardOf((root) => keyed(root, ' ', null))).toEqual(['keydown  ', 'keyup  ']);
});
