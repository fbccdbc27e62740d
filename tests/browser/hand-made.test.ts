import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Doc, textOf } from '../practice/editors/document.ts';
import { asOneEdit, expectModel, loadDocument, undo, write } from './harness/editing.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';
import { buildProbe } from './probe/build.ts';

const DOC: Doc = [[{ text: 'Ciao a tutti.' }], [{ text: 'Il nostro prodotto arriva oggi, davvero 😀.' }]];
const BEFORE = textOf(DOC);

const pieceOf = (quote: string, text: string): { start: number; end: number; text: string } => ({ start: BEFORE.indexOf(quote), end: BEFORE.indexOf(quote) + quote.length, text });
const withPiece = (text: string, { start, end, text: put }: { start: number; end: number; text: string }): string => text.slice(0, start) + put + text.slice(end);

const CHANGES = [
  { name: 'a word', piece: pieceOf('arriva', 'sbarca') },
  { name: 'words across lines that stay', piece: pieceOf('Ciao a tutti', 'Salve') },
  { name: 'a removal', piece: pieceOf(', davvero', '') },
  { name: 'a new line', piece: { start: BEFORE.length, end: BEFORE.length, text: '\nChe ne pensate?' } },
];

/** Editors of no library, as sites make them by hand. */
const PLACES = [
  { name: 'with a text of its own, which hears of typing from the browser', path: 'own-model' },
  { name: 'with a text of its own, which takes the keys', path: 'own-keys' },
  { name: 'with a text of its own, which takes the characters that keys make', path: 'own-characters' },
  { name: 'with a history of its own', path: 'own-history' },
  { name: 'with a history that keeps a step only after a character', path: 'own-typed-history' },
  { name: 'a field whose site follows the selection', path: 'selection-field', undo: false },
  { name: 'a field of React’s whose site does', path: 'react-selection-field', undo: false },
];

describe.each(BROWSERS)('an editor made by hand in %s', (name) => {
  let there: Stage;
  let page: Page;
  beforeAll(async () => {
    there = await stage({ name, extensions: [await buildProbe()] });
  });
  afterAll(() => there?.end());

  describe.each(PLACES)('$name', ({ path, undo: undoes = true }) => {
    beforeAll(async () => {
      page = await there.visit(`https://editors.example/${path}`);
    });
    afterAll(() => page?.close());

    test.each(CHANGES)('$name, in the text that the site would post, and one undo', async ({ piece }) => {
      await loadDocument(page, DOC);
      await page.keyboard.type(' Zz');
      const typed = `${BEFORE} Zz`;
      await expectModel(page, typed, 'as typed');
      const wanted = withPiece(typed, piece);
      expect(await write(page, piece)).toMatchObject({ ok: true });
      await expectModel(page, wanted, 'the text that the site has');
      if (!undoes) return;
      await undo(page);
      await expectModel(page, typed, 'after one undo, with what was typed before');
    });

    test.runIf(undoes)('a second undo does nothing or goes on into what was typed: nobody is asked twice whether it takes keys', async () => {
      await loadDocument(page, DOC);
      expect(await write(page, pieceOf('Ciao', 'Salve'))).toMatchObject({ ok: true });
      await loadDocument(page, DOC);
      await page.keyboard.type(' Zz');
      const typed = `${BEFORE} Zz`;
      await expectModel(page, typed, 'as typed');
      expect(await write(page, pieceOf('arriva', 'sbarca'))).toMatchObject({ ok: true });
      await undo(page);
      await expectModel(page, typed, 'after one undo');
      await undo(page);
      expect([typed, `${BEFORE} Z`, `${BEFORE} `, BEFORE], 'after two').toContain(await page.evaluate(() => window.__model()));
    });

    test('typed on behind the new words', async () => {
      await loadDocument(page, DOC);
      expect(await write(page, pieceOf('arriva', 'sbarca'))).toMatchObject({ ok: true });
      await page.keyboard.type('Zz');
      await expectModel(page, BEFORE.replace('arriva', 'sbarcaZz'), 'after typing on');
    });

    test('several changes as one: all of them, or none', async () => {
      await loadDocument(page, DOC);
      const edit = asOneEdit(BEFORE, [pieceOf('Ciao', 'Salve'), pieceOf('oggi', 'domani')]);
      const outcome = await write(page, edit);
      await expectModel(page, outcome?.ok === true ? withPiece(BEFORE, edit) : BEFORE, JSON.stringify(outcome));
    });
  });
});
