import { publish } from '../../editors/document.ts';
import { mountReactField } from '../../editors/react-field.ts';
import { part, postWith } from '../shared/shell.ts';

const editor = mountReactField(part('#composer'), {
  className: 'autosuggest-textarea__textarea',
  placeholder: 'What is on your mind?',
  rows: '5',
  spellCheck: 'true',
});
const form = part('form.compose-form');
form.addEventListener('submit', (event) => event.preventDefault());
postWith(part('button[type="submit"]', form), editor);
publish(editor);
