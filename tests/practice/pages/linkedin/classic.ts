/** The classic share box and the messages pane, which live in one open shadow root. */
export interface ClassicBox {
  readonly box: HTMLElement;
  readonly editor: HTMLElement;
  readonly post: HTMLElement;
}

function element(className: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Builds both into the shadow root, with the page's style sheet. */
export function buildClassicBox(root: ShadowRoot, sheet: string): ClassicBox {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = sheet;
  const post = document.createElement('button');
  post.className = 'primary share-actions__primary-action';
  post.textContent = 'Post';
  const editor = element('editor-container', { 'data-placeholder': 'What do you want to talk about?' });
  const modal = element('share-box', { role: 'dialog', 'data-test-modal-id': 'sharebox', 'aria-label': 'Create a post' }, element('editor', {}, editor), element('foot', {}, 'Anyone', post));
  const box = element('veil', {}, modal);
  box.hidden = true;
  const message = element('msg-form__contenteditable', { contenteditable: 'true', role: 'textbox', 'aria-label': 'Write a message' });
  const pane = element('msg-overlay', {}, element('msg-form', {}, element('editor', {}, message)));
  root.append(style, box, pane);
  return { box, editor, post };
}
