import { expect, test } from 'vitest';
import { losesMatter } from '../../../src/coach/suggestions/losses.ts';
import { prepare } from '../../../src/coach/text/document.ts';

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
  const flag = marked.includes('[') ? { start: at('['), end: at(']') } : splice;
  expect(losesMatter(splice, flag, prepare(text))).toBe(loses !== 'nothing');
});
