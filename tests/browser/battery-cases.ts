import type { Doc } from '../practice/editors/document.ts';

/** What every editor of the battery holds before a case. */
export const DOC: Doc = [
  [{ text: '🎉 Ciao a tutti. Buon lunedì, davvero.' }],
  [{ text: 'Il nostro ' }, { text: 'nuovo prodotto', bold: true }, { text: ' arriva con ' }, { text: '@anna', mention: true }, { text: ' oggi, è il migliore 😀 della città.' }],
  [{ text: 'Scrivete a noi #lancio adesso!' }],
];

/** One change: `quote` becomes `text` (`quote` alone is a removal, `at` an insertion behind these words). */
export interface Case {
  readonly name: string;
  readonly quote?: string;
  readonly at?: string;
  readonly text: string;
  /** What is bold afterwards, where it is not what was bold before: new words are dressed as the first of those they replace. */
  readonly bold?: string;
  readonly select?: { readonly start: number; readonly end: number };
}

/** The changes asked of every editor. */
export const CASES: readonly Case[] = [
  { name: 'the first word, beside an emoji', quote: 'Ciao', text: 'Salve' },
  { name: 'a word in the middle', quote: 'arriva', text: 'sbarca' },
  { name: 'across the start of bold', quote: 'nostro nuovo', text: 'vostro primo', bold: ' prodotto' },
  { name: 'across the end of bold', quote: 'prodotto arriva', text: 'modello viene', bold: 'nuovo modello viene' },
  { name: 'a word inside bold', quote: 'nuovo', text: 'bel', bold: 'bel prodotto' },
  { name: 'a whole bold run', quote: 'nuovo prodotto', text: 'altro modello', bold: 'altro modello' },
  { name: 'a word before a mention', quote: 'con', text: 'insieme a' },
  { name: 'a word after a mention', quote: 'oggi', text: 'domani' },
  { name: 'the words right behind a mention', quote: ' oggi, è', text: ': ecco' },
  { name: 'all that stands behind a mention', quote: ' oggi, è il migliore 😀 della città.', text: ': tocca a voi!' },
  { name: 'a word before an emoji', quote: 'il migliore', text: 'quello che usiamo noi' },
  { name: 'an emoji alone', quote: '😀', text: '👩‍👧' },
  { name: 'a whole hashtag', quote: '#lancio', text: 'per il lancio' },
  { name: 'a whole sentence', quote: 'Buon lunedì, davvero.', text: 'Com’è andata la settimana?' },
  { name: 'a whole paragraph', quote: '🎉 Ciao a tutti. Buon lunedì, davvero.', text: 'Buon lunedì, come state?' },
  { name: 'the last word', quote: 'adesso!', text: 'quando volete?' },
  { name: 'removal inside a sentence', quote: ', davvero', text: '' },
  { name: 'removal at the start', quote: '🎉 ', text: '' },
  { name: 'removal of all that stands behind a mention', quote: ' oggi, è il migliore 😀 della città.', text: '' },
  { name: 'removal of a whole paragraph’s words', quote: 'Scrivete a noi #lancio adesso!', text: '' },
  { name: 'insertion in the middle', at: 'a tutti', text: ' quanti' },
  { name: 'insertion right behind a mention', at: '@anna', text: ' e Luca' },
  { name: 'a comma right behind a mention', at: '@anna', text: ', e Luca' },
  { name: 'insertion right before a mention', at: 'con ', text: 'la nostra ' },
  { name: 'insertion at the end of the line', at: 'adesso!', text: ' Che ne pensate?' },
  { name: 'insertion on a new line at the end', at: 'adesso!', text: '\nChe ne pensate?' },
  { name: 'a blank to fill in', quote: 'il migliore', text: 'il più amato secondo […]', select: { start: 21, end: 24 } },
];
