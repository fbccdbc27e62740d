import { describe, expect, it } from 'vitest';
import { read } from '../../../src/coach/coach.ts';
import { load } from '../../../src/coach/patterns/match.ts';
import { DEFAULT_TONE, type Goal } from '../../../src/coach/reading.ts';
import { compileRulebook } from '../../../src/coach/rules/compile.ts';
import { Hits } from '../../../src/coach/rules/hits.ts';
import { compileRulebookFolder } from '../../../src/coach/rules/rulebook-plugin.ts';
import { QUESTION_TYPES } from '../../../src/coach/rules/rulebook.ts';
import { questionsFor } from '../../../src/coach/suggestions/questions.ts';
import { render } from '../../../src/coach/suggestions/template.ts';
import { prepare } from '../../../src/coach/text/document.ts';

const CATALOGUE = 'families: {}\nsignals: {}';
const SUBJECTS: Readonly<Record<string, string>> = {
  food: 'threshold: 2\npatterns:\n  - { match: ["zuppa|pane|vino|olio"], weight: 1, most: 2 }\n  - { match: ["gusti one:( _ ) e two:( _ )"], weight: 2 }\nquestions:\n  experience: [food experience, food memory, food habit]\n  choice: ["{one} o {two}?", food choice]',
  lamp: 'threshold: 1\npatterns: ["thing:( ( la | una ) nuova? lampada )"]\nquestions: { need: ["Domande su+ {thing}?"] }',
  trip: 'threshold: 1\npatterns: ["gita ( al where:( mare | monte ) )?"]\nquestions: { need: ["{where:here}Con chi?"], choice: ["Che cosa porteresti al {where:small}?"] }',
  grief: 'threshold: 3\nalone: true\npatterns: [{ match: [lutto], weight: 3 }]\nquestions: { need: [grief need] }',
  polemic: 'threshold: 3\nalone: true\npatterns: [{ match: [vergogna], weight: 3 }]\nquestions: {}',
  sold: 'threshold: 1\ngoals: sell\npatterns: [vendesi]\nquestions: { need: [sold need] }',
  price: 'threshold: 1\nlast: true\npatterns: ["{price}"]\nquestions: { choice: [price choice] }',
  any: 'threshold: 0\npatterns: [{ match: [evviva], weight: -1 }]\nquestions: { need: [any need], disagreement: [any disagreement] }',
};
const files = new Map([
  ['catalogue.yaml', CATALOGUE],
  ['it/grammar.yaml', 'grammar: { determiners: la una }'],
  ['it/goals/sell.yaml', 'goal: sell\nlanguage: it\nthreshold: 1\npatterns: [vendesi]\nquestions: { choice: [sell choice], need: [sell need] }'],
  ...Object.entries(SUBJECTS).map(([id, rest]): [string, string] => [`it/subjects/${id}.yaml`, `subject: ${id}\nlanguage: it\n${rest}`]),
]);
const rules = compileRulebook(files).rulebook.languages['it'];
if (rules === undefined) throw new Error('no rules');
const machine = load(rules.program);

/** The questions for a text: one list for each type, as they would be read. */
const asked = (text: string, goal?: Goal): string[][] =>
  questionsFor(Hits.find(machine, prepare(text)), rules, goal).map((wordings) => wordings.map((one) => render(one.text, { language: 'it', address: 'tu', voice: 'plural', lookup: one.recall })?.text ?? ''));
const first = (text: string, goal?: Goal): (string | undefined)[] => asked(text, goal).map(([best]) => best);

describe('what is asked of a post', () => {
  it('takes more than one word to be about something', () => {
    expect(first('Il pane.')).toEqual(['any need', 'any disagreement']);
    expect(first('Il pane, e ancora il pane.')).toEqual(['any need', 'any disagreement']);
    expect(asked('Il pane e il vino.').map((type) => type.length)).toEqual([3, 1, 1, 1]);
  });
  it('names what the post offers to choose from, and asks that first', () => {
    expect(first('Nei gusti limone e menta.')[0]).toBe('limone o menta?');
  });
  it.each([
    ['La nuova lampada costa poco.', 'Domande sulla nuova lampada?'],
    ['Arriva LA NUOVA LAMPADA.', 'any need'],
  ])('gives back what it remembered with its own capitals: %s', (text, question) => {
    expect(first(text)[0]).toBe(question);
  });
  it('asks only where it was said, in small letters or not at all', () => {
    expect(first('La gita al MARE.').slice(0, 2)).toEqual(['Con chi?', 'Che cosa porteresti al mare?']);
    expect(first('La gita.')[0]).toBe('any need');
  });
  it('fills what the subject leaves open from the goal, then from what fits any post', () => {
    expect(asked('Il pane e il vino.', 'sell').map((type) => type.at(-1))).toEqual([expect.stringMatching(/^food/), 'sell choice', 'any need', 'any disagreement']);
  });
  it('asks the goal first where a subject fits any matter', () => {
    expect(asked('Da oggi a 20 euro.', 'sell')[0]).toEqual(['sell choice', 'price choice']);
    expect(first('Da oggi a 20 euro.')).toEqual(['any need', 'any disagreement', 'price choice']);
    expect(first('Da oggi.')).toEqual(['any need', 'any disagreement']);
  });
  it('asks nothing else where a subject stands alone', () => {
    expect(asked('Lutto in paese: il pane e il vino, nei gusti limone e menta.', 'sell')).toEqual([['grief need']]);
  });
  it('falls back on what fits any post where such a subject has nothing to ask', () => {
    expect(asked('Vergogna: il pane e il vino, nei gusti limone e menta.', 'sell')).toEqual([['any need'], ['any disagreement']]);
  });
  it('asks nothing where something speaks against what fits any post', () => {
    expect(asked('Evviva il pane!')).toEqual([]);
  });
  it('keeps to the goals a subject is meant for', () => {
    expect(first('Vendesi.', 'sell')[0]).toBe('sold need');
    expect(first('Vendesi.')[0]).toBe('sold need');
    expect(first('Vendesi.', 'event')[0]).toBe('any need');
  });
  it('asks of an essay only what it shows more of', () => {
    expect(first(`Il pane e il vino. ${'Una riga. '.repeat(30)}`)).toEqual(['any need', 'any disagreement']);
  });
  it('differs from post to post, and not while the end is written', () => {
    const posts = ['Oggi', 'Ieri', 'Da noi', 'Qui', 'Sempre', 'Stasera'].map((word) => `${word} il pane e il vino.`);
    expect(new Set(posts.map((post) => first(post)[0])).size).toBeGreaterThan(1);
    const long = `Oggi il pane e il vino, ${'come si faceva una volta, '.repeat(4)}`;
    expect(first(`${long} e poi`)).toEqual(first(`${long} e poi ancora.`));
  });
});

describe.each(['it', 'en'])('the questions we have (%s)', (language) => {
  const { subjects, goals } = compileRulebookFolder().rulebook.languages[language] ?? { subjects: [], goals: [] };
  it('are open, not a mere yes or no, and never a bare "and you?"', () => {
    const all = [...subjects, ...goals].flatMap(({ questions }) => questions.map(({ text }) => text));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((text) => /^(?:E tu|E voi|And you|What do you think)\?$/i.test(text))).toEqual([]);
  });
  it.each(language === 'it' ? (['tu', 'voi', 'lei'] as const) : (['tu'] as const))('are heard as ways in by the coach itself, address %s', (address) => {
    const post = { it: 'Da oggi la nuova collezione è nei nostri negozi a 20 euro.', en: 'From today our new collection is in our shops at £20.' }[language] ?? '';
    const asks = [...subjects, ...goals].flatMap(({ questions }) => questions.map(({ text }) => render(text, { language, address, voice: 'plural', lookup: () => 'limone' })?.text ?? ''));
    const unheard = asks.filter((ask) => read(`${post} ${ask}`, { language }, DEFAULT_TONE).flags.some(({ rule }) => rule === 'no-invitation'));
    expect(unheard).toEqual([]);
  }, 60_000);
  it('stand with a subject that can be found', () => {
    expect(subjects.filter(({ threshold, groups }) => threshold > 0 && groups.length === 0)).toEqual([]);
  });
});

it('the three that are offered are of three types', () => {
  const { subjects = [], goals = [] } = compileRulebookFolder().rulebook.languages['it'] ?? {};
  const words = (text: string): string => text.replace(/\{[^{}]*\}|[^\p{L}]/gu, '').slice(0, 12);
  const text = 'La nuova pasta di grano duro è nei nostri negozi: provatela con il sugo di pomodoro e il basilico.';
  const offered = read(text, { language: 'it' }, { ...DEFAULT_TONE, address: 'tu' }).flags.find((f) => f.rule === 'no-invitation')?.suggestions ?? [];
  const types = offered.map((one) => [...subjects, ...goals].flatMap(({ questions }) => questions).find((q) => words(render(q.text, { language: 'it', address: 'tu', voice: 'plural', lookup: () => '' })?.text ?? '') === words(one.text))?.type);
  expect(types).toHaveLength(3);
  expect(new Set(types).size).toBe(3);
  expect(types.every((type) => type !== undefined && QUESTION_TYPES.includes(type))).toBe(true);
});

it('what the post offers to choose from opens a sentence', () => {
  const text = 'Il nostro nuovo yogurt è nei negozi in due gusti: fragola e limone. Provatelo a colazione.';
  const offered = read(text, { language: 'it' }, DEFAULT_TONE).flags.find((f) => f.rule === 'no-invitation')?.suggestions[0];
  expect(offered?.text).toBe(' Fragola o limone: quale scegliereste, e perché?');
});
