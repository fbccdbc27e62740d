import type { Flag, Reading, Suggestion } from '../../src/coach/reading.ts';
import type { ReadAnswer } from '../../src/protocol/messages.ts';

/** A flag on the first `quote` in a text, with ways forward. */
export function flagOn(text: string, quote: string, ways: readonly (Partial<Suggestion> & { readonly text: string })[] = [], rule = 'hard-sell'): Flag {
  const start = quote === '' ? 0 : text.indexOf(quote);
  const end = start + quote.length;
  const suggestions = ways.map((way): Suggestion => ({ kind: 'replace', start, end, ...way }));
  return { rule, family: 'pushing', sureness: 'certain', start, end, quote, suggestions };
}

/** An answer with these flags, as the background gives it. */
export function answerWith(flags: readonly Flag[], part: Partial<Reading> = {}): ReadAnswer {
  const reading: Reading = { language: 'en', verdict: flags.length > 0 ? 'push' : 'neutral', balance: 0, flags, praise: [], traits: [], hidden: [], ...part };
  const ids = [...flags.map(({ rule }) => rule), ...reading.praise.map(({ signal }) => signal)];
  return {
    reading,
    explanations: Object.fromEntries(ids.map((id) => [id, { name: `The name of ${id}`, why: `Why ${id} matters.` }])),
  };
}
