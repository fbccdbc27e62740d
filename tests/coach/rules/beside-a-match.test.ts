import { expect, test } from 'vitest';
import { createCoach } from '../../../src/coach/create-coach.ts';
import { DEFAULT_TONE } from '../../../src/coach/reading.ts';
import { compileRulebook } from '../../../src/coach/rules/compile.ts';

const CATALOGUE = `families:
  pushing:
    name: { en: Pushing, it: Spingere }
    rules: { hard-sell: { name: { en: a, it: a }, why: { en: a, it: a }, principle: humility } }
signals: {}
`;

/** Whether a rule that marks "acquista" marks it in a text, under one condition on what stands beside it. */
function isMarked(condition: string, text: string): boolean {
  const rule = `rule: hard-sell
language: it
kind: phrase
patterns: [{ match: acquista, ${condition} }]
examples: { flag: [a], pass: [b] }
`;
  const { rulebook } = compileRulebook(new Map([['catalogue.yaml', CATALOGUE], ['it/grammar.yaml', 'grammar: { determiners: la }'], ['it/rules/hard-sell.yaml', rule]]));
  return createCoach(rulebook).read(text, { language: 'it' }, DEFAULT_TONE).flags.length > 0;
}

test.each([
  ['unless after: ["libri usati"]', 'Oggi acquista libri usati.', false],
  ['unless after: ["libri usati"]', 'Oggi acquista molti libri usati.', true],
  ['unless after: ["..2 libri usati"]', 'Oggi la scuola di via Roma acquista libri usati.', false],
  ['unless after: ["..2 libri usati"]', 'Oggi la scuola di via Roma acquista molti bei libri usati.', false],
  ['unless after: ["..2 libri usati"]', 'Oggi la scuola di via Roma acquista dai ragazzi molti libri usati.', true],
  ['unless after: ["..2 libri usati"]', 'Oggi la scuola di via Roma acquista, come voi, libri usati.', true],
  ['unless after: ["( _ )? libri usati"]', 'Oggi la scuola di via Roma acquista molti libri usati.', false],
  ['unless after: ["_ ..2 libri usati"]', 'Oggi la scuola di via Roma acquista libri usati.', true],
  ['unless after: ["_ ..2 libri usati"]', 'Oggi la scuola di via Roma acquista molti bei libri usati.', false],
  ['unless after: ["_ _ _"]', 'Oggi la scuola di via Roma acquista molti libri.', true],
  ['unless after: ["_ _ _"]', 'Oggi la scuola di via Roma acquista molti bei libri.', false],
  ['only after: ["..2 usati"]', 'Oggi la scuola di via Roma acquista libri usati.', true],
  ['only after: ["..2 usati"]', 'Oggi la scuola di via Roma acquista libri nuovi.', false],
  ['unless inside: ["film [{name} ..3] ( questa | domani )"]', 'Al cinema il film Oggi acquista chi vuole questa sera.', false],
  ['unless inside: ["film [{name} ..3] ( questa | domani )"]', 'Dopo il film Oggi acquista chi vuole.', true],
  ['unless inside: ["film [{name} ..3] ( questa | domani )"]', 'Dopo il film Via Roma domani acquista chi vuole.', true],
  ['unless before: ["via ..2"]', 'Oggi la scuola di via Roma acquista libri usati.', false],
  ['unless before: [{ match: "scuola ..5", unless sentence: [usati, nuovi] }]', 'Oggi la scuola di via Roma acquista libri.', false],
  ['unless before: [{ match: "scuola ..5", unless sentence: [usati, nuovi] }]', 'Oggi la scuola di via Roma acquista libri nuovi.', true],
  ['unless before: [{ match: "scuola ..5", unless sentence: [usati, nuovi] }]', 'Libri nuovi. Oggi la scuola di via Roma acquista libri.', false],
  ['unless after: [{ match: ["..3 libri", quaderni], unless sentence: usati }]', 'Oggi la scuola acquista molti bei libri.', false],
  ['unless after: [{ match: ["..3 libri", quaderni], unless sentence: usati }]', 'Oggi la scuola acquista molti bei libri usati.', true],
  ['unless after: [{ match: ["..3 libri", quaderni], unless sentence: usati }]', 'Oggi la scuola acquista quaderni.', false],
  ['unless before: ["scuola ..2"]', 'Oggi la scuola di via Roma acquista libri usati.', true],
])('%s: %s', (condition, text, flagged) => {
  expect(isMarked(condition, text)).toBe(flagged);
});

test('a trait that every rule asks about silences all of them', () => {
  const rule = `rule: hard-sell
language: it
kind: phrase
patterns: [acquista ora]
examples: { flag: [a], pass: [b] }
`;
  const { rulebook } = compileRulebook(new Map([['catalogue.yaml', CATALOGUE], ['it/grammar.yaml', 'grammar: { determiners: la }'], ['it/every-rule.yaml', 'language: it\nunless: [question]\n'], ['it/rules/hard-sell.yaml', rule]]));
  const marks = (text: string): number => createCoach(rulebook).read(text, { language: 'it' }, DEFAULT_TONE).flags.length;
  expect([marks('Acquista ora.'), marks('Acquista ora?')]).toEqual([1, 0]);
});
