import { publish } from '../../editors/document.ts';
import { mountQuill } from '../../editors/quill.ts';
import { mountTipTap } from '../../editors/tiptap.ts';
import { fresh, part, postWith } from '../shared/shell.ts';
import social from '../shared/social.css?url';
import { buildClassicBox } from './classic.ts';

const share = part('#share') as HTMLDialogElement;
const SHARE = { componentkey: 'ShareBox_textEditor' };
const editor = mountTipTap(part('#composer'), SHARE);
const publishShare = (): void => publish(editor, () => mountTipTap(fresh('#composer'), SHARE));
part('#open').addEventListener('click', () => {
  share.showModal();
  publishShare();
  editor.focus();
});
postWith(part('#post'), editor, () => share.close());
publishShare();

const outlet = part('#interop-outlet').attachShadow({ mode: 'open' });
const classic = buildClassicBox(outlet, social);
const CLASSIC = { 'data-test-ql-editor-contenteditable': 'true', role: 'textbox', 'aria-multiline': 'true' };
const quill = mountQuill(classic.editor, CLASSIC);
part('#open-classic').addEventListener('click', () => {
  classic.box.hidden = false;
  publish(quill, () => mountQuill(fresh('.editor-container', outlet), CLASSIC));
  quill.focus();
});
postWith(classic.post, quill, () => {
  classic.box.hidden = true;
});
