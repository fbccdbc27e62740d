import { describe, expect, test } from 'vitest';
import { thresholdOf } from '../../scripts/train-likeness/threshold.mjs';

const RULE = 'urgency';

interface Judged {
  readonly sum: number;
  readonly from: 'brands' | 'people';
  readonly text: string;
  readonly read: readonly string[];
  readonly wrong: readonly string[];
  readonly unsure: readonly string[];
}

let made = 0;
function sentence(sum: number, verdict: 'right' | 'wrong' | 'debatable' | 'unread', from: Judged['from'] = 'brands', text = `sentence ${(made += 1)}`): Judged {
  const said = (one: typeof verdict): readonly string[] => (verdict === one ? [RULE] : []);
  return { sum, from, text, read: said('right'), wrong: said('wrong'), unsure: said('debatable') };
}
const brands = (...rows: readonly (readonly [number, Parameters<typeof sentence>[1]])[]): Judged[] => rows.map(([sum, verdict]) => sentence(sum, verdict));

const people = (...sums: readonly number[]): Judged[] => sums.map((sum) => sentence(sum, 'unread', 'people'));

describe('how like a rule’s wordings a sentence must be to be flagged', () => {
  test.each([
    { what: 'as far down as four of five are right', judged: brands([6, 'right'], [5, 'right'], [4, 'right'], [3, 'right'], [2, 'wrong'], [1, 'wrong']), at: 2 },
    { what: 'past a wrong one, where enough right ones follow', judged: brands([7, 'right'], [6, 'wrong'], [5, 'right'], [4, 'right'], [3, 'right'], [2, 'unread'], [1, 'unread']), at: 3 },
    { what: 'a debatable one is not right', judged: brands([3, 'right'], [2, 'debatable'], [1, 'debatable']), at: 3 },
    { what: 'nor is one that nobody read', judged: brands([3, 'right'], [2, 'unread']), at: 3 },
    { what: 'above the likest, where that one is wrong', judged: brands([3, 'wrong'], [2, 'right']), at: 3.3 },
    { what: 'a text that stands twice counts once', judged: [...brands([6, 'right'], [5, 'right'], [4, 'right'], [3, 'right']), sentence(2, 'wrong', 'brands', 'twice'), sentence(1, 'wrong', 'brands', 'twice')], at: 0 },
    { what: 'down to what people say, where all above it are right', judged: brands([5, 'right'], [4, 'right']), at: 0 },
    { what: 'and where no brand says anything above it', judged: brands([-1, 'wrong']), at: 0 },
  ])('$what', ({ judged, at }) => {
    expect(thresholdOf(RULE, [...judged, ...people(0)])).toBeCloseTo(at, 6);
  });

  test('never as low as what people say, whatever stands below it', () => {
    expect(thresholdOf(RULE, [...brands([5, 'right'], [4, 'right'], [1, 'right']), ...people(3)])).toBe(3);
  });

  test('of ten thousand sentences of people, three may be as like', () => {
    const many = people(9, 8, 7, 2, ...Array.from({ length: 9_997 }, () => 0));
    expect(thresholdOf(RULE, [...brands([6, 'right'], [5, 'right']), ...many])).toBe(2);
  });
});
