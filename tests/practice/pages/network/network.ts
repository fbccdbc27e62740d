import { publish } from '../../editors/document.ts';
import { mountPlain } from '../../editors/plain.ts';
import { part, postWith } from '../shared/shell.ts';

const editor = mountPlain(part('#composer'));
const field = part('[contenteditable]');
field.setAttribute('aria-label', 'Scrivi qualcosa al quartiere');
field.style.minHeight = '80px';
postWith(part('.new-post button'), editor);
editor.load([[]]);
publish(editor);
