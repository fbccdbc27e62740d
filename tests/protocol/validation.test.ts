import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openRequestFrom, pageRequestFrom, readablePart, readRequestFrom, TEXT_LIMIT } from '../../src/protocol/validation.ts';

describe('a request to read', () => {
  it('is taken with what is good of its context', () => {
    const context = { site: 'x', surface: 'chat', language: 7, writerLanguages: ['it', 3, 'en'], caret: -1, detected: { language: 'it' }, extra: true };
    expect(readRequestFrom({ kind: 'read', text: 'Ciao', context })).toEqual({
      kind: 'read',
      text: 'Ciao',
      context: { site: 'x', writerLanguages: ['it', 'en'], detected: { language: 'it', reliable: false } },
    });
  });

  test.each([undefined, null, 'read', [], {}, { kind: 'read' }, { kind: 'read', text: 5 }, { kind: 'write', text: 'a' }])('%j is none', (value) => {
    expect(readRequestFrom(value)).toBeUndefined();
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (context) => readRequestFrom({ kind: 'read', text: '', context }) !== undefined));
  });
});

describe('a request to a page', () => {
  test.each([
    [{ kind: 'composer', more: 1 }, { kind: 'composer' }],
    [{ kind: 'apply', flag: 'a', suggestion: 0 }, { kind: 'apply', flag: 'a', suggestion: 0 }],
    [{ kind: 'apply', flag: 'a', suggestion: '0' }, undefined],
    [{ kind: 'apply', suggestion: 0 }, undefined],
    [{ kind: 'ignore', flag: 'a' }, { kind: 'ignore', flag: 'a' }],
    [{ kind: 'ignore' }, undefined],
    [{ kind: 'aim', goal: 'sell' }, { kind: 'aim', goal: 'sell' }],
    [{ kind: 'aim', goal: 'loudly' }, { kind: 'aim', goal: null }],
    [{ kind: 'read', text: '' }, undefined],
    [null, undefined],
  ])('%j is read as %j', (value, request) => {
    expect(pageRequestFrom(value)).toEqual(request);
  });
});

describe('a request to open the catalogue', () => {
  test.each([
    [{ kind: 'open', id: 'hard-sell' }, { kind: 'open', id: 'hard-sell' }],
    [{ kind: 'open', id: '../popup/popup.html' }, undefined],
    [{ kind: 'open', id: '' }, undefined],
    [{ kind: 'open' }, undefined],
  ])('%j is read as %j', (value, request) => {
    expect(openRequestFrom(value)).toEqual(request);
  });
});

describe('readablePart', () => {
  it('leaves a post alone', () => {
    expect(readablePart('a post')).toBe('a post');
  });

  it('ends a book at the limit, and never within a letter', () => {
    expect(readablePart('a'.repeat(1_000_000))).toHaveLength(TEXT_LIMIT);
    expect(readablePart(`${'a'.repeat(TEXT_LIMIT - 1)}😀`)).toHaveLength(TEXT_LIMIT - 1);
  });
});
