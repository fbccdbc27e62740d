// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { PostChange } from '../../../src/coach/conversation/post-change.ts';
import { openSession, type SessionWorld } from '../../../src/page/session/session.ts';
import { flagKey } from '../../../src/protocol/flag-key.ts';
import type { ConverseAnswer, ReadAnswer, ReadRequest } from '../../../src/protocol/messages.ts';
import { answerWith, flagOn } from '../readings.ts';
import { handClock } from './clock.ts';
import { fakeHands } from './fake-hands.ts';

const TEXT = 'New lamp. Buy now.';

const CHANGES: readonly PostChange[] = [
  { rule: 'self-centred', kind: 'replace', start: 0, end: 3, text: 'Our' },
  { rule: 'hard-sell', kind: 'replace', start: 10, end: 17, text: 'See it' },
  { rule: 'no-invitation', kind: 'insert', start: 18, end: 18, text: ' What do you read by?' },
];

/** Lets everything that waits for nothing but its turn have it. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

function setUp(text = TEXT) {
  const hands = fakeHands(text);
  const clock = handClock();
  const end = new AbortController();
  const ask = vi.fn(async (request: ReadRequest): Promise<ReadAnswer | null> =>
    answerWith(request.text.includes('Buy now') ? [flagOn(request.text, 'Buy now', [{ text: 'See if it suits you' }])] : []),
  );
  const converse = vi.fn(async (): Promise<ConverseAnswer | null> => ({ changes: CHANGES, explanations: {} }));
  const onChange = vi.fn();
  const world: SessionWorld = { hands, clock, ask, converse, context: (caret) => ({ site: 'x', caret }) };
  const session = openSession(document.createElement('div'), world, onChange, end.signal);
  return { hands, clock, end, ask, converse, onChange, session, key: flagKey(flagOn(TEXT, 'Buy now')) };
}

describe('a session', () => {
  it('reads a draft that is there already, caret and place told', async () => {
    const { ask, session } = setUp();
    await settled();
    expect(ask).toHaveBeenCalledExactlyOnceWith({ kind: 'read', text: TEXT, context: { site: 'x', caret: TEXT.length } });
    expect(session.draft.marks()).toMatchObject([{ start: 10, end: 17 }]);
  });

  it('sends nothing for an empty field', async () => {
    const { ask, hands, clock } = setUp('');
    hands.type('  ');
    clock.turn(5_000);
    await settled();
    expect(ask).not.toHaveBeenCalled();
  });

  it('reads again when typing pauses, and moves the marks at once', async () => {
    const { ask, hands, clock, session } = setUp();
    await settled();
    hands.type(`Our ${TEXT}`);
    expect(session.draft.marks()).toMatchObject([{ start: 14, end: 21 }]);
    clock.turn(349);
    await settled();
    expect(ask).toHaveBeenCalledTimes(1);
    clock.turn(1);
    await settled();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('draws anew, but does not read, when the editor re-makes its nodes', async () => {
    const { ask, hands, clock, onChange } = setUp();
    await settled();
    const drawn = onChange.mock.calls.length;
    hands.type(TEXT);
    clock.turn(5_000);
    expect(onChange).toHaveBeenCalledTimes(drawn + 1);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('takes the word at the caret for a whole one once it is left alone', async () => {
    const { ask, hands, clock } = setUp();
    await settled();
    hands.type(`${TEXT} Hurr`);
    clock.turn(350);
    await settled();
    expect(ask.mock.lastCall?.[0].context.caret).toBe(TEXT.length + 5);
    clock.turn(1_499);
    expect(ask).toHaveBeenCalledTimes(2);
    clock.turn(1);
    await settled();
    expect(ask).toHaveBeenCalledTimes(3);
    expect(ask.mock.lastCall?.[0].context.caret).toBeUndefined();
    clock.turn(10_000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('lets no late answer on an older text overrule the one on this text', async () => {
    const { ask, hands, clock, session } = setUp('New lamp.');
    await settled();
    let late: (answer: ReadAnswer) => void = () => undefined;
    ask.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    hands.type('New lamp. Buy');
    clock.turn(350);
    hands.type(TEXT);
    clock.turn(350);
    await settled();
    expect(session.draft.marks()).toMatchObject([{ start: 10, end: 17 }]);
    late(answerWith([]));
    await settled();
    expect(session.draft.marks()).toMatchObject([{ start: 10, end: 17 }]);
  });

  it('keeps still while a word is being composed', async () => {
    const { ask, hands, clock, session, key } = setUp();
    await settled();
    hands.type(`${TEXT} に`);
    hands.composing = true;
    clock.turn(5_000);
    await settled();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(await session.apply(key, 0)).toMatchObject({ ok: false, refusal: { says: 'textMoved' } });
    expect(hands.writes).toEqual([]);
  });

  it('applies a suggestion to the very text that was read, then reads the new one', async () => {
    const { hands, session, ask, key } = setUp();
    await settled();
    expect(await session.apply(key, 0)).toEqual({ ok: true, refusal: null });
    expect(hands.writes).toEqual([{ before: TEXT, start: 10, end: 17, text: 'See if it suits you' }]);
    await settled();
    expect(ask.mock.lastCall?.[0].text).toBe('New lamp. See if it suits you.');
    expect(session.draft.marks()).toEqual([]);
  });

  it('writes nothing when the text has moved on unseen', async () => {
    const { hands, session, key } = setUp();
    await settled();
    hands.text = 'Something else. Buy now.';
    expect(await session.apply(key, 0)).toMatchObject({ ok: false, refusal: { says: 'textMoved', offer: null } });
    expect(hands.writes).toEqual([]);
  });

  it.each([
    ['refused', { says: 'notApplied', offer: { label: 'copy', words: 'See if it suits you' } }],
    ['rolled-back', { says: 'notApplied', offer: { label: 'copy', words: 'See if it suits you' } }],
    ['damaged', { says: 'damaged', offer: { label: 'copyBefore', words: TEXT } }],
    ['changed', { says: 'textMoved', offer: null }],
  ] as const)('a write that is %s offers what it can', async (reason, refusal) => {
    const { hands, session, key } = setUp();
    await settled();
    hands.refuse = reason;
    expect(await session.apply(key, 0)).toEqual({ ok: false, refusal });
  });

  it('has the old text to copy when an editor breaks under a change', async () => {
    const { hands, session, key } = setUp();
    await settled();
    hands.breaks = true;
    expect(await session.apply(key, 0)).toEqual({ ok: false, refusal: { says: 'damaged', offer: { label: 'copyBefore', words: TEXT } } });
  });

  it.each([
    ['refused', { says: 'notApplied', offer: { label: 'copy', words: TEXT } }],
    ['damaged', { says: 'damaged', offer: { label: 'copyBefore', words: TEXT } }],
  ] as const)('offers the former text where taking a change back is %s, and can try again', async (reason, refusal) => {
    const { hands, session, key } = setUp();
    await settled();
    hands.undo = 'own';
    await session.apply(key, 0);
    hands.refuse = reason;
    expect(await session.takeBack()).toEqual({ ok: false, refusal });
    hands.refuse = null;
    expect(await session.takeBack()).toEqual({ ok: true, refusal: null });
    expect(hands.text).toBe(TEXT);
  });

  it('takes a change back where the browser does not, but not over what was written since', async () => {
    const { hands, session, key } = setUp();
    await settled();
    expect(await session.takeBack()).toMatchObject({ ok: false, refusal: { says: 'textMoved' } });
    hands.undo = 'own';
    expect(await session.apply(key, 0)).toEqual({ ok: true, refusal: { says: 'appliedForGood', offer: { label: 'copyBefore', words: TEXT }, undo: true } });
    expect(await session.takeBack()).toEqual({ ok: true, refusal: null });
    expect(hands.text).toBe(TEXT);
    expect(await session.takeBack()).toMatchObject({ ok: false });

    await settled();
    expect(await session.apply(key, 0)).toMatchObject({ ok: true });
    hands.text = `${hands.text} More.`;
    expect(await session.takeBack()).toMatchObject({ ok: false, refusal: { says: 'textMoved' } });
    expect(hands.text).toBe('New lamp. See if it suits you. More.');
  });

  it('makes several changes as one edit, and only of the text they were thought out for', async () => {
    const { hands, session } = setUp();
    await settled();
    const proposal = await session.converse();
    expect(proposal).toMatchObject({ text: TEXT, changes: CHANGES });
    expect(await session.rewrite(TEXT, CHANGES)).toEqual({ ok: true, refusal: null });
    expect(hands.text).toBe('Our lamp. See it. What do you read by?');
    expect(hands.writes).toHaveLength(1);
    expect(await session.rewrite(TEXT, CHANGES)).toMatchObject({ ok: false, refusal: { says: 'textMoved' } });
    expect(hands.writes).toHaveLength(1);
  });

  it('offers the whole text where several changes did not go in', async () => {
    const { hands, session } = setUp();
    await settled();
    hands.refuse = 'protected';
    expect(await session.rewrite(TEXT, CHANGES)).toEqual({ ok: false, refusal: { says: 'notApplied', offer: { label: 'copy', words: 'Our lamp. See it. What do you read by?' } } });
  });

  it('proposes nothing for a text that has moved on', async () => {
    const { hands, session, converse } = setUp();
    await settled();
    converse.mockImplementationOnce(async () => {
      hands.type('Something else');
      return { changes: CHANGES, explanations: {} };
    });
    expect(await session.converse()).toBeNull();
  });

  it('is over with its signal: no watcher, no timer, no late answer', async () => {
    const { hands, clock, end, ask, onChange } = setUp();
    await settled();
    hands.type(`${TEXT} More.`);
    end.abort();
    const drawn = onChange.mock.calls.length;
    clock.turn(5_000);
    await settled();
    expect(hands.watchers.size).toBe(0);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(onChange).toHaveBeenCalledTimes(drawn);
  });
});
