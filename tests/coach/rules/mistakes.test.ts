import { describe, expect, it } from 'vitest';
import { compileRulebook, FULL_PROOF } from '../../../src/coach/rules/compile.ts';

const CATALOGUE = `families:
  pushing:
    name: { en: Pushing, it: Spingere }
    rules:
      urgency: { name: { en: a, it: a }, why: { en: a, it: a }, principle: humility }
signals:
  source: { name: { en: a, it: a }, why: { en: a, it: a }, principle: trust }
`;

const compile = (path: string, text: string) => () => compileRulebook(new Map([['catalogue.yaml', CATALOGUE], [path, text]]));
const rule = (...lines: string[]): string => ['rule: urgency', 'language: it', 'kind: phrase', ...lines, 'examples: { flag: [a], pass: [b] }'].join('\n');

describe('mistakes in rule files name file, line and column', () => {
  it.each([
    ['it/rules/a.yaml', 'rule: [', 'it/rules/a.yaml:1:8'],
    ['it/rules/a.yaml', 'rule: urgncy\nlanguage: it\nkind: phrase\nexamples: {}', 'it/rules/a.yaml:1:7: The catalogue knows no rule “urgncy”'],
    ['it/rules/a.yaml', 'rule: urgency\nlanguage: en\nkind: phrase\nexamples: {}', 'it/rules/a.yaml:2:11: This file stands in the folder of “it”'],
    ['it/rules/a.yaml', 'rule: urgency\nlanguage: it\nkind: phrase', 'it/rules/a.yaml:1:1: “examples” is missing'],
    ['it/rules/a.yaml', rule(), 'it/rules/a.yaml:1:1: “patterns” is missing'],
    ['it/rules/a.yaml', rule('patern: []'), 'it/rules/a.yaml:4:1: “patern” has no meaning here'],
    ['it/rules/a.yaml', rule('suggest: phrase', 'patterns: [a]'), 'it/rules/a.yaml:4:10: No suggestions are called “phrase” here'],
    ['it/rules/a.yaml', rule('patterns:', '  - ultima <ocasione>'), 'it/rules/a.yaml:5:12: No word list is called “ocasione”'],
    ['it/rules/a.yaml', rule('patterns:', '  - "ultima ( occasione"'), 'it/rules/a.yaml:5:24: A “)” is missing'],
    ['it/rules/a.yaml', rule('patterns:', '  - { match: ultima, sureness: sure }'), 'it/rules/a.yaml:5:32: “sure” is not one of certain, likely, possible'],
    ['it/rules/a.yaml', rule('patterns: ultima'), 'it/rules/a.yaml:4:11: Expected a list'],
    ['it/rules/a.yaml', rule('suggestions:', '  a:', '    - { rewrite: b }'), 'it/rules/a.yaml:6:9'],
    ['it/rules/a.yaml', rule('suggestions:', '  a:', '    - { insert: b, goals: [sell, party] }', 'patterns: [a]'), 'it/rules/a.yaml:6:34: “party” is not one of announce, sell'],
    ['it/rules/a.yaml', rule('suggestions:', '  a:', '    - add: sources', 'patterns: [a]'), 'it/rules/a.yaml:6:12: No additions are called “sources”'],
    ['it/additions.yaml', 'additions: {}', 'it/additions.yaml:1:1: “disclosure” is missing'],
    ['it/additions.yaml', 'disclosure: a\nadditions:\n  source: { for: [urgncy], offer: [] }', 'it/additions.yaml:3:19: The catalogue knows no rule “urgncy”'],
    ['it/additions.yaml', 'disclosure: a\nadditions:\n  source: { offer: [{ put: b }] }', 'it/additions.yaml:3:23: “put” has no meaning here'],
    ['it/goals/a.yaml', 'goal: party\nlanguage: it\nthreshold: 1', 'it/goals/a.yaml:1:7: “party” is not one of announce, sell'],
    ['it/goals/a.yaml', 'goal: sell\nlanguage: it\nthreshold: 1\ntraits: { comercial: 2 }', 'it/goals/a.yaml:4:22: No evidence is called “comercial”'],
    ['it/words.yaml', 'words: { now: [ora] }\nword: {}', 'it/words.yaml:2:1: “word” has no meaning here'],
    ['it/words.yaml', 'words:\n  now: 3', 'it/words.yaml:2:8: Expected a list'],
    ['it/subjects/a.yaml', 'subject: a\nlanguage: it\nthreshold: 1\nquestions: { wish: [a] }', 'it/subjects/a.yaml:4:14: “wish” has no meaning here; there are experience, choice, need, disagreement'],
    ['it/subjects/a.yaml', 'subject: a\nlanguage: it\nthreshold: 1\ngoals: party', 'it/subjects/a.yaml:4:8: “party” is not one of announce, sell'],
    ['it/subjects/a.yaml', 'subject: a\nlanguage: it\nthreshold: 1\ntraits: { comercial: 2 }', 'it/subjects/a.yaml:4:22: No evidence is called “comercial”'],
    ['it/rewrites/a.yaml', 'rewrites: urgncy\nlanguage: it\nwordings: []\nexamples: []', 'it/rewrites/a.yaml:1:11: The catalogue knows no rule “urgncy”'],
    ['it/rewrites/a.yaml', 'rewrites: urgency\nlanguage: it\nwordings:\n  - { match: ora }\nexamples: []', 'it/rewrites/a.yaml:4:5: “offer” is missing'],
    ['it/rewrites/a.yaml', 'rewrites: urgency\nlanguage: it\nwordings: []\nexamples:\n  - { write: a }', 'it/rewrites/a.yaml:5:5: “offer” is missing'],
    ['it/rewrites/a.yaml', 'rewrites: urgency\nlanguage: it\nwordings: []\nexamples:\n  - { write: a, offer: b, never: c }', 'it/rewrites/a.yaml:5:34: An example has “offer” or “never”, not both'],
    ['it/rewrites/a.yaml', 'rewrites: urgency\nlanguage: it\nwordings: []\nexamples: []', 'it/rewrites/a.yaml:1:11: No rule of the kind “phrase” or “capitals” is called “urgency” here'],
    ['it/grammar.yaml', 'grammar: { joines: e }', 'it/grammar.yaml:1:12: “joines” has no meaning here'],
    ['it/grammar.yaml', 'grammar:\n  joins: e\n  leads on: di perché', 'it/grammar.yaml:3:13: “perché” is never met: folded it is “perchè”'],
    ['it/grammar.yaml', 'grammar:\n  courtesies: [puoi]', 'it/grammar.yaml:2:16: Expected a list'],
    ['it/likeness.json', '[\n {', 'it/likeness.json:2:3'],
    ['it/likeness.json', '[\n { "rule": "urgency" }]', 'it/likeness.json:2:2: “features” is missing'],
    ['it/likeness.json', '[\n { "rule": "urgncy", "features": "" }]', 'it/likeness.json:2:12: No rule of the kind “phrase” is called “urgncy” here'],
    ['it/additions.yaml', 'disclosure: a\nadditions:\n  source: { for: [urgency] }', 'it/additions.yaml:3:11: “offer” is missing'],
  ])('%s\n%s', (path, text, message) => {
    expect(compile(path, text)).toThrow(message);
  });

  it('a condition may not name evidence that there is not', () => {
    expect(compile('it/rules/a.yaml', rule('only if: comercial', 'patterns: [ora]'))).toThrow('it/rules/a.yaml:4:10: No evidence is called “comercial”');
  });

  it('weights that nobody packed', () => {
    const files = new Map([['catalogue.yaml', CATALOGUE], ['it/rules/a.yaml', rule('patterns: [ora]')], ['it/likeness.json', '[{ "rule": "urgency", "base": 0, "at": 0, "step": 1,\n  "features": "!" }]']]);
    expect(() => compileRulebook(files)).toThrow('it/likeness.json:2:15: These are no packed weights');
  });

  it('too few examples', () => {
    const files = new Map([['catalogue.yaml', CATALOGUE], ['it/rules/a.yaml', rule('patterns: [ora]')]]);
    expect(() => compileRulebook(files, FULL_PROOF)).toThrow('it/rules/a.yaml:5:11: “urgency” has 1 examples to find and 1 to pass; 15 and 15 are needed');
  });

  it('misses the catalogue', () => {
    expect(() => compileRulebook(new Map())).toThrow('catalogue.yaml: The catalogue is missing');
  });
});
