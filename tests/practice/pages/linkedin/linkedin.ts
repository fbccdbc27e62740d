import { publish } from '../../editors/document.ts';
import { mountQuill } from '../../editors/quill.ts';
import { mountTipTap } from '../../editors/tiptap.ts';
import { part, postWith } from '../shared/shell.ts';
import social from '../shared/social.css?url';
import { buildClassicBox } from './classic.ts';

const share = part('#share') as HTMLDialogElement;
const editor = mountTipTap(part('#composer'), { componentkey: 'ShareBox_textEditor' });
part('#open').addEventListener('click', () => {
  share.showModal();
  publish(editor);
  editor.focus();
});
postWith(part('#post'), editor, () => share.close());
publish(editor);

const outlet = part('#interop-outlet').attachShadow({ mode: 'open' });
const classic = buildClassicBox(outlet, social);
const quill = mountQuill(classic.editor, { 'data-test-ql-editor-contenteditable': 'true', role: 'textbox', 'aria-multiline': 'true' });
part('#open-classic').addEventListener('click', () => {
  classic.box.hidden = false;
  publish(quill);
  quill.focus();
});
postWith(classic.post, quill, () => {
  classic.box.hidden = true;
});
