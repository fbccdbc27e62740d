import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../../src/coach/balance/reasons.ts';
import { read } from '../../../src/coach/coach.ts';
import { type Context, DEFAULT_TONE } from '../../../src/coach/reading.ts';

const reasons = (text: string, context: Context) => reasonsOf(read(text, context, DEFAULT_TONE));
const IT: Context = { language: 'it', surface: 'post' };

describe('the balance explains itself', () => {
  it('weighs in words, heaviest first', () => {
    expect(reasonsOf({ traits: [
      { id: 'hard-sell', kind: 'flag', weight: -0.45 },
      { id: 'shouting', kind: 'flag', weight: -0.175 },
      { id: 'corporate-jargon', kind: 'flag', weight: -0.06 },
      { id: 'source', kind: 'praise', weight: 0.12 },
    ] })).toEqual({
      against: [{ id: 'hard-sell', strength: 'much' }, { id: 'shouting', strength: 'some' }, { id: 'corporate-jargon', strength: 'little' }],
      favour: [{ id: 'source', strength: 'little' }],
      most: { id: 'hard-sell', does: 'mend' },
    });
  });

  it.each<[string, string, Context, string | undefined]>([
    ['a question, where nothing opens', 'La nuova collezione autunno è online. Spedizione gratuita sopra i 50 €.', IT, 'open-question'],
    ['the heaviest flag, where something opens', 'Acquista ora la lampada Alba sul nostro sito. Voi con che luce leggete la sera?', IT, 'hard-sell'],
    ['nothing, where nothing is against it', 'Il pane di segale esce dal forno alle sette. Voi con che cosa lo mangiate?', IT, undefined],
    ['nothing, for what is no business of the coach', 'Ieri ho visto un bel film con mia sorella.', IT, undefined],
    ['an answer, for a reply that leaves the question open', 'Thanks for reaching out! Your feedback is important to us.', { language: 'en', surface: 'reply', answering: 'What time do you open on Saturday?' }, 'direct-reply'],
    ['owning up, where the writer says sorry', 'Acquista ora la lampada.', { ...IT, goal: 'apologise' }, 'admission'],
  ])('says what would change it most: %s', (_name, text, context, most) => {
    expect(reasons(text, context).most?.id).toBe(most);
  });

  it('counts nothing that is missing into the balance', () => {
    const { balance, traits } = read('Acquista ora la lampada Alba sul nostro sito.', IT, DEFAULT_TONE);
    const counted = traits.filter(({ kind, weight }) => kind !== 'missing' || weight < 0).reduce((sum, { weight }) => sum + weight, 0);
    expect(balance).toBeCloseTo(Math.tanh(counted), 2);
    expect(traits.some(({ kind, weight }) => kind === 'missing' && weight > 0)).toBe(true);
  });
});
