import { describe, expect, it } from 'vitest';
import { isEveryday, leansOn, ownLength, runningOn } from '../../../src/coach/suggestions/joining.ts';
import { apply, replacement } from '../../../src/coach/suggestions/splice.ts';
import { prepare } from '../../../src/coach/text/document.ts';
import { grammarOf } from '../grammar-of.ts';

const GRAMMAR = grammarOf('it');

function joined(marked: string, words: string): string | undefined {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace('{', '').replace('}', '');
  const doc = prepare(text);
  const splice = replacement(doc, start, end, words, GRAMMAR);
  expect(leansOn(doc, end, words)).toBe(true);
  const result = runningOn(doc, splice, (word) => isEveryday(word, 'it', GRAMMAR), GRAMMAR);
  return result === undefined ? undefined : apply(text, result);
}

describe('a sentence runs on into the next one', () => {
  it.each([
    ['{Non sapete cosa cucinare?} Guardate le ricette.', 'se non sapete cosa cucinare,', 'Se non sapete cosa cucinare, guardate le ricette.'],
    ['{Dubbi?}\n\nQui trovi le risposte.', 'se hai dubbi,', 'Se hai dubbi, qui trovi le risposte.'],
    ['{La soluzione?} Un cappotto.', 'la soluzione:', 'La soluzione: un cappotto.'],
    ['{Pronto?}Scopri come.', 'se sei pronto,', 'Se sei pronto, scopri come.'],
    ['{Voglia di mare?} Marenostrum ti porta lì.', 'se hai voglia di mare,', undefined],
    ['{Non hai prenotato?} Che aspetti?', 'se non hai prenotato,', undefined],
    ['{Voglia di mare?} 🌊 Guarda qui.', 'se hai voglia di mare,', 'Se hai voglia di mare 🌊, guarda qui.'],
    ['{Voglia di mare?} 🌊🏖️\nQui la guida.', 'se hai voglia di mare,', 'Se hai voglia di mare 🌊🏖️, qui la guida.'],
    ['{Voglia di mare?} 🌊 🏖️ Guarda qui.', 'se hai voglia di mare,', 'Se hai voglia di mare 🌊 🏖️, guarda qui.'],
    ['{Voglia di mare?} 🌊 Guarda example.org.', 'se hai voglia di mare,', undefined],
    ['{Voglia di mare?} 🌊', 'se hai voglia di mare,', undefined],
    ['{Voglia di mare?} @anna ha un consiglio.', 'se hai voglia di mare,', 'Se hai voglia di mare, @anna ha un consiglio.'],
    ['{Voglia di mare?} @anna', 'se hai voglia di mare,', undefined],
    ['{Lo sapevi?} 20 barche vanno al mare.', 'da sapere:', 'Da sapere: 20 barche vanno al mare.'],
    ['{Lo sapevi?} Genova ha due porti.', 'da sapere:', 'Da sapere: Genova ha due porti.'],
    ['{Voglia di mare?} Marina Conti ha una barca.', 'se hai voglia di mare,', 'Se hai voglia di mare, Marina Conti ha una barca.'],
    ['{Voglia di mare?} Barche Nuove in arrivo.', 'se hai voglia di mare,', undefined],
    ['{Lo sapevi?} #mare #porto', 'da sapere:', undefined],
    ['{Voglia di mare?} @anna racconta il suo viaggio.', 'se hai voglia di mare,', undefined],
    ['{Voglia di mare?} Altro sul blog.', 'se hai voglia di mare,', undefined],
    ['{Voglia di mare?} Da un sondaggio emerge la spiaggia.', 'se hai voglia di mare,', undefined],
    ['{Lo sapevi?} Da un sondaggio emerge la spiaggia.', 'da sapere:', 'Da sapere: da un sondaggio emerge la spiaggia.'],
    ['{Voglia di mare?}', 'se hai voglia di mare,', undefined],
    ['{Voglia di mare?} SALDI ovunque.', 'se hai voglia di mare,', undefined],
  ])('%s', (marked, words, expected) => {
    expect(joined(marked, words)).toBe(expected);
  });

  it.each([
    ['Se non sapete cosa cucinare, g', 29],
    ['La soluzione: u', 14],
    ['If you need a lamp, I', 21],
    ['Tell us about a', 15],
  ])('the next sentence keeps its first letter: %j', (words, length) => {
    expect(ownLength(words)).toBe(length);
  });

  it('leaves alone what was no sentence', () => {
    expect(leansOn(prepare('Gli esperti dicono'), 10, 'secondo [chi],')).toBe(false);
  });
});
