import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../src/coach/create-coach.ts';
import { featuresOf } from '../../../src/coach/likeness/features.ts';
import { pack, type PackedRule } from '../../../src/coach/likeness/packed.ts';
import { type Context, DEFAULT_TONE, type Strictness } from '../../../src/coach/reading.ts';
import { compileRulebookFolder } from '../../../src/coach/rules/rulebook-plugin.ts';
import { prepare } from '../../../src/coach/text/document.ts';

/** A model that knows one sentence, and whatever is much like it. */
function knows(rule: string, sentence: string): PackedRule {
  return { rule, base: -1, at: 1, step: 1, features: pack(new Map(featuresOf(prepare(sentence), 0).map(({ key }) => [key, 1]))) };
}

const { rulebook } = compileRulebookFolder();
const { en } = rulebook.languages;
const SENTENCE = 'Pop two or three of these into that basket of yours.';

function flagsIn(text: string, { models = [knows('hard-sell', SENTENCE)], strictness = 'balanced', surface = 'post' }: { models?: readonly PackedRule[]; strictness?: Strictness; surface?: Context['surface'] } = {}): string[] {
  if (en === undefined) throw new Error('no English rulebook');
  const coach = createCoach({ ...rulebook, languages: { en: { ...en, likeness: models } } });
  return coach.read(text, { language: 'en', surface }, { ...DEFAULT_TONE, strictness }).flags.filter(({ end }) => end > 0).map(({ rule, quote }) => `${rule}: ${quote}`);
}

describe('a sentence that is like the known wordings of a rule', () => {
  test('is flagged though no pattern knows it', () => {
    expect(flagsIn(SENTENCE, { models: [] })).toEqual([]);
    expect(flagsIn(SENTENCE)).toEqual([expect.stringMatching(/^hard-sell: /)]);
  });

  test('is marked where it weighs most, and in its own sentence', () => {
    const [flag = ''] = flagsIn(`The peonies came in this morning. ${SENTENCE} We close at five.`);
    expect(SENTENCE).toContain(flag.slice('hard-sell: '.length));
  });

  test('is never marked up to the word that leads on to the next clause', () => {
    const text = 'Pop two or three of these into that basket of yours and tell the others where they came from.';
    const [flag = ''] = flagsIn(text, { models: [knows('hard-sell', SENTENCE)] });
    expect(flag).toBe('hard-sell: Pop two or three of these into that basket of yours');
  });

  test.each([
    ['a person’s own life', `My mum died and I miss her so much. ${SENTENCE}`],
    ['a question, for a rule that never asks one', SENTENCE.replace('.', '?')],
    ['words of others', `She wrote: “${SENTENCE}”`],
    ['four words', 'Pop two of these.'],
    ['a blank that waits for words', SENTENCE.replace('two or three', '[how many]')],
  ])('passes in %s', (_, text) => {
    expect(flagsIn(text)).toEqual([]);
  });

  test('passes in a reply, for a rule that is not about replies', () => {
    expect(flagsIn(SENTENCE, { surface: 'reply' })).toEqual([]);
  });

  test('counts in replies alone, for a rule about replies', () => {
    const models = [knows('canned-reply', SENTENCE)];
    expect(flagsIn(SENTENCE, { models, surface: 'reply' })).toEqual([expect.stringMatching(/^canned-reply: /)]);
    expect(flagsIn(SENTENCE, { models })).toEqual([]);
  });

  test('stands back behind what a pattern found there', () => {
    const text = 'Hurry, last chance: pop two or three of these into that basket of yours.';
    expect(flagsIn(text)).toEqual(flagsIn(text, { models: [] }));
  });

  test('leaves alone a wording that a pattern of the rule knows and lets pass', () => {
    const text = 'Grab some breakfast with us before the walk to the mill.';
    const unknown = text.replace('Grab some', 'Have a');
    expect(flagsIn(unknown, { models: [knows('hard-sell', unknown)] })).toEqual([expect.stringMatching(/^hard-sell: /)]);
    expect(flagsIn(text, { models: [knows('hard-sell', text)] })).toEqual([]);
  });

  test('makes likely what a pattern held for possible', () => {
    const text = 'Our shop has an amazing selection of lamps to look at this week.';
    expect(flagsIn(text, { models: [] })).toEqual([]);
    expect(flagsIn(text, { models: [], strictness: 'strict' })).toEqual(['unproven-claim: amazing']);
    expect(flagsIn(text, { models: [knows('unproven-claim', text)] })).toEqual(['unproven-claim: amazing']);
  });

  test('leaves to strict eyes what a pattern held for possible because of the rest of the post', () => {
    const { it } = rulebook.languages;
    if (it === undefined) throw new Error('no Italian rulebook');
    const text = 'Trovate tutto sul nostro sito da oggi.';
    const told = `${text}\nLa mappa di tutti i cantieri previsti a maggio in via Roma e nel centro storico di Parma, strada per strada.`;
    const coach = createCoach({ ...rulebook, languages: { it: { ...it, likeness: [knows('link-drop', text)] } } });
    const sureness = (post: string): unknown => coach.read(post, { language: 'it' }, { ...DEFAULT_TONE, strictness: 'strict' }).flags.filter(({ rule }) => rule === 'link-drop').map((flag) => flag.sureness);
    expect(sureness(text)).toEqual(['likely']);
    expect(sureness(told)).toEqual(['possible']);
  });
});
