import 'draft-js/dist/Draft.css';
import { publish } from '../../editors/document.ts';
import { mountDraft, unmountDraft } from '../../editors/draft.ts';
import { part, postWith } from '../shared/shell.ts';

const editor = mountDraft(part('#composer'), { testId: 'tweetTextarea_0', placeholder: 'What is happening?' });
postWith(part('[data-testid="tweetButtonInline"]'), editor);
publish(editor);

// Another composer that comes and goes, as in the dialog that "Post" opens from any page of the site.
let dialog: HTMLElement | null = null;
window.__dialog = {
  open() {
    dialog = document.createElement('div');
    dialog.dataset['testid'] = 'tweetTextarea_0RichTextInputContainer';
    part('main').append(dialog);
    return mountDraft(dialog, { testId: 'tweetTextarea_0', placeholder: 'What is happening?' });
  },
  close() {
    if (dialog === null) return;
    unmountDraft(dialog);
    dialog.remove();
    dialog = null;
  },
};
