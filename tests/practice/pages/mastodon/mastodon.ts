import { publish } from '../../editors/document.ts';
import { mountField } from '../../editors/plain.ts';
import { mountReactField } from '../../editors/react-field.ts';
import { fresh, part, postWith } from '../shared/shell.ts';

const FIELD = {
  className: 'autosuggest-textarea__textarea',
  placeholder: 'What is on your mind?',
  rows: '5',
  spellCheck: 'true',
};
const editor = mountReactField(part('#composer'), FIELD);
const form = part('form.compose-form');
form.addEventListener('submit', (event) => event.preventDefault());
postWith(part('button[type="submit"]', form), editor);
publish(editor, () => mountReactField(fresh('#composer'), FIELD));

// A composer made by hand, without a framework, that comes and goes: as under a post that is answered.
let reply: HTMLElement | null = null;
window.__dialog = {
  open() {
    reply = document.createElement('form');
    reply.className = 'compose-form';
    part('main').prepend(reply);
    const made = mountField(reply);
    part('textarea', reply).className = 'autosuggest-textarea__textarea';
    return made;
  },
  close() {
    reply?.remove();
    reply = null;
  },
};
