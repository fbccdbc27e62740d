import { INIT, type Tried, dispatched, newDataTransfer, tellInput } from './events.ts';

/** What an editor would put on the clipboard, by type. */
export type Carried = ReadonlyMap<string, string>;

/** Firefox’s way to an object as the page has it: what is put into that, the page can read. */
type FirefoxEvent = ClipboardEvent & { readonly wrappedJSObject?: ClipboardEvent };

/**
 * What an editor says its selected stretch is, as for a copy. A made-up event does not reach the clipboard.
 * @returns null where the editor leaves copying to the browser
 */
export function carriedBy(root: HTMLElement): Carried | null {
  const event = new ClipboardEvent('copy', { ...INIT, clipboardData: newDataTransfer() });
  const handled = dispatched(root, event) === 'handled';
  // Firefox has made one of its own.
  const data = event.clipboardData;
  return handled && data !== null ? new Map(data.types.map((type) => [type, data.getData(type)])) : null;
}

/** Gives an editor something as if it were pasted over its selected stretch. */
export function pasteCarried(root: HTMLElement, carried: Carried): Tried {
  const data = newDataTransfer();
  for (const [type, content] of carried) data.setData(type, content);
  if (dispatched(root, pasteOf(data, carried)) === 'handled') return 'handled';
  // What the browser goes on to say where nobody took the paste itself: Slate waits for it.
  return tellInput(root, 'insertFromPaste', { dataTransfer: data });
}

function pasteOf(data: DataTransfer, carried: Carried): ClipboardEvent {
  const event: FirefoxEvent = new ClipboardEvent('paste', { ...INIT, clipboardData: data });
  // Firefox ignores `clipboardData` and makes one of its own.
  const own = event.wrappedJSObject?.clipboardData;
  for (const [type, content] of own ? carried : []) own?.setData(type, content);
  return event;
}
