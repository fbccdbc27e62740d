import { describe, expect, it, test } from 'vitest';
import type { Suggestion } from '../../../src/coach/reading.ts';
import { changeIn, wordsTaken } from '../../../src/page/card/change-view.ts';

/**
 * `before{old}after` with the words that take the place of the old ones.
 * The change as it is shown: new words in `*…*`, a blank in `_…_`, a cut as `✂`.
 */
function shown(marked: string, put: string, kind: Suggestion['kind'] = 'replace'): string {
  return changeIn(...changed(marked, put, kind))
    .map(({ text, ink }) => ({ post: text, new: `*${text}*`, slot: `_${text}_`, cut: '✂' })[ink])
    .join('');
}

function changed(marked: string, put: string, kind: Suggestion['kind']): [text: string, change: Suggestion] {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const blank = /\[[^\]]*\]/.exec(put);
  const slot = blank ? { start: blank.index, end: blank.index + blank[0].length } : undefined;
  return [marked.replace(/[{}]/g, ''), { kind, start, end, text: put, slot }];
}

const LINK = `https://example.com/${'a'.repeat(60)}`;

test.each([
  ['at the start of the post', '{Siamo lieti di annunciare} la lampada Alba.', 'Ecco', '*Ecco* la lampada Alba.'],
  ['at the start of a sentence, what went before is not needed', 'Ciao. {Compra} la lampada!', 'Puoi comprare', '*Puoi comprare* la lampada!'],
  ['at the start of a line without an end sign above', 'Novità\n{Compra} la lampada', 'Puoi comprare', '*Puoi comprare* la lampada'],
  ['after a bullet or an emoji', 'Ciao!\n👉 {Compra} ora', 'Puoi comprare', '*Puoi comprare* ora'],
  ['in the middle of a sentence', 'La lampada Alba {è la migliore}, punto.', 'ci piace', 'La lampada Alba *ci piace*, punto.'],
  ['only its own sentence', 'Una frase. Oggi {compra} la lampada. Un’altra frase.', 'puoi comprare', 'Oggi *puoi comprare* la lampada.'],
  ['a full stop within a number ends nothing', 'Costa {solo} 1.200 euro a tutti.', 'oggi', 'Costa *oggi* 1.200 euro a tutti.'],
  ['an ellipsis before', 'Forse… {compra} ora', 'Puoi comprare', '*Puoi comprare* ora'],
  ['at the end', 'Se vuoi, {acquista ora}', 'puoi acquistare', 'Se vuoi, *puoi acquistare*'],
  ['only a sign is left after it', 'Se vuoi, {acquista ora}!', 'puoi acquistare', 'Se vuoi, *puoi acquistare*!'],
  ['not beyond the line', '{Solo per oggi}\nsconto del 20%', 'Oggi', '*Oggi*'],
  ['with a blank', '{Clicca qui}: ecco.', 'Al link trovi [che cosa]', '*Al link trovi *_[che cosa]_: ecco.'],
  ['a blank in the middle', 'Alba {è unica}.', 'è così (fonte: [fonte])', 'Alba *è così (fonte: *_[fonte]_*)*.'],
  ['the whole post', '{Compra}', 'Puoi comprare', '*Puoi comprare*'],
])('a replacement %s', (_name, marked, put, expected) => {
  expect(shown(marked, put)).toBe(expected);
});

test.each([
  ['cut after a word, without its comma', '{Ecco} la nuova lampada Alba, che, abbiamo disegnato insieme a voi', 'Qui', '*Qui* la nuova lampada Alba, che…'],
  ['cut before a word', 'La nuova lampada Alba che abbiamo disegnato insieme {è la migliore}', 'ci piace', '…che abbiamo disegnato insieme *ci piace*'],
  ['exactly as long as there is room', `{Ecco} ${'a'.repeat(29)}`, 'Qui', `*Qui* ${'a'.repeat(29)}`],
  ['a word too long is left out', `{Clicca qui}: ${LINK}`, 'Al link', '*Al link*…'],
  ['a word too long is left out, before', `Guarda ${LINK} {ora}`, 'oggi', '… *oggi*'],
])('words around a replacement: %s', (_name, marked, put, expected) => {
  expect(shown(marked, put)).toBe(expected);
});

test.each([
  ['at the end of the post stands alone', 'Ecco Alba.{}', ' Che ne dici?', '*Che ne dici?*'],
  ['on a line of its own', 'Ecco Alba.\n{}', 'Che ne dici?\n', '*Che ne dici?*'],
  ['on a new line', 'Ecco Alba{}', '\nChe ne dici?', '*Che ne dici?*'],
  ['before the tags shows them', 'Ecco Alba.{} #luce #casa', ' Che ne dici?', '*Che ne dici?* #luce #casa'],
  ['at the start', '{}Ecco Alba.', 'Pubblicità: ', '*Pubblicità: *Ecco Alba.'],
  ['within a sentence', 'Alba è unica{}, dicono.', ' (fonte: [fonte])', 'Alba è unica* (fonte: *_[fonte]_*)*, dicono.'],
])('an addition %s', (_name, marked, put, expected) => {
  expect(shown(marked, put, 'insert')).toBe(expected);
});

test.each([
  ['in the middle, across a line', 'Solo oggi sconto del 20%.\n{Acquista ora. }Vieni a trovarci.', '', 'Solo oggi sconto del 20%. ✂ Vieni a trovarci.'],
  ['long on both sides', 'Questa settimana in negozio trovi lo sconto del 20%. {Acquista ora. }Vieni a trovarci in negozio, ti aspettiamo.', '', '…trovi lo sconto del 20%. ✂ Vieni a trovarci in negozio…'],
  ['at the start, where a small letter becomes a capital', '{Clicca qui: e}cco Alba.', 'E', '✂ Ecco Alba.'],
  ['at the end', 'Ecco Alba.{ Acquista ora.}', '', 'Ecco Alba. ✂'],
  ['before a sign', 'Ecco Alba{, la migliore}, e basta.', '', 'Ecco Alba ✂, e basta.'],
  ['before a tag', 'Ecco Alba. {Acquista! }#luce', '', 'Ecco Alba. ✂ #luce'],
  ['after a long line that ends in a full stop', `{Via! }${'Una due. '.repeat(3)}Per tutti.`, '', '✂ Una due. Una due. Una due. Per…'],
  ['before more than one sentence', '{Via! }Ecco Alba, una lampada bella. Vieni a trovarci.', '', '✂ Ecco Alba, una lampada bella. …'],
])('a removal %s', (_name, marked, put, expected) => {
  expect(shown(marked, put, 'remove')).toBe(expected);
});

describe('the words taken away', () => {
  it.each([
    ['replace', '{Compra} ora', 'Puoi comprare', 'Compra'],
    ['remove', 'Ciao.{ Compra ora.}', '', 'Compra ora.'],
    ['remove', '{Clicca qui: e}cco Alba.', 'E', 'Clicca qui:'],
  ] as const)('%s in %j', (kind, marked, put, expected) => {
    expect(wordsTaken(...changed(marked, put, kind))).toBe(expected);
  });
});
