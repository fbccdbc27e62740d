import 'draft-js/dist/Draft.css';
import { publish } from '../../editors/document.ts';
import { mountDraft, unmountDraft } from '../../editors/draft.ts';
import { fresh, part, postWith } from '../shared/shell.ts';

const LOOK = { testId: 'tweetTextarea_0', placeholder: 'What is happening?' };
const editor = mountDraft(part('#composer'), LOOK);
postWith(part('[data-testid="tweetButtonInline"]'), editor);
publish(editor, () => mountDraft(fresh('#composer'), LOOK));

// Another composer that comes and goes, as in the dialog that "Post" opens from any page of the site.
let dialog: HTMLElement | null = null;
window.__dialog = {
  open() {
    dialog = document.createElement('div');
    dialog.dataset['testid'] = 'tweetTextarea_0RichTextInputContainer';
    part('main').append(dialog);
    return mountDraft(dialog, LOOK);
  },
  close() {
    if (dialog === null) return;
    unmountDraft(dialog);
    dialog.remove();
    dialog = null;
  },
};
