import { type PracticeEditor, run, textOf } from './document.ts';

const linesOf = (text: string): PracticeEditor['read'] => () => text.split('\n').map((line) => (line === '' ? [] : [run(line)]));

function hostIn(element: HTMLElement): HTMLElement {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  host.setAttribute('role', 'textbox');
  host.style.whiteSpace = 'pre-wrap';
  element.append(host);
  return host;
}

const isUndo = (event: KeyboardEvent): boolean => event.ctrlKey && event.key === 'z';

/**
 * A contenteditable as somebody writes one by hand: the text is kept aside and the elements are made of it, bare as the
 * browser's own. What the browser does to them by itself is never looked at.
 * @param takes whether what is typed is taken at its event, at its key or at the character that the key makes
 */
export function mountOwnModel(element: HTMLElement, takes: 'beforeinput' | 'keydown' | 'keypress'): PracticeEditor {
  const host = hostIn(element);
  let text = '';
  let past: string[] = [];

  const offsetOf = (node: Node, offset: number): number => {
    const before = document.createRange();
    before.setStart(host, 0);
    before.setEnd(node, offset);
    const line = [...host.children].findIndex((block) => block.contains(node));
    return before.toString().length + (node === host ? offset : line);
  };
  const show = (next: string, caret: number): void => {
    text = next;
    host.replaceChildren(
      ...text.split('\n').map((line) => {
        const block = document.createElement('div');
        block.append(line === '' ? document.createElement('br') : line);
        return block;
      }),
    );
    const above = text.slice(0, caret).split('\n');
    const block = host.children[above.length - 1];
    document.getSelection()?.collapse(block?.firstChild?.nodeType === Node.TEXT_NODE ? block.firstChild : (block ?? host), above.at(-1)?.length ?? 0);
  };
  const put = (words: string, more = 0): void => {
    const selection = document.getSelection();
    if (!selection?.anchorNode || !selection.focusNode) return;
    const [from = 0, to = 0] = [offsetOf(selection.anchorNode, selection.anchorOffset), offsetOf(selection.focusNode, selection.focusOffset)].toSorted((one, other) => one - other);
    const start = from === to ? Math.max(0, from - more) : from;
    past.push(text);
    show(text.slice(0, start) + words + text.slice(to), start + words.length);
  };
  /** What one of its events means; false where it is none of its own. */
  const taken = (event: Event): boolean => {
    if (event instanceof KeyboardEvent) {
      if (isUndo(event)) show(past.pop() ?? text, text.length);
      else if (takes === 'beforeinput' || event.ctrlKey || event.altKey) return false;
      else if (event.type === takes && [...event.key].length === 1) put(event.key);
      else if (event.type === 'keydown' && event.key === 'Backspace') put('', 1);
      else return false;
    } else if (event instanceof ClipboardEvent) {
      if (takes === 'beforeinput') return false;
      put(event.clipboardData?.getData('text/plain') ?? '');
    } else if (event instanceof InputEvent && takes === 'beforeinput') {
      if (event.inputType === 'insertText') put(event.data ?? '');
      else if (event.inputType === 'insertFromPaste') put(event.dataTransfer?.getData('text/plain') ?? '');
      else if (event.inputType === 'deleteContentBackward') put('', 1);
      else return false;
    } else return false;
    return true;
  };
  for (const type of ['keydown', 'keypress', 'beforeinput', 'paste']) {
    host.addEventListener(type, (event) => {
      if (taken(event)) event.preventDefault();
    });
  }
  return {
    load(doc) {
      past = [];
      show(textOf(doc), 0);
    },
    read: () => linesOf(text)(),
    focus() {
      host.focus();
      show(text, text.length);
    },
  };
}

/**
 * A contenteditable whose elements are all there is, with a history of its own: a step is what was there when the
 * mouse came up, or a key that moves the caret, as in several editors of sites for articles.
 * @param typed whether such a key keeps a step only after a character was typed, as roosterjs does
 */
export function mountOwnHistory(element: HTMLElement, typed = false): PracticeEditor {
  const host = hostIn(element);
  let steps: string[] = [];
  const lines = (): string => [...host.children].map((block) => (block as HTMLElement).innerText.replace(/\n$/, '').replaceAll('\u00A0', ' ')).join('\n');
  const step = (): void => {
    if (steps.at(-1) !== lines()) steps.push(lines());
  };
  const show = (text: string): void =>
    host.replaceChildren(
      ...text.split('\n').map((line) => {
        const block = document.createElement('p');
        block.append(line === '' ? document.createElement('br') : line);
        return block;
      }),
    );
  if (!typed) host.addEventListener('mouseup', step);
  let fresh = false;
  host.addEventListener('keypress', () => {
    fresh = true;
  });
  host.addEventListener('keyup', ({ key }) => {
    if (!/^(?:Arrow|Page)/.test(key) || (typed && !fresh)) return;
    step();
    fresh = false;
  });
  host.addEventListener('keydown', (event) => {
    if (!isUndo(event)) return;
    event.preventDefault();
    if (steps.length > 1) steps.pop();
    show(steps.at(-1) ?? '');
  });
  return {
    load(doc) {
      show(textOf(doc));
      steps = [lines()];
    },
    read: () => linesOf(lines())(),
    focus() {
      host.focus();
      document.getSelection()?.selectAllChildren(host.lastElementChild ?? host);
      document.getSelection()?.collapseToEnd();
    },
  };
}

/**
 * A text field whose site works out what has changed from the selection that it last heard of, and puts its own text
 * back: those that draw names in colour behind the field do.
 */
export function mountSelectionField(element: HTMLElement): PracticeEditor {
  const field = document.createElement('textarea');
  field.rows = 6;
  element.append(field);
  let [text, from, to] = ['', 0, 0];
  const hear = (): void => {
    [from, to] = [field.selectionStart, field.selectionEnd];
  };
  document.addEventListener('selectionchange', hear);
  field.addEventListener('select', hear);
  field.addEventListener('input', (event) => {
    if ((event as InputEvent).inputType.startsWith('history')) text = field.value;
    else text = text.slice(0, Math.min(from, field.selectionEnd)) + field.value.slice(Math.min(from, field.selectionEnd), field.selectionEnd) + text.slice(to);
    if (field.value !== text) field.value = text;
    hear();
  });
  return {
    load(doc) {
      field.value = text = textOf(doc);
    },
    read: () => linesOf(text)(),
    focus() {
      field.focus();
      field.setSelectionRange(text.length, text.length);
    },
  };
}
