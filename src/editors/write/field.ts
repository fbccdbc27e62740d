import { selectText } from '../caret.ts';
import type { Change } from './change.ts';
import { changed, same } from './change.ts';
import { INIT, execute } from './events.ts';

/** How a change in a text field can be undone: by the browser's own undo, or only by putting the old text back. */
export type FieldUndo = 'native' | 'own';

/**
 * Changes a text field. The editing command keeps the browser's undo and is heard by React; where it
 * does nothing (a page may switch it off) the value is set and the site told of it.
 * @returns null when the field did not take the text
 */
export function writeField(field: HTMLTextAreaElement | HTMLInputElement, change: Change): FieldUndo | null {
  const before = field.value;
  const wanted = changed(before, change);
  selectText(field, change.start, change.end);
  execute(field, change.text === '' ? 'delete' : 'insertText', change.text);
  if (same(field.value, wanted)) return 'native';
  if (field.value !== before) return null;
  field.setRangeText(change.text, change.start, change.end, 'end');
  field.dispatchEvent(new InputEvent('input', { ...INIT, cancelable: false, inputType: 'insertReplacementText', data: change.text }));
  return same(field.value, wanted) ? 'own' : null;
}
