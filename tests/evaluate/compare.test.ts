import { describe, expect, it } from 'vitest';
import { differences } from '../../scripts/evaluate/compare.ts';
import type { Evaluation } from '../../scripts/evaluate/evaluation.ts';
import { Tallies } from '../../scripts/evaluate/tally.ts';

function evaluation(value: number, people: number, flagged: Evaluation['flagged']): Evaluation {
  return {
    measures: [{ on: 'gold', what: 'flags: recall', language: 'it', value, target: { atLeast: 0.72 } }],
    rules: [{ ...new Tallies().of('hard-sell', 'it'), people }],
    signals: [],
    flagged,
  };
}

describe('two evaluations', () => {
  const before = evaluation(0.7, 3, { forum: { a: ['hard-sell'], b: ['urgency'] } });

  it('that are alike have no differences', () => {
    expect(differences(before, before)).toBe('Nothing changed.');
  });

  it('differ in measures, counts and posts', () => {
    expect(differences(before, evaluation(0.75, 1, { forum: { b: ['urgency'], c: ['scarcity'] }, other: { d: ['urgency'] } })).split('\n')).toEqual([
      'gold, flags: recall, it: 0.700 → 0.750, target met now',
      'hard-sell it: people 3 → 1',
      'forum: 1 newly flagged, 1 no longer',
      '  + c: scarcity',
      '  − a: hard-sell',
    ]);
  });

  it('are not told apart by what only one of them has read', () => {
    expect(differences(before, { ...evaluation(0.7, 0, {}), measures: [] })).toBe('Nothing changed.');
  });

  it('say where a target is lost', () => {
    expect(differences(evaluation(0.8, 0, {}), evaluation(0.5, 0, {}))).toContain('target no longer met');
  });
});
