import { describe, expect, it } from 'vitest';
import { givesThanks, isClosed, isSpoken } from '../../../src/coach/conversation/post-ends.ts';
import { compileGrammar } from '../../../src/coach/rules/compile-grammar.ts';
import { grammarOf } from '../grammar-of.ts';

describe('what closes a post', () => {
  it.each([
    ['it', 'La mostra apre domani. Vi aspettiamo in piazza!', true],
    ['it', 'Vi aspettiamo alle nove nel cortile della biblioteca per vedere insieme le tele', false],
    ['it', 'La sala è pronta.\nFoto di una nostra amica', true],
    ['it', 'Offerta valida fino a esaurimento scorte.', true],
    ['it', 'Il ponte riapre lunedì. di Ada Rossi', true],
    ['it', 'Gli orari sono qui sotto', true],
    ['it', 'Il ponte riapre lunedì.', false],
    ['en', 'The bread is out of the oven. See you at nine!', true],
    ['en', 'Ten shades of blue. T&Cs apply to all orders', true],
    ['en', 'Blue linen. More at https://example.com/x — Products shown: two shirts. A hat.', true],
    ['en', 'Our view of the bay. by Ada Smith', true],
    ['en', 'See your baker on Monday', false],
    ['en', 'The bridge opens again on Monday.', false],
  ])('%s: %s', (language, text, closed) => {
    expect(isClosed(text, grammarOf(language))).toBe(closed);
  });

  it('asks nothing of a language that has no such words', () => {
    expect(isClosed('La mostra apre domani. Vi aspettiamo!', compileGrammar(undefined))).toBe(false);
  });

  it('takes no longer for texts made to slow it down', () => {
    const begun = performance.now();
    for (const text of [`. ${'A'.repeat(5000)}1`, `${'.'.repeat(5000)}a`, `${'\n '.repeat(2500)}a`, `${':'.repeat(5000)}a`]) isClosed(text, grammarOf('en'));
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('thanks', () => {
  it.each([
    ['it', '❤️ Mille grazie a chi è venuto', true],
    ['it', 'La sala era piena. Grazie, davvero.', true],
    ['it', 'Nuovi orari. Grazie alla nuova sede siamo aperti anche la sera.', false],
    ['en', 'A huge thank you to everyone who came', true],
    ['en', 'New hours from Monday.', false],
  ])('%s: %s', (language, text, thanks) => {
    expect(givesThanks(text, grammarOf(language))).toBe(thanks);
  });
});

describe('who speaks', () => {
  it.each([
    ['it', '#Rossi su scuola e lavoro: servono aule.', true],
    ['it', '#Rossi con i sindaci: servono aule.', false],
    ['en', '@smith on schools: we need rooms.', true],
    ['en', 'Ada Smith: “We need rooms.”', true],
  ])('%s: %s', (language, text, spoken) => {
    expect(isSpoken(text, grammarOf(language))).toBe(spoken);
  });
});
