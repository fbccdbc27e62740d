import { expect, test } from 'vitest';
import { losesMatter, losesUnknownWords } from '../../../src/coach/suggestions/losses.ts';
import { compileGrammar } from '../../../src/coach/rules/compile-grammar.ts';
import { prepare } from '../../../src/coach/text/document.ts';

const GRAMMAR = { ...compileGrammar(undefined), ordinary: ['shop', 'now'], light: ['the', 'for', 'you', 'really'], bounds: ['less than', 'up to'] };

/** `{…}` is what is replaced, `[…]` in it the marked words (all of it without them). */
test.each<[marked: string, put: string, loses: string]>([
  ['{Buy now}: the lamp is here.', 'If you like it', 'nothing'],
  ['{Buy it at shop.com now}.', 'If you like it, here it is', 'a link'],
  ['{Only 3 left}!', 'Few are left', 'a number'],
  ['{Everyone loves Bluebell Nails}.', 'People tell us what they like', 'a name'],
  ['Bluebell Nails is open. {Everyone loves Bluebell Nails}.', 'People tell us what they like', 'nothing'],
  ['{Simply} the best.', 'Good', 'nothing'],
  ['{Simply The Best Burgers In Town}', 'Good burgers', 'nothing'],
  ['{[Smash that heart] if you like it}.', 'How is it for you?', 'nothing'],
  ['{[Smash that heart] if grandma bakes your favourite biscuits}.', 'How is it for you?', 'the rest'],
  ['{[Smash that heart] if grandma bakes your favourite biscuits}.', 'Which favourite biscuits does grandma bake?', 'nothing'],
  ['{[Hurry up], the potatoes are nearly boiled}. Here.', '', 'nothing'],
])('%s → “%s” loses %s', (marked, put, loses) => {
  const text = marked.replace(/[{}[\]]/g, '');
  const at = (sign: string): number => marked.slice(0, marked.indexOf(sign)).replace(/[{}[\]]/g, '').length;
  const splice = { start: at('{'), end: at('}'), text: put };
  const flag = { ...(marked.includes('[') ? { start: at('['), end: at(']') } : splice), hit: undefined };
  expect(losesMatter(splice, flag, prepare(text), GRAMMAR)).toBe(loses !== 'nothing');
});


/** `{…}` is what is replaced, `_…_` a word that a blank of the pattern stood for; the pattern begins at `<` and ends at `>`. */
test.each<[marked: string, put: string, loses: boolean]>([
  ['{<Message us for a _showing_>}.', 'Ask us here', true],
  ['{<Message us for a _showing_>}.', 'Ask us here for a showing', false],
  ['Every showing is on Friday. {<Message us for a _showing_>}.', 'Ask us here', false],
  ['{<Message us for a showing>}.', 'Ask us here', false],
  ['{<You _really_ love>} it.', 'You like', false],
  ['{<You won’t believe> the wallpaper}.', 'Look', true],
  ['{<You won’t believe> the wallpaper}.', 'Look at the wallpapers', false],
  ['{<Tag a mate> for the hike. }See you.', '', true],
  ['{<Tag a mate>. }See you.', '', false],
  ['{<Less than 24 hours left>}.', 'You have 24 hours', true],
  ['{<Less than 24 hours left>}.', 'You have less than 24 hours', false],
  ['{<Less than 24 hours left>}.', 'You have up to 24 hours', false],
  ['{<Only 24 hours left>}.', 'You have 24 hours', false],
  ['{<Save up to 30%>}.', 'Save [how much]', false],
])('%s → “%s” loses words that no list knows: %s', (marked, put, loses) => {
  const signs = /[{}<>_]/g;
  const doc = prepare(marked.replace(signs, ''));
  const at = (sign: string): number => marked.slice(0, marked.indexOf(sign)).replace(signs, '').length;
  const first = (offset: number): number => doc.tokens.findIndex(({ end }) => end > offset);
  const [from, to] = [first(at('<')), doc.tokens.findLastIndex(({ end }) => end <= at('>')) + 1];
  const loose = marked.includes('_') ? [first(at('_'))] : [];
  const flag = { start: at('<'), end: at('>'), hit: { pattern: 0, first: from, last: to, from, to, captures: [], loose } };
  expect(losesUnknownWords({ start: at('{'), end: at('}'), text: put }, flag, doc, GRAMMAR)).toBe(loses);
});

/** `{…}` is what is replaced. */
test.each<[marked: string, loses: boolean]>([
  ['See it. {Shop Now}: the lamp is here.', false],
  ['See it. {Shop Bluebell}: the lamp is here.', true],
  ['The lamp came today, with paper. {Shop Now at Bluebell}.', true],
  ['See it with {the Now} team.', true],
  ['See it, {T&Cs apply}.', false],
])('%s loses a name: %s', (marked, loses) => {
  const doc = prepare(marked.replace(/[{}]/g, ''));
  const splice = { start: marked.indexOf('{'), end: marked.indexOf('}') - 1, text: 'In the shop' };
  expect(losesMatter(splice, { ...splice, hit: undefined }, doc, GRAMMAR)).toBe(loses);
});
