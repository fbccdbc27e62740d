import { expect, test } from 'vitest';
import { foldWords } from '../../../src/coach/language/fold-words.ts';

test.each([
  ['Scopri la NOVITÀ', 'scopri la novità'],
  ['L’ora d’aria', "l'ora d'aria"],
  ["perche' no, e´ vero", "perche' no e' vero"],
  ["'ciao' e “ciao”", 'ciao e ciao'],
  ['ciaoooo beeello belllo', 'ciao bello belo'],
  ['bello, allora', 'bello allora'],
  ['Vai su https://esempio.it/sconti e www.altro.it subito', 'vai su e subito'],
  ['Qui:https://esempio.it', 'qui'],
  ['scrivi a nome.cognome@esempio.it adesso', 'scrivi a adesso'],
  ['offerta su negozio.it/sconti!', 'offerta su'],
  ['GRATIS.Scopri', 'gratis scopri'],
  ['ciao @mario.rossi, @anna@mastodon.uno e @gio_92!', 'ciao e'],
  ['grazie #grandi_sconti2024 #più davvero', 'grazie davvero'],
  ['RT @user: vero http', 'vero'],
  ['3x2 su 100 prodotti', 'x su prodotti'],
  ['soft\u00adhyphen zero\u200dwidth', 'softhyphen zerowidth'],
  ['привет ciao', 'ciao'],
])('%s', (text, words) => {
  expect(foldWords(text).words.join(' ')).toBe(words);
});

test('letters are counted by script, inverted marks noticed', () => {
  expect(foldWords('¿Qué? мир')).toMatchObject({ latinLetters: 3, otherLetters: 3, invertedMarks: true });
  expect(foldWords('Che?')).toMatchObject({ latinLetters: 3, otherLetters: 0, invertedMarks: false });
});

test('a text without breaks and one without end are cut, not choked on', () => {
  expect(foldWords('ab.'.repeat(300_000)).words).toHaveLength(400);
  expect(foldWords('ab'.repeat(300_000)).words[0]).toHaveLength(40);
  expect(foldWords('ciao '.repeat(300_000)).words).toHaveLength(400);
});
