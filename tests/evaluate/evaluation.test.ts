import { describe, expect, it } from 'vitest';
import { evaluate } from '../../scripts/evaluate/evaluation.ts';
import { markOf } from '../../scripts/evaluate/marks.ts';
import { isMet, type Measure } from '../../scripts/evaluate/measure.ts';
import type { Readings } from '../../scripts/evaluate/read-all.ts';
import type { TextSet } from '../../scripts/evaluate/sets.ts';
import type { Reading } from '../../src/coach/reading.ts';
import { CATALOGUE, flagOn, readingWith } from './tiny-rulebook.ts';

const NOTHING: Readings = { posts: [], gold: [], probes: [], languages: [] };
const run = (part: Partial<Readings>) => evaluate({ ...NOTHING, ...part }, CATALOGUE, ['en']);
const measure = (part: Partial<Readings>, what: string): Measure | undefined => run(part).measures.find((m) => m.what === what);
const rule = (part: Partial<Readings>, id: string) => run(part).rules.find((t) => t.id === id);

const SOLD = flagOn('{Buy} it', 'hard-sell');
const SILENT = flagOn('Buy it', 'no-invitation');

function posts(set: Partial<TextSet>, readings: readonly Partial<Reading>[], label = ''): Readings['posts'] {
  const whole: TextSet = { name: 'tiny', file: 'tiny', language: 'en', role: 'people', ...set };
  return readings.map((reading, i) => ({ set: whole, post: { id: `${label}${i}`, lang: 'en', text: 'Buy it', label, labels: {} }, reading: readingWith(reading) }));
}

describe('texts flagged', () => {
  const own = posts({ target: { atMost: 0.5 } }, [{ flags: [SOLD, SILENT] }, {}, {}, {}]);

  it('are counted once each, against the target', () => {
    const flagged = measure({ posts: own }, 'texts flagged');
    expect(flagged).toMatchObject({ on: 'tiny', value: 0.25, count: 1, of: 4 });
    expect(flagged && isMet(flagged)).toBe(true);
  });

  it('are kept by id with their rules, without their text', () => {
    expect(run({ posts: own }).flagged).toEqual({ tiny: { '0': ['hard-sell', 'no-invitation'] } });
    expect(JSON.stringify(run({ posts: own }))).not.toContain('Buy');
  });

  it('are those of one rule where the set asks for it', () => {
    expect(measure({ posts: posts({ rule: 'no-invitation' }, [{ flags: [SOLD] }, { flags: [SILENT] }]) }, 'texts flagged')).toMatchObject({ count: 1 });
  });

  it('are counted for each rule on people and on brands', () => {
    const both = [...own, ...posts({ name: 'brands', role: 'brands' }, [{ flags: [SOLD] }, { flags: [SOLD] }])];
    expect(rule({ posts: both }, 'hard-sell')).toMatchObject({ people: 1, brands: 2 });
    expect(rule({ posts: posts({ role: 'spam' }, [{ flags: [SOLD] }]) }, 'hard-sell')).toMatchObject({ people: 0, brands: 0 });
  });
});

describe('the balance of corporate posts', () => {
  it('sets dialogue apart from the rest', () => {
    const corporate = (label: string, balances: number[]): Readings['posts'] => posts({ role: 'corporate' }, balances.map((balance) => ({ balance })), label);
    expect(measure({ posts: [...corporate('dialogue', [0.5, 0.1]), ...corporate('action', [-0.5]), ...corporate('information', [0.2])] }, 'balance: dialogue above the rest (AUC)')).toMatchObject({ value: 0.75 });
  });
});

describe('labelled posts', () => {
  const post = { id: 'g', lang: 'en', text: 'Buy it. Buy it.', verdict: 'push', flags: [markOf('hard-sell', 'Buy it. Buy it.', 'Buy it'), markOf('no-invitation', '', '')], praise: [markOf('credit', 'Buy it', 'it')] } as const;
  const gold = [
    { post, reading: readingWith({ verdict: 'push', flags: [SOLD, flagOn('Buy it. {Buy} it', 'hard-sell')] }) },
    { post: { ...post, flags: [], praise: [] }, reading: readingWith({ flags: [SILENT] }) },
  ];

  it.each([
    ['flags: precision', 2, 3],
    ['flags: recall', 1, 2],
    ['verdict right', 1, 2],
    ['praise: recall', 0, 1],
    ['language told', 2, 2],
  ])('%s', (what, count, of) => {
    expect(measure({ gold }, what)).toMatchObject({ count, of, language: 'en' });
  });

  it('say nothing where nothing was given', () => {
    expect(measure({ gold }, 'praise: precision')).toBeUndefined();
  });

  it('are counted for each rule', () => {
    expect(rule({ gold }, 'hard-sell')).toMatchObject({ given: 2, right: 2, wanted: 1, found: 1 });
    expect(rule({ gold }, 'no-invitation')).toMatchObject({ given: 1, right: 0, wanted: 1, found: 0 });
  });
});

describe('probe posts', () => {
  const probe = (quote: string, trap: boolean, flags: Reading['flags'], id = 'hard-sell'): Readings['probes'][number] => ({
    probe: { id: quote, lang: 'en', text: 'Buy it', surface: 'post', mark: markOf(id, 'Buy it', quote), trap }, reading: readingWith({ flags }),
  });
  const probes = [probe('Buy', false, [SOLD]), probe('it', false, [SOLD]), probe('', true, [SOLD]), probe('', true, [SILENT]), probe('', false, [SILENT], 'no-invitation')];

  it('are found where the words meet; a trap is fallen into by its own rule alone', () => {
    expect(rule({ probes }, 'hard-sell')).toMatchObject({ probes: 2, hits: 1, traps: 2, falls: 1 });
    expect(measure({ probes }, 'found')).toMatchObject({ count: 2, of: 3 });
    expect(measure({ probes }, 'traps fallen into')).toMatchObject({ count: 1, of: 2 });
  });
});

describe('languages', () => {
  it('are right, wrong or unsure', () => {
    const set = { name: 'l', file: 'l', asks: { right: { atLeast: 0.9 }, wrong: { atMost: 0.1 }, apart: null } };
    const languages = ['it', 'es', 'und', 'it'].map((told, i) => ({ set, post: { id: `${i}`, lang: 'it', text: 'ciao', label: '', labels: {} }, told }));
    expect(run({ languages }).measures.map(({ what, value }) => [what, value])).toEqual([['language right', 0.5], ['language wrong', 0.25], ['taken for none of ours', 0.25]]);
    expect(run({ languages }).measures.map(isMet)).toEqual([false, false, undefined]);
  });
});
