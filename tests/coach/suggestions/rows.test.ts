import { expect, test } from 'vitest';
import { compileGrammar } from '../../../src/coach/rules/compile-grammar.ts';
import { breaksRow } from '../../../src/coach/suggestions/rows.ts';
import { prepare } from '../../../src/coach/text/document.ts';

const GRAMMAR = { ...compileGrammar(undefined), courtesies: [['you can'], ['if you']], light: ['we'], alternatives: ['or'], joins: ['and'], owners: ['in our view'], agents: ['by'] };

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
  ['Choose and{ book} your table.', ", if you'd like, book", true],
  ['So then{ book} your table.', ", if you'd like, book", false],
  ['So glad of the roof, {so glad} of the walls, so glad of the door.', 'we like', true],
  ['So glad of the roof, {very glad} of the walls.', 'we like', false],
  ['Where to go? What to pack? {Did you know the islands are made?} More here.', 'The islands are made.', true],
  ['Where to go? What to pack? {Did you know the islands are made?} More here.', 'What do you know of the islands?', false],
  ['Where to go? {Did you know the islands are made?} More here.', 'The islands are made.', false],
  ['The {softest cake ever}, the lightest bread, the best view.', 'softest cake in our view', true],
  ['The {cruellest rule ever} by men.', 'cruellest rule in our view', true],
  ['The {softest cake ever}, and coffee.', 'softest cake in our view', false],
])('%s → “%s” breaks its row: %s', (marked, put, breaks) => {
  const text = marked.replace(/[{}]/g, '');
  expect(breaksRow({ start: marked.indexOf('{'), end: marked.indexOf('}') - 1, text: put }, prepare(text), GRAMMAR)).toBe(breaks);
});
