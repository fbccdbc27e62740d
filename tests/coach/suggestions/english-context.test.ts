import { describe, expect, it, test } from 'vitest';
import { read } from '../../../src/coach/coach.ts';
import { DEFAULT_TONE } from '../../../src/coach/reading.ts';

const applied = (text: string, rule: string): readonly string[] =>
  read(text, { language: 'en' }, DEFAULT_TONE)
    .flags.filter((f) => f.rule === rule)
    .flatMap((f) => f.suggestions.map((s) => text.slice(0, s.start) + s.text + text.slice(s.end)));

describe('a date is asked for only where none stands', () => {
  it('is offered to an offer without a day', () => {
    expect(applied('Limited time offer: two mugs for £9 in our shop.', 'urgency')[0]).toBe('Offer until [date]: two mugs for £9 in our shop.');
  });

  test.each(['Limited time offer: two mugs for £9 in our shop. Ends Dec. 7.', 'Limited time offer: two mugs for £9 in our shop, Friday to Sunday.'])('%s', (text) => {
    expect(applied(text, 'urgency').join()).not.toContain('[date]');
  });
});

describe('what leads to an order goes with it', () => {
  test.each([
    ['Please book your table at our café, £12 each.', 'You can book your table at our café, £12 each.'],
    ['Please, book your table at our café, £12 each.', 'You can book your table at our café, £12 each.'],
    ['Hurry, grab yours today at our shop.', 'You can get yours at our shop.'],
    ['Just grab yours today at our shop.', 'You can get yours at our shop.'],
  ])('%s', (text, after) => {
    expect(applied(text, 'hard-sell')[0]).toBe(after);
  });
});
