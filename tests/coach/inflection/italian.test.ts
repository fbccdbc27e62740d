import { describe, expect, it } from 'vitest';
import { conjugate, imperativeFor, infinitiveFor, inflectAdjective } from '../../../src/coach/inflection/italian.ts';

describe('Italian verbs', () => {
  it.each([
    ['acquistare', {}, 'acquista acquistate acquisti', 'acquisto acquisti acquista acquistiamo acquistate acquistano'],
    ['cercare', {}, 'cerca cercate cerchi', 'cerco cerchi cerca cerchiamo cercate cercano'],
    ['mangiare', {}, 'mangia mangiate mangi', 'mangio mangi mangia mangiamo mangiate mangiano'],
    ['lasciare', {}, 'lascia lasciate lasci', 'lascio lasci lascia lasciamo lasciate lasciano'],
    ['prendere', {}, 'prendi prendete prenda', 'prendo prendi prende prendiamo prendete prendono'],
    ['scoprire', {}, 'scopri scoprite scopra', 'scopro scopri scopre scopriamo scoprite scoprono'],
    ['spedire', { isc: true }, 'spedisci spedite spedisca', 'spedisco spedisci spedisce spediamo spedite spediscono'],
    ['venire', { imperative: { tu: 'vieni', lei: 'venga' }, present: ['vengo', 'vieni', 'viene', 'veniamo', 'venite', 'vengono'] }, 'vieni venite venga', 'vengo vieni viene veniamo venite vengono'],
  ])('%s', (lemma, irregular, imperative, present) => {
    const verb = conjugate(lemma, irregular);
    expect([verb.imperative.tu, verb.imperative.voi, verb.imperative.lei].join(' ')).toBe(imperative);
    expect(verb.present.join(' ')).toBe(present);
  });

  it.each([
    ['acquistare', 'la', 'tu', 'acquistarla'], ['acquistare', '', 'voi', 'acquistare'], ['iscriversi', '', 'tu', 'iscriverti'], ['iscriversi', 'ti', 'voi', 'iscrivervi'],
    ['iscriversi', '', 'lei', 'iscriversi'], ['aggiudicarsi', 'telo', 'lei', 'aggiudicarselo'], ['prenotare', 'velo', 'tu', 'prenotarlo'],
  ] as const)('%s + %s for %s', (lemma, clitic, address, expected) => {
    expect(infinitiveFor(conjugate(lemma), clitic, address)).toBe(expected);
  });

  it.each([
    ['prenotare', 'lo', 'tu', 'prenotalo'], ['prenotare', 'lo', 'lei', 'lo prenoti'], ['iscriversi', '', 'voi', 'iscrivetevi'], ['regalarsi', 'ti', 'tu', 'regalati'],
    ['regalarsi', 'telo', 'voi', 'regalatevelo'], ['venire', '', 'lei', 'venga'],
  ] as const)('orders: %s + %s for %s', (lemma, clitic, address, expected) => {
    expect(imperativeFor(conjugate(lemma, lemma === 'venire' ? { imperative: { lei: 'venga' } } : {}), clitic, address)).toBe(expected);
  });

  it.each([
    ['raccontare', {}, ['raccontava', 'raccontavano', 'raccontò', 'raccontarono'], ['raccontasse', 'racconterebbe', 'raccontassimo']],
    ['scrivere', { past: 'scriss' }, ['scriveva', 'scrisse', 'scrissero', 'scrivemmo'], ['scrivesse', 'scriverebbero', 'scrivessi']],
    ['garantire', { isc: true }, ['garantiva', 'garantì', 'garantirono'], ['garantisse', 'garantirebbe']],
    ['dire', { future: 'dir', imperfect: 'dic', past: 'diss' }, ['diceva', 'disse', 'dicemmo'], ['dicesse', 'direbbe']],
    ['vendere', {}, ['vendeva', 'vendette', 'venderono'], ['vendesse', 'venderebbero']],
  ])('what was told, and what might be: %s', (lemma, irregular, past, might) => {
    const verb = conjugate(lemma, irregular);
    expect(verb.past).toEqual(expect.arrayContaining(past));
    expect(verb.might).toEqual(expect.arrayContaining(might));
  });

  it('says when a word is no infinitive', () => {
    expect(() => conjugate('acquista')).toThrow('not an Italian infinitive');
  });

  it.each([
    ['unico', 'unico unica unici uniche'], ['lungo', 'lungo lunga lunghi lunghe lungi'], ['straordinario', 'straordinario straordinaria straordinari straordinarie'],
    ['eccellente', 'eccellente eccellenti'], ['ecologico', 'ecologico ecologica ecologici ecologiche'], ['antico', 'antico antica antici antiche'], ['blu', 'blu'],
  ])('%s', (masculine, forms) => {
    expect(inflectAdjective(masculine).join(' ')).toBe(forms);
  });
});
