import { describe, expect, it } from 'vitest';
import { breaksClause, isAside } from '../../../src/coach/suggestions/keeps-clause.ts';
import { grammarOf } from '../grammar-of.ts';

const GRAMMAR = grammarOf('en');

/** The words between the bars are replaced. */
const change = (marked: string, words: string) => {
  const [before = '', gone = '', after = ''] = marked.split('|');
  return { text: before + gone + after, change: { kind: 'replace' as const, start: before.length, end: before.length + gone.length, text: words } };
};

describe('a sentence put into another', () => {
  it.each([
    ['|Siete pronti? È| il giorno più lungo.', 'Se siete pronti, è', true],
    ['|Siete pronti? È| facile: chiamateci.', 'Se siete pronti, è', false],
    ['|Siete pronti? P|er gli orari, guardate la pagina.', 'Se siete pronti, p', true],
    ['|Iscriviti| alla lettera e potrai vincere una notte.', 'Puoi iscriverti', true],
    ['|Iscriviti| alla lettera e leggi le novità.', 'Puoi iscriverti', false],
  ])('breaks %s in Italian: %#', (marked, words, breaks) => {
    const made = change(marked, words);
    expect(breaksClause(made.text, made.change, grammarOf('it'))).toBe(breaks);
  });

  it.each([
    ['Go |shop now|!', "it's here if you'd like it"],
    ['Start your day in comfort, |buy yours|.', 'you can buy yours here'],
    ['Half-price eye tests all week, |book now|.', "it's here if you'd like it"],
    ['Our spring menu |order yours| today.', "if you'd like, you can order yours"],
    ["|Are you ready for the longest day? I|t's #Midsummer!", "If you're ready for the longest day, i"],
    ["|Ready for the long weekend? F|or opening hours near you, see our page.", "If you're ready for the long weekend, f"],
    ['Bright idea: |buy| your books with us.', 'you can buy'],
    ["|Shop @anna|'s new look.", 'You can shop @anna here'],
    ["|We're proud to be| the ferry of the island and to help it carry its bread.", "We're"],
    ['|Sign up now| until Friday for our letter and you could win a night at our inn.', "You're welcome to sign up"],
  ])('breaks %s', (marked, words) => {
    const made = change(marked, words);
    expect(breaksClause(made.text, made.change, GRAMMAR)).toBe(true);
  });

  it.each([
    ['The spring menu is here. |Order yours|.', "If you'd like, you can order yours"],
    ["|Looking for a seat? I|t's easy: call us.", "If you're looking for a seat, i"],
    ['Good news: |buy| your books with us.', 'you can buy'],
    ["|Shop @anna|'s new look.", 'Have a look at @anna'],
    ["|We're proud to be| the ferry of the island, and like to help it.", "We're"],
    ['|Sign up now| until Friday for our letter and our list of inns.', "You're welcome to sign up"],
    ['|Need a hand? C|all us.', 'If you need a hand, c'],
    ['🌷 |order yours|.', "if you'd like, you can order yours"],
    ['Open now. If you like it, |buy yours|.', 'you can buy yours here'],
    ['For your next trip, |book a room|.', 'you can book a room whenever it suits you'],
    ['Have a look around and |book a room|.', "if you'd like, you can book a room"],
    ['New in\n|shop now|', "it's here if you'd like it"],
    ['We made it for |our customers|.', 'all of you'],
    ['We made it for |our customers|.', 'you'],
  ])('does not break %s', (marked, words) => {
    const made = change(marked, words);
    expect(breaksClause(made.text, made.change, GRAMMAR)).toBe(false);
  });
});

it.each([
  ['Plan your trip and| book| a room.', ", if you'd like, book", true],
  ['|Book| a room.', "If you'd like, book", false],
])('%s is an aside with “%s”: %s', (marked, words, aside) => {
  expect(isAside(change(marked, words).change, GRAMMAR)).toBe(aside);
});
