import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifyLanguage, identifySentences } from '../../../src/coach/language/identify-language.ts';

const CODES = new Set(['it', 'en', 'es', 'fr', 'de', 'pt', 'und']);

/** Anything at all, lone surrogates included, and the kinds of text that come near to posts. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom('la', 'the', "l'", '@a.', '#b', 'perché', 'più', '¿', '´', '\u1ffd', "'", '://', 'x.it', '\u0300', 'ﷺ', ' ', 'İ', 'ß', 'Å'))
    .map((parts) => parts.join('')),
);

test('answers for any text, the same composed and decomposed', () => {
  fc.assert(fc.property(anyText, (text) => {
    const answer = identifyLanguage(text, {});
    expect(CODES).toContain(answer);
    expect(identifyLanguage(text.normalize('NFD'), {})).toBe(answer);
    expect(identifyLanguage(text.normalize('NFC'), {})).toBe(answer);
  }), { numRuns: 400 });
});

test('takes any evidence', () => {
  const tag = fc.oneof(fc.string(), fc.constantFrom('it', 'en-US', 'nl', 'und', 'other', 'constructor'));
  const evidence = fc.record({
    fieldLanguage: tag,
    writerLanguages: fc.array(tag),
    detected: fc.record({ language: tag, reliable: fc.boolean() }),
    override: fc.option(tag, { nil: undefined }),
  });
  fc.assert(fc.property(anyText, evidence, (text, beside) => {
    expect(CODES).toContain(identifyLanguage(text, beside));
  }), { numRuns: 300 });
});

test('one answer per range, whatever the ranges', () => {
  const range = fc.record({ start: fc.nat(60), end: fc.nat(60) });
  fc.assert(fc.property(anyText, fc.array(range, { maxLength: 5 }), (text, ranges) => {
    expect(identifySentences(text, ranges, {})).toHaveLength(ranges.length);
  }), { numRuns: 200 });
});
