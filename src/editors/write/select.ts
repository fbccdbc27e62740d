import { selectText, selectedStretch } from '../caret.ts';
import type { EditorKind } from '../fingerprint.ts';
import { tellSelection } from './events.ts';
import { selectionPause } from './order.ts';
import { pause } from './settle.ts';

/** How often the selection is set, where the editor puts its own back. */
const SELECT_ATTEMPTS = 3;

/**
 * Selects the stretch to change and waits until the editor can have heard of it: without that most
 * editors act on their old caret. An editor that is still busy may put its own selection back.
 * @param stretch UTF-16 offsets into its text
 */
export async function selectAndWait(root: HTMLElement, kind: EditorKind, { start, end }: { readonly start: number; readonly end: number }, signal: AbortSignal): Promise<void> {
  for (let attempt = 0; attempt < SELECT_ATTEMPTS; attempt++) {
    const heard = new AbortController();
    const limit = AbortSignal.any([signal, heard.signal]);
    if (kind !== 'slate') root.ownerDocument.addEventListener('selectionchange', () => heard.abort(), { once: true, signal: limit });
    selectText(root, start, end);
    await pause(selectionPause(kind), limit);
    if (kind === 'field') tellSelection(root);
    // The editor's own listener may come after ours.
    await pause(0, signal);
    const selected = selectedStretch(root);
    if (selected?.start === start && selected.end === end) return;
  }
}
