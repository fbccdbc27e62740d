import { type PracticeEditor, publish } from '../../editors/document.ts';
import { fresh, part } from '../shared/shell.ts';

/** One editor for each path: `https://editors.example/slate` mounts Slate and nothing else. */
const EDITORS: Readonly<Record<string, (element: HTMLElement) => Promise<PracticeEditor>>> = {
  '/tiptap': async (element) => (await import('../../editors/tiptap.ts')).mountTipTap(element),
  '/quill': async (element) => (await import('../../editors/quill.ts')).mountQuill(element),
  '/quill-1': async (element) => (await import('../../editors/quill-1.ts')).mountQuill1(element),
  '/slate': async (element) => (await import('../../editors/slate.ts')).mountSlate(element),
  '/ckeditor': async (element) => (await import('../../editors/ckeditor.ts')).mountCkEditor(element),
  '/gutenberg': async (element) => (await import('../../editors/gutenberg.ts')).mountGutenberg(element),
  '/gutenberg-framed': async (element) => (await import('../../editors/gutenberg.ts')).mountGutenberg(element, { framed: true }),
  '/gutenberg-apart': async (element) => (await import('../../editors/gutenberg.ts')).mountGutenberg(element, { framed: true, apart: true }),
  '/tinymce': async (element) => (await import('../../editors/tinymce.ts')).mountTinyMce(element),
  '/trix': async (element) => (await import('../../editors/trix.ts')).mountTrix(element),
  '/lexical': async (element) => (await import('../../editors/lexical.ts')).mountLexical(element, 'rich'),
  '/lexical-plain': async (element) => (await import('../../editors/lexical.ts')).mountLexical(element, 'plain'),
  '/react-field': async (element) => (await import('../../editors/react-field.ts')).mountReactField(element, { rows: '6' }),
  '/react-selection-field': async (element) => (await import('../../editors/react-field.ts')).mountReactSelectionField(element),
  '/field': async (element) => (await import('../../editors/plain.ts')).mountField(element),
  '/frame': async (element) => (await import('../../editors/plain.ts')).mountFrame(element, 'contenteditable'),
  '/design-mode': async (element) => (await import('../../editors/plain.ts')).mountFrame(element, 'designMode'),
  '/closed': async (element) => (await import('../../editors/lexical.ts')).mountLexical(closedIn(closedIn(element)), 'rich'),
  '/closed-field': async (element) => (await import('../../editors/plain.ts')).mountField(closedIn(closedIn(element))),
  '/slotted': async (element) => (await import('../../editors/tiptap.ts')).mountTipTap(slottedIn(element)),
  '/own-model': async (element) => (await import('../../editors/hand-made.ts')).mountOwnModel(element, 'beforeinput'),
  '/own-keys': async (element) => (await import('../../editors/hand-made.ts')).mountOwnModel(element, 'keydown'),
  '/own-characters': async (element) => (await import('../../editors/hand-made.ts')).mountOwnModel(element, 'keypress'),
  '/own-history': async (element) => (await import('../../editors/hand-made.ts')).mountOwnHistory(element),
  '/own-typed-history': async (element) => (await import('../../editors/hand-made.ts')).mountOwnHistory(element, true),
  '/selection-field': async (element) => (await import('../../editors/hand-made.ts')).mountSelectionField(element),
  '/plain': async (element) => (await import('../../editors/plain.ts')).mountPlain(element),
  '/plain-collapsing': async (element) => (await import('../../editors/plain.ts')).mountPlain(element, 'normal'),
};

/** A custom element with a closed shadow root. @returns a place in it */
function closedIn(element: HTMLElement): HTMLElement {
  const host = document.createElement('practice-closed');
  element.append(host);
  const place = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(place);
  return place;
}

/** A custom element that shows what stands in it through a slot of its closed shadow root. @returns a place in the light */
function slottedIn(element: HTMLElement): HTMLElement {
  const host = document.createElement('practice-slot');
  element.append(host);
  host.attachShadow({ mode: 'closed' }).append(document.createElement('slot'));
  const place = document.createElement('div');
  host.append(place);
  return place;
}

const mount = EDITORS[location.pathname];
if (mount !== undefined) {
  const build = async (element: HTMLElement): Promise<PracticeEditor> => {
    const editor = await mount(element);
    editor.load([[]]);
    return editor;
  };
  publish(await build(part('#composer')), () => build(fresh('#composer')));
}
