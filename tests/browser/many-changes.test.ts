import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edit } from '../../src/editors/write.ts';
import { type Doc, textOf } from '../practice/editors/document.ts';
import { DOC } from './battery-cases.ts';
import { expectModel, loadDocument, undo, write } from './harness/editing.ts';
import { chosen, type Place, PLACES } from './harness/places.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';
import { buildProbe } from './probe/build.ts';

/** Several changes made as one edit. */
interface ManyCase {
  readonly name: string;
  /** Takes in more than one text node: refused in an editor we do not know. */
  readonly wide?: true;
  /** Bold words or a name stand between the changes. */
  readonly dressed?: true;
  /** `quote` becomes `text`; `at` is an insertion behind these words. */
  readonly pieces: readonly { readonly quote?: string; readonly at?: string; readonly text: string }[];
}

const MANY_CASES: readonly ManyCase[] = [
  { name: 'in one plain paragraph', pieces: [{ quote: 'Ciao', text: 'Salve' }, { quote: 'lunedì', text: 'martedì' }] },
  { name: 'with bold and a mention between them', dressed: true, pieces: [{ quote: 'Ciao', text: 'Salve' }, { quote: 'arriva', text: 'sbarca' }, { quote: 'è il migliore', text: 'quello che usiamo noi' }, { quote: 'adesso!', text: 'quando volete.' }] },
  { name: 'a replacement, a removal and an addition', dressed: true, pieces: [{ quote: 'Ciao a tutti', text: 'Salve' }, { quote: ', è il migliore', text: '' }, { at: 'adesso!', text: ' Che ne pensate?' }] },
  { name: 'an addition on a new line', wide: true, pieces: [{ quote: 'oggi', text: 'domani' }, { at: 'adesso!', text: '\nChe ne pensate?' }] },
];

/** Editors that take several changes as one step of their history. Plain fields take a whole stretch. */
const ONE_STEP = new Set(['prosemirror', 'quill', 'quill1', 'trix', 'field']);
const BEFORE = textOf(DOC);

/** One edit of several pieces, over the smallest stretch that holds them. */
function editOf({ pieces }: ManyCase): Edit {
  const all = pieces.map((piece) => {
    const start = piece.quote === undefined ? BEFORE.indexOf(piece.at ?? '') + (piece.at ?? '').length : BEFORE.indexOf(piece.quote);
    return { start, end: start + (piece.quote?.length ?? 0), text: piece.text };
  });
  const [start, end] = [all[0]?.start ?? 0, all.at(-1)?.end ?? 0];
  const wanted = all.toReversed().reduce((text, piece) => text.slice(0, piece.start) + piece.text + text.slice(piece.end), BEFORE);
  return { start, end, text: wanted.slice(start, wanted.length - (BEFORE.length - end)), pieces: all };
}

const read = (page: Page): Promise<Doc> => page.evaluate(() => window.__editor.read());

describe.each(BROWSERS)('several changes as one edit in %s', (name) => {
  let there: Stage;
  beforeAll(async () => {
    there = await stage({ name, extensions: [await buildProbe()] });
  });
  afterAll(() => there?.end());

  describe.each(chosen(PLACES))('$name', (place: Place) => {
    let page: Page;
    beforeAll(async () => {
      page = await there.visit(place.url);
      if (place.open !== undefined) await page.click(place.open);
    });
    afterAll(() => page?.close());

    const refusal = (many: ManyCase): string | undefined => {
      if (many.dressed === true && !ONE_STEP.has(place.kind)) return 'protected';
      if (many.wide !== true) return undefined;
      // Gutenberg's line breaks would all be made anew.
      return place.kind === 'gutenberg' || (place.unknown === true && name === 'chromium') ? 'refused' : undefined;
    };

    test.each(MANY_CASES)('$name', async (many) => {
      await loadDocument(page, DOC);
      const held = await read(page);
      const edit = editOf(many);
      const outcome = await write(page, edit);
      const refused = refusal(many);
      if (refused !== undefined) {
        expect(outcome).toMatchObject({ ok: false, reason: refused });
        expect(await read(page), 'untouched, as it was refused').toEqual(held);
        return;
      }
      expect(outcome).toMatchObject({ ok: true });
      await expectModel(page, BEFORE.slice(0, edit.start) + edit.text + BEFORE.slice(edit.end), 'the editor’s own model after the changes');
      const dressed = (doc: Doc): string[] => doc.flat().filter(({ bold, mention }) => bold === true || mention === true).map(({ text }) => text);
      expect(dressed(await read(page)), 'bold words and names').toEqual(dressed(held));
      await undo(page);
      await expectModel(page, BEFORE, 'after one undo');
      expect(await read(page), 'all that it was').toEqual(held);
    });
  });
});
