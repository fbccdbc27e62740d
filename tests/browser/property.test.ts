import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { Edit } from '../../src/editors/write.ts';
import { type Doc, type Run, merged, textOf } from '../practice/editors/document.ts';
import { asOneEdit, expectModel, loadDocument, undo, write } from './harness/editing.ts';
import { inEveryEditor } from './harness/every-editor.ts';

/** Changes tried in each editor and browser: 34 pairs make more than 400 a run, and half as many of several at once; PARLACON_CHANGES=320 makes more than 10,000. */
const CHANGES = Number(process.env['PARLACON_CHANGES'] ?? 12);
/** The same changes every run, so that a red run is about what was changed; PARLACON_SEED looks for new ones. */
const SEED = Number(process.env['PARLACON_SEED'] ?? 20_261_122);

const words = fc.constantFrom('noi', 'perché', 'acquista', 'ora', 'l’offerta', '😀', '👩‍👧', 'a', 'più bella', '#lancio', 'città.', '20%');
const token = fc.oneof(
  { weight: 5, arbitrary: words.map((text): Run => ({ text })) },
  { weight: 2, arbitrary: words.map((text): Run => ({ text, bold: true })) },
  { weight: 1, arbitrary: fc.constant<Run>({ text: '@anna', mention: true }) },
);
/** A paragraph begins and ends with a plain word, words one space apart: editors disagree on other spaces. */
const paragraph = fc
  .tuple(words, fc.array(token, { maxLength: 7 }), words)
  .map(([first, middle, last]) => merged([{ text: first }, ...middle.flatMap((one) => [{ text: ' ' }, one]), { text: ` ${last}` }]));
const empty: fc.Arbitrary<Run[]> = fc.constant<Run[]>([]);
const documents: fc.Arbitrary<Doc> = fc.tuple(paragraph, fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: empty }), { maxLength: 3 }), paragraph).map(([first, middle, last]) => [first, ...middle, last]);
const news = fc.oneof(fc.constantFrom('', 'una cosa nuova', 'che ne pensate?', 'b', '😀 sì'));

/** Offsets between whole characters, as the coach gives them: at the edges of words. */
function edges(text: string): number[] {
  return [...text.matchAll(/[^\s]+/gu)].flatMap((word) => [word.index, word.index + word[0].length]);
}

/** Changes of words that stand apart, as one edit over the smallest stretch that holds them. */
function severalOf(text: string, wishes: readonly (readonly [number, string])[]): Edit {
  const all = [...text.matchAll(/[^\s]+/gu)];
  const chosen = new Map(wishes.map(([at, put]) => [at % all.length, put]));
  const pieces = [...chosen].toSorted(([one], [other]) => one - other).map(([at, put]) => {
    const start = all[at]?.index ?? 0;
    return { start, end: start + (all[at]?.[0].length ?? 0), text: put };
  });
  return asOneEdit(text, pieces);
}

inEveryEditor(`any change of any document (seed ${SEED})`, ({ open }) => {
  let page: Page;
  beforeAll(async () => {
    page = await open();
  });

  test('ends in the wanted text or the untouched one, never in a third', { timeout: 20_000 + CHANGES * 3_000 }, async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(documents, fc.nat(), fc.nat(), news, async (doc, one, other, text) => {
        const before = textOf(doc);
        const places = edges(before);
        const [start = 0, end = 0] = [places[one % places.length] ?? 0, places[other % places.length] ?? 0].toSorted((a, b) => a - b);
        await loadDocument(page, doc);
        const outcome = await write(page, { start, end, text });
        const wanted = outcome?.ok === true ? before.slice(0, start) + text + before.slice(end) : before;
        if (outcome?.ok === true) made++;
        else expect(outcome, 'the reason').not.toMatchObject({ reason: 'damaged' });
        const model = await page.evaluate(() => window.__model());
        expect(model, `${JSON.stringify(outcome)} of ${start}-${end} “${before.slice(start, end)}” → “${text}”`).toBe(wanted);
      }),
      { numRuns: CHANGES, seed: SEED },
    );
    expect(made, 'changes that were made').toBeGreaterThan(CHANGES / 4);
  });

  test('several as one edit: all or none, and one undo takes all back', { timeout: 20_000 + CHANGES * 3_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.array(fc.tuple(fc.nat(), news), { minLength: 2, maxLength: 4 }), async (doc, wishes) => {
        const before = textOf(doc);
        const edit = severalOf(before, wishes);
        await loadDocument(page, doc);
        const outcome = await write(page, edit);
        const wanted = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
        if (outcome?.ok !== true) expect(outcome, 'the reason').not.toMatchObject({ reason: 'damaged' });
        const what = `${JSON.stringify(outcome)} of ${JSON.stringify(edit.pieces)} in “${before}”`;
        expect(await page.evaluate(() => window.__model()), what).toBe(outcome?.ok === true ? wanted : before);
        if (outcome?.ok !== true || wanted === before) return;
        await undo(page);
        await expectModel(page, before, `one undo after ${what}`);
      }),
      { numRuns: Math.ceil(CHANGES / 2), seed: SEED },
    );
  });
});
