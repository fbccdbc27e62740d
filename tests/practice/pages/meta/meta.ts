import { publish } from '../../editors/document.ts';
import { mountLexical } from '../../editors/lexical.ts';
import { fresh, part, postWith } from '../shared/shell.ts';

// One editor for posts and messages: what stands around it and the address tell them apart. Under
// `/messages` or `/direct` the box of the post is one for a message.
const editor = mountLexical(part('#composer'), 'plain');
postWith(part('.primary'), editor);
publish(editor, () => mountLexical(fresh('#composer'), 'plain'));
mountLexical(part('#message'), 'plain');
