import { describe, expect, it } from 'vitest';
import type { CapitalsRule } from '../../../src/coach/rules/rulebook.ts';
import { smallLetters } from '../../../src/coach/suggestions/small-letters.ts';
import { compileGrammar } from '../../../src/coach/rules/compile-grammar.ts';
import { prepare } from '../../../src/coach/text/document.ts';

const RULE = { acronyms: ['seo'], names: ['bay', '5 stars', 'mill hill'] } as unknown as CapitalsRule;

/** Quiets `{words}` of a text. */
function quiet(marked: string): string | undefined {
  const start = marked.indexOf('{');
  return smallLetters(prepare(marked.replace(/[{}]/g, '')), start, marked.indexOf('}') - 1, RULE, 'en', compileGrammar(undefined));
}

describe('small letters', () => {
  it.each([
    ['{ATTENTION PLEASE}', 'attention please'],
    ["{ATTENTION SEO'S}: we hire.", "attention SEO's"],
    ['{ATTENTION SEO}: we hire.', 'attention SEO'],
    ["A '{WE ARE OCEAN'} patch on the leg.", undefined],
    ['A “{WE ARE OCEAN}” patch on the leg.', undefined],
    ['{JUST LISTED IN BLOORDALE}', undefined],
    ['{JUST LISTED IN BLOORDALE}: two rooms near Bloordale station.', 'just listed in Bloordale'],
    ['{ON SALE IN OUR STORE}', 'on sale in our store'],
    ['{DAILY DEALS}: ALL Daily Deals are back.', 'daily deals'],
    ['{HELLO CEDAR PARK}: we open in Cedar Park.', 'hello Cedar Park'],
    ['{FREE GUITAR DAY}: get a FREE setup.', 'free guitar day'],
    ["{DON'T MISS IT} on Friday.", "don't miss it"],
    ['{DINNER AT THE 5 STARS}: we open.', 'dinner at the 5 Stars'],
    ['{DINNER AND STARS}: we open.', 'dinner and stars'],
    ['{THE LAST MILL HILL FAIR}', 'the last Mill Hill fair'],
    ['{THE LAST MILL ON A HILL}', 'the last mill on a hill'],
    ['{Bring it in this Saturday} to us.', 'bring it in this Saturday'],
    // Labels in a row are no sentence.
    ['30% {OFF + DAILY DEALS}', undefined],
    // Half a headline in small letters is none.
    ['BIG NEWS FOR ALL? {WE ARE OPEN}', undefined],
    ['{WE ARE OPEN}! ALL SUNDAY LONG', undefined],
    ['ALL SUNDAY LONG\n{WE ARE OPEN}', 'we are open'],
    ['{LOWER RENT}: from May.\nMORE rooms.\nFREE parking.', undefined],
    ['{LOWER RENT}: from May.\nMore rooms.\nFREE parking.', 'lower rent'],
  ])('%s', (marked, expected) => {
    expect(quiet(marked)).toBe(expected);
  });
});
