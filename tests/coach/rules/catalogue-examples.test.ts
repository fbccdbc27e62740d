import { describe, expect, it } from 'vitest';
import { catalogueData } from '../../../src/coach/rules/catalogue-examples.ts';
import { compileRulebook } from '../../../src/coach/rules/compile.ts';

const CATALOGUE = `
families:
  pushing:
    name: { en: P, it: P }
    rules:
      hard-sell: { name: { en: Order, it: Ordine }, why: { en: W, it: W }, principle: humility }
signals:
  credit: { name: { en: Credit, it: Merito }, why: { en: W, it: W }, principle: trust }
`;
const RULE = `
rule: hard-sell
language: en
kind: phrase
patterns:
  - { match: "buy it now", suggest: soften }
  - { match: "have a look", sureness: possible }
suggestions:
  soften: [{ replace: "you'll find it here" }]
examples:
  flag: ["Lamps. [Buy it now]!", { text: "Buy it now, buy it now", surface: reply }]
  flag when strict: ["Have a look"]
  pass: ["We buy it later"]
`;
const SIGNAL = `
signal: credit
language: en
patterns: ["thanks"]
examples: { praise: ["Many [thanks], Ada"], pass: ["Hello"] }
`;

describe('the examples of the catalogue', () => {
  const { examples } = catalogueData(compileRulebook(new Map([['catalogue.yaml', CATALOGUE], ['en/rules/hard-sell.yaml', RULE], ['en/praise/credit.yaml', SIGNAL]])));
  const rule = examples.find(({ id }) => id === 'hard-sell');

  it('carry what the coach finds and offers', () => {
    expect(rule?.found[0]).toEqual({ text: 'Lamps. Buy it now!', reply: false, marks: [[7, 17]], suggestions: [{ kind: 'replace', text: "You'll find it here", slot: undefined }] });
    expect(rule?.found[1]).toMatchObject({ reply: true, marks: [[0, 10], [12, 22]] });
  });

  it('tell apart what is found only when strict, and what passes', () => {
    expect(rule?.strict).toMatchObject([{ text: 'Have a look', marks: [[0, 11]] }]);
    expect(rule?.passed).toEqual([{ text: 'We buy it later', reply: false }]);
  });

  it('show praise too', () => {
    expect(examples.find(({ id }) => id === 'credit')?.found).toMatchObject([{ text: 'Many thanks, Ada', marks: [[5, 11]], suggestions: [] }]);
  });
});
