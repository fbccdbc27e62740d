import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { type Doc, textOf } from '../practice/editors/document.ts';
import { DOC } from './battery-cases.ts';
import { editOfMany, MANY_CASES, type ManyCase } from './battery-many.ts';
import { asOneEdit, expectModel, loadDocument, readCard, undo, write } from './harness/editing.ts';
import { inEveryEditor } from './harness/every-editor.ts';

const BEFORE = textOf(DOC);

const read = (page: Page): Promise<Doc> => page.evaluate(() => window.__editor.read());

inEveryEditor('several changes as one edit', ({ place, open }) => {
  let page: Page;
  beforeAll(async () => {
    page = await open();
  });

  /** In WordPress's editor each block has steps of its own in the history. */
  const isRefused = (many: ManyCase): boolean => place.kind === 'gutenberg' && BEFORE.slice(editOfMany(many).start, editOfMany(many).end).includes('\n');

  test.each(MANY_CASES)('$name', async (many) => {
    await loadDocument(page, DOC);
    const held = await read(page);
    const edit = editOfMany(many);
    const outcome = await write(page, edit);
    if (isRefused(many)) {
      expect(outcome).toMatchObject({ ok: false, reason: 'refused' });
      expect(await read(page), 'untouched, as it was refused').toEqual(held);
      return;
    }
    expect(outcome).toMatchObject({ ok: true });
    await expectModel(page, BEFORE.slice(0, edit.start) + edit.text + BEFORE.slice(edit.end), 'the editor’s own model after the changes');
    const dressed = (doc: Doc): string[] => doc.flat().filter(({ bold, mention }) => bold === true || mention === true).map(({ text }) => text);
    const kept = dressed(held).map((words) => (words.startsWith('@') ? words : (many.bold ?? words)));
    expect(dressed(await read(page)), 'bold words and names').toEqual(kept);
    await undo(page);
    await expectModel(page, BEFORE, 'after one undo');
    expect(await read(page), 'all that it was').toEqual(held);

    await loadDocument(page, DOC);
    expect(await write(page, edit)).toMatchObject({ ok: true });
    await page.keyboard.type('Zz');
    await expectModel(page, BEFORE.slice(0, edit.start) + edit.text + 'Zz' + BEFORE.slice(edit.end), 'after typing on');
  });

  test('several changes, and then several more', async () => {
    await loadDocument(page, DOC);
    const first = editOfMany({ name: 'first', pieces: [{ quote: 'Ciao', text: 'Salve' }, { quote: 'lunedì', text: 'martedì' }] });
    expect(await write(page, first)).toMatchObject({ ok: true });
    const then = BEFORE.slice(0, first.start) + first.text + BEFORE.slice(first.end);
    await expectModel(page, then, 'after the first');
    const pieceOf = (quote: string, text: string): { start: number; end: number; text: string } => ({ start: then.indexOf(quote), end: then.indexOf(quote) + quote.length, text });
    expect(await write(page, asOneEdit(then, [pieceOf('Salve', 'Buongiorno'), pieceOf('martedì', 'giovedì')]))).toMatchObject({ ok: true });
    await expectModel(page, then.replace('Salve', 'Buongiorno').replace('martedì', 'giovedì'), 'after the second');
  });

  test('one undo takes back the changes and nothing of what was typed before', async () => {
    const many = MANY_CASES.find((one) => !isRefused(one));
    if (many === undefined) throw new Error('every case is refused');
    await loadDocument(page, DOC);
    await page.keyboard.type(' Zz');
    await expectModel(page, `${BEFORE} Zz`, 'as typed');
    if (place.undoFolds === true) await readCard(page);
    expect(await write(page, editOfMany(many))).toMatchObject({ ok: true });
    await undo(page);
    await expectModel(page, `${BEFORE} Zz`, 'after one undo');
  });
});
