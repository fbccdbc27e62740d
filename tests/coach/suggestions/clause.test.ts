import { describe, expect, it } from 'vitest';
import { clauseAround } from '../../../src/coach/suggestions/clause.ts';
import { prepare } from '../../../src/coach/text/document.ts';

describe('the clause around some words', () => {
  it.each([
    ['Materassi in promo, {sbrigatevi} tutti. Poi basta.', 'sbrigatevi tutti'],
    ['{Sbrigatevi} e prenotate il tavolo.', 'Sbrigatevi e'],
    ['Chiama, {non aspettare} troppo e prenota.', 'non aspettare troppo'],
    ['Gli abbonamenti: {chi esita} resta in piedi!', 'chi esita resta in piedi'],
    ['{Ora o mai più}', 'Ora o mai più'],
  ])('%s', (marked, expected) => {
    const start = marked.indexOf('{');
    const end = marked.indexOf('}') - 1;
    const doc = prepare(marked.replace('{', '').replace('}', ''));
    const first = doc.tokens.findIndex((t) => t.start === start);
    const last = doc.tokens.findIndex((t) => t.end === end) + 1;
    const [from, to] = clauseAround(doc, first, last);
    expect(doc.text.slice(from, to)).toBe(expected);
  });
});
