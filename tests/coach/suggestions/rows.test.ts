import { expect, test } from 'vitest';
import { compileGrammar } from '../../../src/coach/rules/compile-grammar.ts';
import { breaksRow } from '../../../src/coach/suggestions/rows.ts';
import { prepare } from '../../../src/coach/text/document.ts';

const GRAMMAR = { ...compileGrammar(undefined), courtesies: [['you can'], ['if you']], light: ['we'], alternatives: ['or'] };

test.each<[marked: string, put: string, breaks: boolean]>([
  ['Stop waiting. {Stop} worrying.', 'You can stop', true],
  ['{Stop} waiting.\nStop worrying.', 'You can stop', true],
  ['{Stop} waiting. Go out.', 'You can stop', false],
  ['Stop waiting. {Stop} worrying.', 'Stop, please,', false],
  ['We say stop. {Stop} worrying.', 'You can stop', false],
  ['{We} are proud. We bake.', 'It’s good', false],
  ['- {Order} online\n- Visit the shop', 'You can order', true],
  ['1. Visit the shop\n2. {Order} online', 'If you like, order', true],
  ['- Visit the shop\n- {New} lamps', 'Our', false],
  ['- {Order} online', 'You can order', false],
  ['Have a look below and {shop} our lamps.', 'have a look at', true],
  ['Have a look below. Now {shop} our lamps.', 'have a look at', false],
  ['Walk in or{ book} a table.', ", if you'd like, book", true],
  ['Walk in and{ book} a table.', ", if you'd like, book", false],
  ['Please {order} online. Please pay.', 'you can order', false],
])('%s → “%s” breaks its row: %s', (marked, put, breaks) => {
  const text = marked.replace(/[{}]/g, '');
  expect(breaksRow({ start: marked.indexOf('{'), end: marked.indexOf('}') - 1, text: put }, prepare(text), GRAMMAR)).toBe(breaks);
});
