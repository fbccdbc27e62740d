import { describe, expect, it } from 'vitest';
import { brandFlags, failedProbes, worst } from '../../scripts/evaluate/disagreements.ts';
import { markOf } from '../../scripts/evaluate/marks.ts';
import type { ReadPost } from '../../scripts/evaluate/read-all.ts';
import { sample, sampleEvenly } from '../../scripts/evaluate/sampling.ts';
import { flagOn, readingWith } from './tiny-rulebook.ts';

describe('the worst disagreements', () => {
  const post = { lang: 'en', text: 'Buy it', verdict: 'push', flags: [markOf('hard-sell', 'Buy it', 'Buy')], praise: [] } as const;
  const gold = [
    { post: { ...post, id: 'agreed' }, reading: readingWith({ verdict: 'push', flags: [flagOn('{Buy} it', 'hard-sell')] }) },
    { post: { ...post, id: 'missed' }, reading: readingWith({}) },
    { post: { ...post, id: 'alarmed', verdict: 'dialogic', flags: [] } as const, reading: readingWith({ verdict: 'push', flags: [flagOn('{Buy} it', 'hard-sell', 'certain')] }) },
  ];

  it('come first, with what differs; where both agree nothing is said', () => {
    expect(worst(gold, 9)).toEqual([
      { id: 'alarmed', text: 'Buy it', remarks: ['not labelled: hard-sell (certain) “Buy”', 'verdict: push, labelled dialogic'] },
      { id: 'missed', text: 'Buy it', remarks: ['missed: hard-sell “Buy”', 'verdict: neutral, labelled push'] },
    ]);
    expect(worst(gold, 1)).toHaveLength(1);
  });
});

describe('probes to read', () => {
  it('are those missed and the traps fallen into', () => {
    const probe = { id: 'p', lang: 'en', text: 'Buy it', surface: 'post', mark: markOf('hard-sell', 'Buy it', 'Buy'), trap: false } as const;
    const trap = { ...probe, id: 't', mark: markOf('hard-sell', '', ''), trap: true };
    const sold = readingWith({ flags: [flagOn('{Buy} it', 'hard-sell')] });
    const list = failedProbes([{ probe, reading: readingWith({}) }, { probe, reading: sold }, { probe: trap, reading: readingWith({}) }, { probe: trap, reading: sold }], 9);
    expect(list.map(({ remarks }) => remarks[0]).sort()).toEqual(['missed: hard-sell “Buy”', 'trap of hard-sell']);
  });
});

describe('drawing by lot', () => {
  const items = Array.from({ length: 50 }, (_, i) => ({ id: `p${i}`, rule: i < 45 ? 'common' : 'rare' }));

  it('draws the same ones whatever their order', () => {
    expect(sample(items, 5)).toEqual(sample(items.toReversed(), 5));
    expect(sample(items, 5)).not.toEqual(items.slice(0, 5));
  });

  it('gives every group its share as far as it lasts', () => {
    const rules = (count: number): number[] => ['common', 'rare'].map((rule) => sampleEvenly(items, (i) => i.rule, count).filter((i) => i.rule === rule).length);
    expect(rules(6)).toEqual([3, 3]);
    expect(rules(20)).toEqual([15, 5]);
    expect(rules(99)).toEqual([45, 5]);
  });

  it('takes brand flags one by one, two of a post too', () => {
    const set = { name: 'b', file: 'b', language: 'en', role: 'brands' } as const;
    const read: ReadPost = { set, post: { id: 'x', lang: 'en', text: 'Buy it', label: '', labels: {} }, reading: readingWith({ flags: [flagOn('{Buy} it', 'hard-sell'), flagOn('', 'no-invitation')] }) };
    expect(brandFlags([read], 9).flatMap(({ remarks }) => remarks).sort()).toEqual(['hard-sell (likely) “Buy”', 'no-invitation (likely) the whole post']);
  });
});
