import 'draft-js/dist/Draft.css';
import { publish } from '../../editors/document.ts';
import { mountDraft } from '../../editors/draft.ts';
import { part, postWith } from '../shared/shell.ts';

const editor = mountDraft(part('#composer'), { testId: 'tweetTextarea_0', placeholder: 'What is happening?' });
postWith(part('[data-testid="tweetButtonInline"]'), editor);
publish(editor);
