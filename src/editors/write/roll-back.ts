import { extract, isField } from '../extract.ts';
import { same } from './change.ts';
import { execute, pressKey, tellInput } from './events.ts';
import { writeField } from './field.ts';
import { selectAndWait } from './select.ts';
import { pause } from './settle.ts';

const LOOK_EVERY = 25;
const LOOKS = 6;

const isMac = (): boolean => navigator.platform.startsWith('Mac');

/** The ways editors hear of an undo: their own key handling, the event, the browser's command. */
const UNDOS: readonly ((root: HTMLElement) => unknown)[] = [
  (root) => {
    const mac = isMac();
    pressKey(root, { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !mac, metaKey: mac });
  },
  (root) => tellInput(root, 'historyUndo'),
  (root) => execute(root, 'undo'),
];

/** Takes an editor back to a text it had, by its own undo; a text field, whose text is all there is, by the text itself where that fails. @returns whether it got there */
export async function rollBack(root: HTMLElement, before: string, signal: AbortSignal): Promise<boolean> {
  if ((await undone(root, before, signal)) || !isField(root)) return same(extract(root).text, before);
  const all = { start: 0, end: root.value.length };
  await selectAndWait(root, 'field', all, signal);
  writeField(root, { ...all, text: before });
  await pause(LOOK_EVERY, signal);
  return same(root.value, before);
}

async function undone(root: HTMLElement, before: string, signal: AbortSignal): Promise<boolean> {
  const isBack = (): boolean => same(extract(root).text, before);
  if (isBack()) return true;
  for (const undo of UNDOS) {
    const text = extract(root).text;
    undo(root);
    for (let look = 0; look < LOOKS; look++) {
      if (isBack()) return true;
      await pause(LOOK_EVERY, signal);
    }
    // This one did something, and not what was wanted: a second undo would go on into the writer's own typing.
    if (extract(root).text !== text) return false;
  }
  return isBack();
}
