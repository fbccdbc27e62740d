import { extract } from '../extract.ts';
import { isComposing } from '../watch.ts';
import { selectAndWait } from './select.ts';
import { same } from './change.ts';
import { pause } from './settle.ts';
import { backspace, deletion, keyed, typed } from './techniques.ts';

const LOOK_EVERY = 25;
const LOOKS = 8;

/** Editors that have said yes: asked once more they would have two more steps in their history. */
const takers = new WeakSet<HTMLElement>();

/**
 * Whether an editor of which nothing is known takes what is typed before the browser does. Then it keeps a model of
 * its own, and what the browser changes in its DOM is never heard of: the draft on the screen would not be the one
 * that is posted. A space is typed to find out, and where it was taken it is taken back; not over another space, as
 * Squire empties what is selected as soon as a key goes down. Editors that keep a history
 * but no model take the key as the end of a word, and with it of a step.
 * @param at where the caret is put for it, a UTF-16 offset
 * @returns null where the editor did not give the space back
 */
export async function takesTyping(root: HTMLElement, at: number, signal: AbortSignal): Promise<boolean | null> {
  if (takers.has(root)) return true;
  await selectAndWait(root, 'generic', { start: at, end: at }, signal);
  const before = extract(root).text;
  if (signal.aborted || isComposing(root)) return true;
  const ways = [[keyed, backspace], [typed, deletion]] as const;
  const taken = ways.find(([type]) => type(root, ' ', null) === 'handled');
  if (taken === undefined && same(extract(root).text, before)) return false;
  const becomes = async (is: (text: string) => boolean): Promise<boolean> => {
    for (let look = 0; look < LOOKS && !is(extract(root).text); look++) await pause(LOOK_EVERY, signal);
    return is(extract(root).text);
  };
  takers.add(root);
  if (!(await becomes((text) => !same(text, before)))) return true;
  const [, remove] = taken ?? ways[0];
  remove(root, '', null);
  return (await becomes((text) => same(text, before))) ? true : null;
}
