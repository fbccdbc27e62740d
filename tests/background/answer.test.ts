import { describe, expect, it, vi } from 'vitest';
import { answerConverse, answerRead, type Brain } from '../../src/background/answer.ts';
import type { Flag, Reading } from '../../src/coach/reading.ts';
import { TEXT_LIMIT } from '../../src/protocol/validation.ts';
import { fingerprintOf } from '../../src/settings/ignored.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';

const FLAG: Flag = { rule: 'hard-sell', family: 'pushing', sureness: 'certain', start: 0, end: 7, quote: 'Buy now', suggestions: [] };
const READING: Reading = {
  language: 'en',
  verdict: 'push',
  balance: -0.6,
  flags: [FLAG],
  praise: [{ signal: 'source', start: 9, end: 12, quote: 'ISS' }],
  traits: [], hidden: [],
};

function brainWith(part: Partial<Brain> = {}): Brain {
  return {
    read: vi.fn(() => READING),
    converse: () => [],
    explain: (id, language) => ({ name: `${id} ${language}`, why: '' }),
    detect: async () => undefined,
    browserLanguage: 'it',
    ...part,
  };
}

describe('answerRead', () => {
  it('explains every rule and signal of the reading, in the language of the interface', async () => {
    const answer = await answerRead(brainWith(), DEFAULT_SETTINGS, { kind: 'read', text: 'Buy now', context: {} });
    expect(answer.reading).toEqual(READING);
    expect(answer.explanations).toEqual({
      'hard-sell': { name: 'hard-sell it', why: '' },
      source: { name: 'source it', why: '' },
    });
  });

  it('reads with the writer’s tone', async () => {
    const brain = brainWith();
    await answerRead(brain, { ...DEFAULT_SETTINGS, strictness: 'strict', familiesOff: ['opaque'] }, { kind: 'read', text: 'Ciao', context: { site: 'x' } });
    expect(brain.read).toHaveBeenCalledWith('Ciao', expect.objectContaining({ site: 'x' }), expect.objectContaining({ strictness: 'strict', familiesOff: ['opaque'] }));
  });

  it('asks the browser for the language, unless the page has', async () => {
    const detect = vi.fn(async () => ({ language: 'it', reliable: true }));
    const brain = brainWith({ detect });
    await answerRead(brain, DEFAULT_SETTINGS, { kind: 'read', text: 'Ciao', context: {} });
    expect(brain.read).toHaveBeenLastCalledWith('Ciao', expect.objectContaining({ detected: { language: 'it', reliable: true } }), expect.anything());
    await answerRead(brain, DEFAULT_SETTINGS, { kind: 'read', text: 'Ciao', context: { detected: { language: 'en', reliable: false } } });
    expect(detect).toHaveBeenCalledTimes(1);
  });

  it('leaves out what was waved away, and then judges without it', async () => {
    const ignored = [fingerprintOf(FLAG)];
    const answer = await answerRead(brainWith(), { ...DEFAULT_SETTINGS, ignored }, { kind: 'read', text: 'Buy now', context: {} });
    expect(answer.reading).toMatchObject({ flags: [], verdict: 'neutral' });
    expect(answer.explanations).not.toHaveProperty('hard-sell');
  });

  it('reads the beginning of a book', async () => {
    const brain = brainWith();
    await answerRead(brain, DEFAULT_SETTINGS, { kind: 'read', text: 'a'.repeat(1_000_000), context: {} });
    expect(brain.read).toHaveBeenCalledWith('a'.repeat(TEXT_LIMIT), expect.anything(), expect.anything());
  });
});

describe('answerConverse', () => {
  const CHANGE = { rule: 'hard-sell', kind: 'remove', start: 0, end: 7, text: '' } as const;

  it('explains what each change answers', async () => {
    const answer = await answerConverse(brainWith({ converse: () => [CHANGE] }), DEFAULT_SETTINGS, { kind: 'converse', text: 'Buy now', context: {}, hushed: [] });
    expect(answer).toEqual({ changes: [CHANGE], explanations: { 'hard-sell': { name: 'hard-sell it', why: '' } } });
  });

  it('leaves alone what was waved away', async () => {
    const converse = vi.fn((..._asked: Parameters<Brain['converse']>) => []);
    const whole: Flag = { ...FLAG, rule: 'no-invitation', end: 0, quote: '' };
    await answerConverse(brainWith({ converse }), { ...DEFAULT_SETTINGS, ignored: [fingerprintOf(FLAG)] }, { kind: 'converse', text: 'Buy now', context: {}, hushed: ['no-invitation'] });
    const isWanted = converse.mock.calls[0]?.[3];
    expect([FLAG, whole, { ...FLAG, rule: 'urgency' }].map((flag) => isWanted?.(flag))).toEqual([false, false, true]);
  });
});
