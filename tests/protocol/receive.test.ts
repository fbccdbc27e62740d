import { expect, test } from 'vitest';
import { answerMessages, type MessageEvents } from '../../src/protocol/receive.ts';

type Listener = Parameters<MessageEvents['addListener']>[0];

/** Says what the listener returned, and what it answered. */
function deliver(listeners: ReadonlySet<Listener>, message: unknown): { readonly kept: readonly (true | undefined)[]; readonly answer: Promise<unknown> } {
  let respond: (answer: unknown) => void = () => undefined;
  const answer = new Promise<unknown>((done) => (respond = done));
  return { kept: [...listeners].map((listener) => listener(message, { id: 'ours' }, respond)), answer };
}

function answering(answer: Parameters<typeof answerMessages>[1]): { readonly listeners: ReadonlySet<Listener>; readonly stop: () => void } {
  const listeners = new Set<Listener>();
  const stop = answerMessages({ addListener: (one) => void listeners.add(one), removeListener: (one) => void listeners.delete(one) }, answer);
  return { listeners, stop };
}

test('an answer that takes time keeps the channel open', async () => {
  const { kept, answer } = deliver(answering(async (message, sender) => ({ message, from: sender.id })).listeners, 'hello');
  expect(kept).toEqual([true]);
  expect(await answer).toEqual({ message: 'hello', from: 'ours' });
});

test('a message that is somebody else’s is left to them', () => {
  expect(deliver(answering(() => undefined).listeners, 'hello').kept).toEqual([undefined]);
});

test('nobody waits for an answer that failed', async () => {
  const { answer } = deliver(answering(() => Promise.reject(new Error('no'))).listeners, 'hello');
  expect(await answer).toBeNull();
});

test('stops', () => {
  const { listeners, stop } = answering(() => undefined);
  stop();
  expect(listeners.size).toBe(0);
});
