import { expect, test } from 'vitest';
import { identifySentences } from '../../../src/coach/language/identify-language.ts';
import type { LanguageEvidence } from '../../../src/coach/language/identify-language.ts';

/** Sentences are divided by "|" in these tables; the bars stay in the text. */
function languagesOf(post: string, evidence: LanguageEvidence = {}): string {
  let start = 0;
  const ranges = post.split('|').map((sentence) => {
    const range = { start, end: start + sentence.length };
    start = range.end + 1;
    return range;
  });
  return identifySentences(post, ranges, evidence).join(' ');
}

test.each([
  ['one language', 'Oggi apriamo il negozio.|Venite a trovarci!', 'it it'],
  ['two blocks', 'Oggi apriamo il nuovo negozio.|Venite a trovarci!|Today we open our new shop.|Come and see us!', 'it it en en'],
  ['three languages', 'Oggi apriamo il nuovo negozio.|Today we open our new shop.|Heute eröffnen wir unser neues Geschäft.', 'it en de'],
  ['an English call inside an Italian post', 'Da oggi la trovate in negozio, venite a provarla.|Buy now and save!', 'it en'],
  ['a word alone goes with its post', 'Da oggi la trovate in negozio, venite a provarla.|Sale!|Wow!', 'it it it'],
  ['brand names go with their post', 'Da oggi la trovate in negozio.|Nike Air Max 95.', 'it it'],
  ['sentences without words go along', 'Oggi apriamo il negozio.|😀😀|Ci vediamo lì.', 'it it it'],
  ['a foreign sentence is left alone', 'Oggi apriamo il nuovo negozio in centro.|Wat vinden jullie van de nieuwe etalage?', 'it und'],
  ['another script is left alone', 'Oggi apriamo il nuovo negozio in centro.|Добро пожаловать', 'it und'],
])('%s', (_, post, expected) => {
  expect(languagesOf(post)).toBe(expected);
});

test('an override holds for every sentence', () => {
  expect(languagesOf('Oggi apriamo.|Today we open our new shop.', { override: 'it' })).toBe('it it');
});

test('no sentences, no languages', () => {
  expect(identifySentences('Ciao a tutti', [], {})).toEqual([]);
});
