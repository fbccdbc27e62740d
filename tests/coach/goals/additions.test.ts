import { describe, expect, it, test } from 'vitest';
import { read } from '../../../src/coach/coach.ts';
import { type Context, DEFAULT_TONE, type Goal, type Tone } from '../../../src/coach/reading.ts';
import { apply } from '../../../src/coach/suggestions/splice.ts';

const offered = (text: string, rule: string, context: Context, tone: Partial<Tone> = {}): readonly string[] =>
  read(text, context, { ...DEFAULT_TONE, ...tone }).flags.filter((f) => f.rule === rule).flatMap((f) => f.suggestions.map((s) => s.text.trim()));

describe('what a post lacks is offered as its goal asks', () => {
  test.each<[language: string, goal: Goal, rule: string, text: string, words: RegExp]>([
    ['it', 'sell', 'no-invitation', 'Nuovo arrivo in negozio: ombrelli a 15 euro. Ti aspettiamo!', /qui sotto: rispondiamo/],
    ['it', 'announce', 'no-invitation', 'Siamo lieti di annunciare l’accordo con la cooperativa di Ferrara.', /qui sotto: rispondiamo/],
    ['it', 'apologise', 'non-apology', 'Ci scusiamo per eventuali disagi causati dalla chiusura di ieri.', /Che cosa è successo: \[i fatti\]\. Rimediamo così: \[come\], entro \[data\]/],
    ['en', 'sell', 'no-invitation', 'New in store: umbrellas from £15. See you soon!', /what you're looking for, and we|before you buy\? Ask us here/],
    ['en', 'announce', 'no-invitation', 'We are thrilled to announce the opening of our new branch in Leeds.', /know the area|live nearby/],
    ['en', 'apologise', 'non-apology', 'We apologise for any inconvenience caused by yesterday’s closure.', /^apologise for$/],
    ['en', 'reply', 'canned-reply', 'Thank you for reaching out, your feedback is important to us.', /about \[their point\]/],
  ])('%s %s, %s', (language, goal, rule, text, words) => {
    const context: Context = { language, surface: goal === 'reply' ? 'reply' : 'post' };
    expect(read(text, context, DEFAULT_TONE).goal).toBe(goal);
    expect(offered(text, rule, context).join('\n')).toMatch(words);
  });

  it('changes with the writer’s word', () => {
    const text = 'Siamo lieti di annunciare l’accordo con la cooperativa di Ferrara.';
    expect(offered(text, 'no-invitation', { language: 'it', goal: 'event' })).not.toEqual(offered(text, 'no-invitation', { language: 'it', goal: 'announce' }));
    expect(offered(text, 'no-invitation', { language: 'it' }, { goal: 'event' })).toEqual(offered(text, 'no-invitation', { language: 'it', goal: 'event' }));
  });
});

describe('additions speak as the writer does', () => {
  const text = 'Siamo lieti di annunciare l’accordo con la cooperativa di Ferrara.';
  test.each<[Partial<Tone>, RegExp]>([
    [{ address: 'tu' }, /\b(?:ti|vorresti|[Hh]ai|te)\b/],
    [{ address: 'voi' }, /\b(?:vi|vorreste|[Aa]vete|voi)\b/],
    [{ address: 'lei' }, /\b(?:Le|La|vorrebbe|[Hh]a|Lei)\b/],
  ])('%j', (tone, words) => {
    const all = offered(text, 'no-invitation', { language: 'it' }, tone);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((one) => !words.test(one))).toEqual([]);
  });

  test.each<[Partial<Tone>, RegExp]>([
    [{ voice: 'singular' }, /[Rr]ispondo\b/],
    [{ voice: 'plural' }, /[Rr]ispondiamo\b/],
  ])('%j', (tone, words) => {
    expect(offered('Nuovo arrivo in negozio: ombrelli a 15 euro.', 'no-invitation', { language: 'it' }, { ...tone, goal: 'inform' }).join('\n')).toMatch(words);
  });

  it('the writer’s own closing comes first', () => {
    const closing = 'Scrivici che cosa ne pensi.';
    expect(offered(text, 'no-invitation', { language: 'it' }, { closings: [closing] })[0]).toBe(closing);
  });
});

it('the caret lands on what only the writer knows', () => {
  const text = 'Ci scusiamo per eventuali disagi causati dalla chiusura di ieri.';
  const suggestion = read(text, { language: 'it' }, DEFAULT_TONE).flags.find((f) => f.rule === 'non-apology')?.suggestions.find((s) => s.slot !== undefined);
  const { start = 0, end = 0 } = suggestion?.slot ?? {};
  expect(suggestion?.text.slice(start, end)).toMatch(/^\[.+\]$/);
  expect(suggestion && apply(text, suggestion)).toContain('[');
});
