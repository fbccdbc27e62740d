import { extract } from '../extract.ts';
import { isComposing, restedFor } from '../watch.ts';
import { selectAndWait } from './select.ts';
import { same } from './change.ts';
import { pause } from './settle.ts';
import { REDOS, type Technique, backspace, deletion, keyed, pasteOrTold, pressUndo, typed } from './techniques.ts';

const LOOK_EVERY = 25;
const LOOKS = 8;

/** What is typed sooner after something else may become one step of a history with it, ms. */
const STEP = 1_000;

/** Editors that have said yes: they are not asked once more. */
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
  const written = extract(root).text;
  if (restedFor(root) < STEP) await pause(STEP - restedFor(root), signal);
  await selectAndWait(root, 'generic', { start: at, end: at }, signal);
  const before = extract(root).text;
  if (signal.aborted || isComposing(root) || before !== written) return true;
  const ways = [[keyed, backspace], [typed, deletion]] as const;
  const taken = ways.find(([type]) => type(root, ' ', null) === 'handled');
  if (taken === undefined && same(extract(root).text, before)) return false;
  takers.add(root);
  if (!(await becomes(root, (text) => !same(text, before), signal))) return true;
  if (taken !== undefined && isPlain(root) && (await undone(root, before, signal))) return true;
  return (await removed(root, before, at, taken?.[1] ?? backspace, signal)) ? true : null;
}

async function becomes(root: HTMLElement, is: (text: string) => boolean, signal: AbortSignal): Promise<boolean> {
  for (let look = 0; look < LOOKS && !is(extract(root).text); look++) await pause(LOOK_EVERY, signal);
  return is(extract(root).text);
}

/** Whether a draft is lines of letters and no more: put in anew, it could lose no formatting. */
function isPlain(root: HTMLElement): boolean {
  return root.querySelector(':not(div, p, br)') === null;
}

/**
 * Takes the space back by the editor's own undo, as a deletion would be one step more: who then takes back our change
 * and goes on would meet the space. Where more than the space goes, all that is made again.
 * @returns whether the text is the one from before
 */
async function undone(root: HTMLElement, before: string, signal: AbortSignal): Promise<boolean> {
  const spaced = extract(root).text;
  pressUndo(root);
  if (!(await becomes(root, (text) => !same(text, spaced), signal))) return false;
  const is = (wanted: string): Promise<boolean> => becomes(root, (text) => same(text, wanted), signal);
  if (await is(before)) return true;
  for (const redo of REDOS) {
    redo(root);
    if (await is(spaced)) return false;
  }
  for (const put of [pasteOrTold, typed]) {
    await selectAndWait(root, 'generic', { start: 0, end: extract(root).text.length }, signal);
    put(root, before, null);
    if (await is(before)) return true;
  }
  return false;
}

/** Takes the space away as the key behind it does. @returns whether the text is the one from before */
async function removed(root: HTMLElement, before: string, at: number, remove: Technique, signal: AbortSignal): Promise<boolean> {
  const after = extract(root).text;
  if (same(after, `${before.slice(0, at)} ${before.slice(at)}`)) await selectAndWait(root, 'generic', { start: at + 1, end: at + 1 }, signal);
  remove(root, '', null);
  return becomes(root, (text) => same(text, before), signal);
}
