import { extract, segmentsOf } from '../extract.ts';
import { isText } from '../nodes.ts';
import type { Segment } from '../segments.ts';
import { isComposing } from '../watch.ts';
import { selectAndWait } from './select.ts';
import { same } from './change.ts';
import { pause } from './settle.ts';
import { backspace, deletion, keyed, typed } from './techniques.ts';

const LOOK_EVERY = 25;
const LOOKS = 8;

/** Editors that have said yes: asked once more they would have one more step in their history. */
const takers = new WeakSet<HTMLElement>();

/** A space between two words of letters that stand in one text node, where no editor makes anything else of it. */
function spaceIn(segments: readonly Segment[], text: string): number | null {
  for (const { node, fixed, start, end } of segments) {
    const found = fixed || !isText(node) ? null : /(?<=(?:^|\s)\p{L}+) (?=\p{L})/u.exec(text.slice(start, end));
    if (found !== null) return start + found.index;
  }
  return null;
}

/**
 * Whether an editor of which nothing is known takes what is typed before the browser does. Then it keeps a model of
 * its own, and what the browser changes in its DOM is never heard of: the draft on the screen would not be the one
 * that is posted. A space is typed over a space to find out, so that the draft stays what it is; where there is none it
 * is typed at a caret, and taken back where it was taken. Editors that keep a history but no model take the key as the
 * end of a word, and with it of a step.
 * @param at where the caret is put for it where there is no space, a UTF-16 offset
 * @returns null where the editor did not give the old text back
 */
export async function takesTyping(root: HTMLElement, at: number, signal: AbortSignal): Promise<boolean | null> {
  if (takers.has(root)) return true;
  const space = spaceIn(segmentsOf(root), extract(root).text);
  await selectAndWait(root, 'generic', space === null ? { start: at, end: at } : { start: space, end: space + 1 }, signal);
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
  if (extract(root).text.length < before.length) return null;
  const [, remove] = taken ?? ways[0];
  remove(root, '', null);
  return (await becomes((text) => same(text, before))) ? true : null;
}
