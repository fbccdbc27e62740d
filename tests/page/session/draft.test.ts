import { describe, expect, it } from 'vitest';
import { openDraft } from '../../../src/page/session/draft.ts';
import { flagKey } from '../../../src/protocol/flag-key.ts';
import { answerWith, flagOn } from '../readings.ts';

const TEXT = 'New lamp. Buy now. Hurry.';

describe('a draft', () => {
  it('moves its marks with the text before them', () => {
    const draft = openDraft(TEXT);
    draft.answered(TEXT, answerWith([flagOn(TEXT, 'Buy now')]));
    draft.moved(`Our ${TEXT}`);
    expect(draft.marks().map(({ start, end }) => draft.text().slice(start, end))).toEqual(['Buy now']);
  });

  it('loses a mark whose words are edited, and only that', () => {
    const draft = openDraft(TEXT);
    draft.answered(TEXT, answerWith([flagOn(TEXT, 'Buy now'), flagOn(TEXT, 'Hurry')]));
    draft.moved('New lamp. Buy it now. Hurry.');
    expect(draft.answer()?.reading.flags.map(({ quote }) => quote)).toEqual(['Hurry']);
  });

  it('takes an answer that comes late over to the text as it is by then', () => {
    const draft = openDraft(TEXT);
    draft.moved(`${TEXT} And more.`);
    draft.moved(`So: ${TEXT} And more.`);
    draft.answered(TEXT, answerWith([flagOn(TEXT, 'Buy now')]));
    // Two changes at once are seen as one that spans both, and touches the flag: silence rather than a wrong mark.
    expect(draft.marks()).toEqual([]);
    draft.answered(`${TEXT} And more.`, answerWith([flagOn(TEXT, 'Buy now')]));
    expect(draft.marks()).toMatchObject([{ start: 14, end: 21 }]);
  });

  it('never marks words that are not the ones flagged', () => {
    const draft = openDraft('Quite another text');
    draft.answered('Quite another text', answerWith([flagOn(TEXT, 'Buy now')]));
    expect(draft.marks()).toEqual([]);
  });

  it('has nothing to say of an empty text', () => {
    const draft = openDraft(TEXT);
    draft.answered(TEXT, answerWith([flagOn(TEXT, '', [{ text: ' What do you read by?' }], 'no-invitation')]));
    expect(draft.marks()).toEqual([]);
    expect(draft.answer()?.reading.flags).toHaveLength(1);
    draft.moved(' \n');
    expect(draft.answer()).toBeNull();
    draft.answered(TEXT, answerWith([]));
    expect(draft.answer()).toBeNull();
  });

  it('lets one flag go', () => {
    const flags = [flagOn(TEXT, 'Buy now'), flagOn(TEXT, 'Hurry')] as const;
    const draft = openDraft(TEXT);
    draft.answered(TEXT, answerWith(flags));
    draft.without(flagKey(flags[0]));
    expect(draft.flag(flagKey(flags[0]))).toBeUndefined();
    expect(draft.flag(flagKey(flags[1]))).toEqual(flags[1]);
    draft.without(flagKey(flags[1]));
    expect(draft.answer()?.reading.verdict).toBe('neutral');
  });

  it('lets a note on the whole post go for as long as the post is written', () => {
    const note = flagOn(TEXT, '', [], 'no-invitation');
    const draft = openDraft(TEXT);
    draft.answered(TEXT, answerWith([note]));
    draft.without(flagKey(note));
    draft.moved(`${TEXT} More.`);
    draft.answered(`${TEXT} More.`, answerWith([note]));
    expect(draft.answer()?.reading).toMatchObject({ flags: [], verdict: 'neutral' });
    expect(draft.hushed()).toEqual(['no-invitation']);
    draft.moved('');
    draft.moved('The next post');
    draft.answered('The next post', answerWith([note]));
    expect(draft.answer()?.reading.flags).toEqual([note]);
  });
});
