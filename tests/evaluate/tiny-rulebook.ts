import type { Catalogue } from '../../src/coach/rules/rulebook.ts';
import type { Flag, Reading } from '../../src/coach/reading.ts';

const entry = (id: string, family: string): Catalogue['rules'][number] => ({ id, family, principle: 'trust', name: { en: id, it: id }, why: { en: id, it: id }, minor: false, opening: false });

/** Two rules and a signal, enough to count with. */
export const CATALOGUE: Catalogue = {
  families: [{ id: 'pushing', name: { en: 'Pushing', it: 'Spingere' } }],
  rules: [entry('hard-sell', 'pushing'), entry('no-invitation', 'pushing')],
  signals: [entry('credit', '')],
};

/** A flag on the stretch of `text` between braces: `{Buy} it`. Without braces: on the whole post. */
export function flagOn(text: string, rule: string, sureness: Flag['sureness'] = 'likely'): Flag {
  const start = Math.max(0, text.indexOf('{'));
  const end = Math.max(0, text.indexOf('}') - 1);
  return { rule, family: 'pushing', sureness, start, end, quote: text.replace(/[{}]/g, '').slice(start, end), suggestions: [] };
}

/** A reading with nothing in it but what is given. */
export function readingWith(part: Partial<Reading>): Reading {
  return { language: 'en', verdict: 'neutral', balance: 0, flags: [], praise: [], traits: [], hidden: [], ...part };
}
