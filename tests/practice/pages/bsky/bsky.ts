import { publish } from '../../editors/document.ts';
import { mountTipTap } from '../../editors/tiptap.ts';
import { fresh, part, postWith } from '../shared/shell.ts';

const editor = mountTipTap(part('#composer'), { class: 'ProseMirror-light' });
const veil = part('#veil');
part('#open').addEventListener('click', () => {
  veil.hidden = false;
  editor.focus();
});
postWith(part('[data-testid="composerPublishBtn"]'), editor, () => {
  veil.hidden = true;
});
publish(editor, () => mountTipTap(fresh('#composer'), { class: 'ProseMirror-light' }));

if (location.pathname.startsWith('/messages')) {
  part('#home').hidden = true;
  part('#chat').hidden = false;
  mountTipTap(part('#message'), { class: 'ProseMirror-light' });
}
