import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { editBetween, readingAfter, spanAfter } from '../../../src/page/session/spans.ts';

/** Caret notation: `A{B}C` is the text `ABC` with a span on `B`; without braces there is no span left. */
function parse(notation: string): { text: string; span: { start: number; end: number } | null } {
  const start = notation.indexOf('{');
  const end = notation.indexOf('}') - 1;
  return { text: notation.replace(/[{}]/g, ''), span: start < 0 ? null : { start, end } };
}

describe('a span across an edit', () => {
  test.each([
    // before it, after it
    ['Ciao, {compra} ora', 'Ciao a tutti, {compra} ora'],
    ['Ciao, {compra} ora', 'C, {compra} ora'],
    ['Ciao, {compra} ora', 'Ciao, {compra} ora e domani'],
    ['😀 {compra}', '😀😀 {compra}'],
    // in it
    ['Ciao, {compra} ora', 'Ciao, comprra ora'],
    ['Ciao, {compra} ora', 'Ciao,  ora'],
    ['Ciao, {compra} ora', 'tutto nuovo'],
    ['Ciao, {compra} ora', ''],
    ['{compra ora}', 'compra  ora'],
    // at its border: another word, or the same
    ['{compra}', 'comprami'],
    ['{compra}', 'ricompra'],
    ['{compra}', 'compra’'],
    ['{compra}', '{compra} '],
    ['{compra}', '{compra}!'],
    ['{compra}', ' {compra}'],
    ['a {compra} b', 'a {compra}, b'],
    // something taken away right beside it: who knows what it touches now
    ['a {compra}, b', 'a compra b'],
    ['{compra} ora', 'compra'],
    ['a {compra} b', 'a comprab'],
  ])('%s → %s', (from, to) => {
    const before = parse(from);
    const after = parse(to);
    const edit = editBetween(before.text, after.text);
    expect(edit).not.toBeNull();
    expect(before.span && edit && spanAfter(before.span, edit)).toEqual(after.span);
  });

  it('stands on the same words wherever it is left, for any edit', () => {
    const word = fc.constantFrom('a', 'b', ' ', '\n', 'ora', '😀');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
        const start = Math.min(a, b) % (before.length + 1);
        const span = { start, end: Math.max(start, Math.max(a, b) % (before.length + 1)) };
        const edit = editBetween(before, after);
        const moved = edit && spanAfter(span, edit);
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
      }),
    );
  });

  it('is described by an edit that makes the one text of the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const edit = editBetween(before, after);
        expect(edit === null ? before : before.slice(0, edit.start) + edit.inserted + before.slice(edit.end)).toBe(after);
      }),
    );
  });
});

describe('a reading across an edit', () => {
  const insert = { kind: 'insert', start: 8, end: 8, text: ' Voi?' } as const;
  const replace = { kind: 'replace', start: 0, end: 6, text: 'guarda' } as const;
  const flag = { rule: 'r', family: 'f', sureness: 'certain', start: 0, end: 6, quote: 'compra', suggestions: [replace, insert] } as const;
  const whole = { ...flag, rule: 'w', end: 0, quote: '', suggestions: [insert] } as const;
  const reading = { language: 'it', verdict: 'push', balance: -1, flags: [flag, whole], hidden: [], praise: [], traits: [] } as const;

  it('drops what a suggestion can no longer be sure of, and keeps the notes', () => {
    const edit = editBetween('compra.\n', 'compra.\nok');
    const after = edit && readingAfter(reading, edit);
    expect(after?.flags).toEqual([{ ...flag, suggestions: [replace] }, { ...whole, suggestions: [] }]);
  });

  it('keeps a note on the whole post through every edit', () => {
    const edit = editBetween('compra.\n', 'altro');
    expect(edit && readingAfter(reading, edit).flags.map(({ rule }) => rule)).toEqual(['w']);
  });
});
