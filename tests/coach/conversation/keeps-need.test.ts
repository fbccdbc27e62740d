import { describe, expect, it } from 'vitest';
import { losesNeed, saysNotHow } from '../../../src/coach/conversation/keeps-need.ts';
import { grammarOf } from '../grammar-of.ts';
import { markedChange } from './marked-change.ts';

const EN = grammarOf('en');
const IT = grammarOf('it');

describe('what has to be done', () => {
  it.each([
    ['a step of several', EN, 'How to win a loaf: 1. Before noon, |buy| a bun. 2. Keep the receipt.', 'you can buy'],
    ['a step numbered with keys', EN, '1️⃣ Pick a bun 2️⃣ |Order| it at the till', 'You can order'],
    ['what is due by a day', EN, '|Enroll| by 8/23/24 at example.org.', 'You can enroll'],
    ['what is due by a day named later', EN, '|Come into| our bakery by this Saturday, 9 May, for a free loaf.', "You're welcome to drop by"],
    ['what leads to the next step', EN, '|Tag a friend who bakes!| Then simply tap to order.', 'Which friend of yours bakes?'],
    ['how one takes part', EN, 'How to enter: |order| a loaf and keep the receipt.', 'you can order'],
    ['how one takes part, in Italian', IT, 'Per partecipare al concorso |acquista| due pagnotte.', 'puoi acquistare'],
    ['what leads to the next step, in Italian', IT, '|Scarica| il modulo. Poi portalo in negozio.', 'Puoi scaricare'],
  ])('is no mere possibility: %s', (_, grammar, marked, words) => {
    const { text, change } = markedChange(marked, words, 'hard-sell');
    expect(losesNeed(text, change, grammar)).toBe(true);
  });

  it.each([
    ['by what means', EN, '|Order| by phone or at the till.', 'You can order'],
    ['no step is numbered', EN, 'Buns for 1. |Order| at the till.', 'You can order'],
    ['other words keep the need', EN, '|Sign up now| by Friday.', 'To take part, sign up'],
    ['until when', IT, '|Iscriviti| entro il 5 maggio.', 'Puoi iscriverti'],
  ])('may be left open: %s', (_, grammar, marked, words) => {
    const { text, change } = markedChange(marked, words, 'hard-sell');
    expect(losesNeed(text, change, grammar)).toBe(false);
  });
});

describe('leave to do something', () => {
  it.each([
    ['a slogan', '|Grab| your loaf! All buns are £2.', 'You can grab'],
    ['a wish for the day', 'Warm buns. |Try this tasty bun today|!', 'You can try this tasty bun today'],
    ['what has no place', '|Grab yours today|! 🥐 While they last.', 'You can get yours'],
    ['here, and no link', 'New buns. |Tap to shop some of our buns|. 🥐\n\n📷: @anna', 'You can shop some of our buns here'],
  ])('says nothing of its own: %s', (_, marked, words) => {
    const { text, change } = markedChange(marked, words, 'hard-sell');
    expect(saysNotHow(text, change, EN)).toBe(true);
  });

  it.each([
    ['where', '|Order| the rye loaf online and pick it up.', 'You can order'],
    ['for how much', '|Grab| this loaf for £3.', 'You can grab'],
    ['a link right behind', '|Get your loaf today|! 👉 example.org/loaf', 'You can get your loaf'],
    ['here, at a link', '|Order now|: https://example.org/loaf', 'You can order here'],
    ['here, at an address of any domain', '|Buy now|: nmill.ws/loaf', 'Available here'],
    ['here, at a link told of', '|BUY NOW|: link in bio', 'Available here'],
    ['no leave at all', '|Grab| your loaf!', 'Have a look at'],
  ])('says something: %s', (_, marked, words) => {
    const { text, change } = markedChange(marked, words, 'hard-sell');
    expect(saysNotHow(text, change, EN)).toBe(false);
  });
});
