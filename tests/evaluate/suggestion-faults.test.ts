import { describe, expect, it, test } from 'vitest';
import { faultsOf, offeredIn } from '../../scripts/evaluate/suggestion-faults.ts';
import type { Coach } from '../../src/coach/create-coach.ts';
import { DEFAULT_TONE, type Flag, type Reading, type Suggestion } from '../../src/coach/reading.ts';
import { readingWith } from './tiny-rulebook.ts';

/** A coach that marks the word “buy”, and nothing else. */
function wordCoach(): Coach {
  const read = (text: string): Reading => {
    const start = text.indexOf('buy');
    const flags = start < 0 ? [] : [flagAt(start, start + 3, 'buy')];
    return readingWith({ flags, verdict: flags.length > 0 ? 'push' : 'neutral', balance: -flags.length });
  };
  return { read, converse: () => [] };
}

function flagAt(start: number, end: number, quote: string): Flag {
  return { rule: 'hard-sell', family: 'pushing', sureness: 'certain', start, end, quote, suggestions: [] };
}

/** `{…}` is what the suggestion replaces. */
function faults(marked: string, put: string, part: Partial<Suggestion> = {}): string[] {
  const start = marked.indexOf('{');
  const text = marked.replace(/[{}]/g, '');
  const end = marked.indexOf('}') - 1;
  const suggestion: Suggestion = { kind: 'replace', start, end, text: put, ...part };
  const reading = { ...wordCoach().read(text, {}, DEFAULT_TONE), language: 'en' };
  return faultsOf(wordCoach(), { text, flag: flagAt(start, end, text.slice(start, end)), suggestion, reading, context: {}, tone: DEFAULT_TONE }, ['now', 'shop']);
}

describe('a fault of a suggestion', () => {
  test.each<[marked: string, put: string, fault: string | undefined]>([
    ['Please {buy} it.', 'look at', undefined],
    ['Please {look at} it.', 'buy', 'is itself flagged'],
    ['{Take} it.', 'buy', 'worsens the balance'],
    ['Go {to shop.com/x} now.', 'there', 'loses a link, tag, number or date'],
    ['We met {at Bluebell Nails} and talked.', 'there', 'loses a name'],
    ['Now. {Shop Now}: here.', 'It is here', undefined],
    ['We are {in Now} and talk.', 'there', 'loses a name'],
    ['Please {buy} it.', 'look at ', 'doubles a space'],
    ['Please {buy}, friends.', 'look ', 'leaves a space before a sign'],
    ['Please {buy}, friends.', 'look,', 'doubles a sign'],
    ['{Buy} it.', 'take', 'begins a sentence in small letters'],
    ['It is the {best}.', '', 'leaves a word waiting for another'],
    ['Please {buy} it.', 'look at {object}', 'shows template signs'],
  ])('%s → “%s”: %s', (marked, put, fault) => {
    const found = faults(marked, put);
    if (fault === undefined) expect(found).toEqual([]);
    else expect(found).toContain(fault);
  });

  it('is a blank that is not where it is said to be, or an addition that takes something away', () => {
    expect(faults('Please {buy} it.', 'see [where]', { slot: { start: 4, end: 11 } })).toEqual([]);
    expect(faults('Please {buy} it.', 'see [where]', { slot: { start: 0, end: 3 } })).toContain('points beside its blank');
    expect(faults('Please {buy} it.', 'see', { kind: 'insert' })).toContain('stands in the wrong place');
  });
});

test('every suggestion of a reading is offered, with all that is needed to try it', () => {
  const ways: Suggestion[] = [{ kind: 'remove', start: 0, end: 3, text: '' }, { kind: 'insert', start: 5, end: 5, text: '?' }];
  const flags = [{ ...flagAt(0, 3, 'buy'), suggestions: ways }, flagAt(4, 5, 'x')];
  expect(offeredIn('buy x', readingWith({ flags }), {}, DEFAULT_TONE).map(({ suggestion }) => suggestion)).toEqual(ways);
});
