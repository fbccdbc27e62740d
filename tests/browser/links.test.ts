import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { type Doc, merged, textOf } from '../practice/editors/document.ts';
import { asOneEdit, expectModel, loadDocument, undo, write } from './harness/editing.ts';
import { inEveryEditor } from './harness/every-editor.ts';
import { boxOfWords } from './harness/marks.ts';
import { PLACES } from './harness/places.ts';

const LINK = 'la ricetta di Anna';
const DOC: Doc = [[{ text: 'Leggete ' }, { text: LINK, link: true }, { text: ' di oggi, davvero.' }], [{ text: 'Ciao a tutti.' }]];
const BEFORE = textOf(DOC);

/** Words around a link and what they become: each alone, or several as one. */
const CASES: readonly { readonly name: string; readonly pieces: readonly (readonly [quote: string, put: string])[] }[] = [
  { name: 'a word before a link', pieces: [['Leggete', 'Guardate']] },
  { name: 'a word behind a link', pieces: [['oggi', 'ieri']] },
  { name: 'the words right behind a link', pieces: [[' di oggi', ': eccola']] },
  { name: 'a removal behind a link', pieces: [[', davvero', '']] },
  { name: 'another line', pieces: [['Ciao a tutti', 'Salve']] },
  { name: 'several as one, with a link between them', pieces: [['Leggete', 'Guardate'], ['oggi', 'ieri']] },
];

inEveryEditor('links', ({ open }) => {
  let page: Page;
  beforeAll(async () => {
    page = await open();
  });
  const read = (): Promise<Doc> => page.evaluate(() => window.__editor.read());

  test.each(CASES)('$name: it stays what it was, and one undo brings all back', async ({ pieces }) => {
    await loadDocument(page, DOC);
    // Under the mouse, which shows a line there: where words before it change it moves away from that.
    const { x, y, height } = await boxOfWords(page, LINK);
    await page.mouse.move(x + 1, y + height / 2);
    const edit = asOneEdit(BEFORE, pieces.map(([quote, text]) => ({ start: BEFORE.indexOf(quote), end: BEFORE.indexOf(quote) + quote.length, text })));
    expect(await write(page, edit)).toMatchObject({ ok: true });
    await expectModel(page, BEFORE.slice(0, edit.start) + edit.text + BEFORE.slice(edit.end), 'after the change');
    const changed = DOC.map((paragraph) => merged(paragraph.map((part) => ({ ...part, text: pieces.reduce((text, [quote, put]) => text.replace(quote, put), part.text) }))));
    expect(await read()).toEqual(changed);
    await undo(page);
    await expectModel(page, BEFORE, 'after one undo');
    expect(await read()).toEqual(DOC);
  });

  test('its words are not changed', async () => {
    await loadDocument(page, DOC);
    const start = BEFORE.indexOf('ricetta');
    expect(await write(page, { start, end: start + 7, text: 'focaccia' })).toMatchObject({ ok: false, reason: 'protected' });
    expect(await read()).toEqual(DOC);
  });
}, PLACES.filter(({ plain, noLinks }) => plain !== true && noLinks !== true));
