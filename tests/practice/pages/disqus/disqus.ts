import { publish } from '../../editors/document.ts';
import { mountPlain } from '../../editors/plain.ts';
import { part } from '../shared/shell.ts';

part('form').addEventListener('submit', (event) => event.preventDefault());
const editor = mountPlain(part('#composer'));
part('[contenteditable]').classList.add('textarea');
editor.load([[]]);
publish(editor);
