/** What came of trying: `handled` when the editor said it would see to it (it may do so late). */
export type Tried = 'handled' | 'ignored';

/** Firefox shows a content script's objects to the page only if they were made with the page's own constructors. */
type FirefoxWindow = Window & { readonly wrappedJSObject?: { readonly DataTransfer: typeof DataTransfer } };

const pageWindow = (): FirefoxWindow['wrappedJSObject'] => (window as FirefoxWindow).wrappedJSObject;

/** Whether this is Firefox, by what only it has. */
export const isFirefox = (): boolean => pageWindow() !== undefined;

/** Something to carry text in that the page can read. */
export function newDataTransfer(text?: string): DataTransfer {
  const data = new (pageWindow()?.DataTransfer ?? DataTransfer)();
  if (text !== undefined) data.setData('text/plain', text);
  return data;
}

/** How events of a browser's own travel. */
export const INIT = { bubbles: true, cancelable: true, composed: true } as const;

/** Dispatches an event, and tells whether the editor claimed it. */
export function dispatched(root: HTMLElement, event: Event): Tried {
  return root.dispatchEvent(event) ? 'ignored' : 'handled';
}

/** Tells an editor what is about to be put in or taken out. */
export function tellInput(root: HTMLElement, inputType: string, init: InputEventInit = {}): Tried {
  return dispatched(root, new InputEvent('beforeinput', { ...INIT, inputType, ...init }));
}

/** The stretch an input is about, as its event carries it. */
export function targetOf(selected: Range | null): StaticRange[] {
  return selected === null ? [] : [new StaticRange(selected)];
}

/** A key as editors look at it. */
export interface Key extends KeyboardEventInit {
  readonly key: string;
  readonly code: string;
  /** Deprecated, and what older editors go by. */
  readonly keyCode: number;
}

/** Presses a key. What the browser does at a real one does not happen. */
export function pressKey(root: HTMLElement, key: Key): Tried {
  return dispatched(root, new KeyboardEvent('keydown', { ...INIT, ...key }));
}

/** Says that a pressed key types its character, as browsers do where nobody has taken the key itself. */
export function typeKey(root: HTMLElement, key: Key): Tried {
  return dispatched(root, new KeyboardEvent('keypress', { ...INIT, ...key, charCode: key.keyCode }));
}

/** Lets a key go. */
export function releaseKey(root: HTMLElement, key: Key): void {
  root.dispatchEvent(new KeyboardEvent('keyup', { ...INIT, ...key }));
}

/** The old editing command: the browser changes the DOM as if by a key, and the editor follows. */
export function execute(root: HTMLElement, name: string, value?: string): boolean {
  return root.ownerDocument.execCommand(name, false, value);
}

/**
 * Says of a selection that it has changed, at once and at the document. The browser says it late, and of a text field at
 * the field itself, where React hears nothing of it.
 */
export function tellSelection(root: HTMLElement): void {
  root.ownerDocument.dispatchEvent(new Event('selectionchange'));
}
