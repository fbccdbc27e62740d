import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Doc, merged, run, textOf } from '../practice/editors/document.ts';
import { CASES, type Case, DOC } from './battery-cases.ts';
import { expectModel, loadDocument, undo, write } from './harness/editing.ts';
import { EDITOR_PLACES, type Place, SITE_PLACES } from './harness/places.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';
import { ask, buildProbe } from './probe/build.ts';

const PLACES = [...SITE_PLACES, ...EDITOR_PLACES].filter(({ name }) => new RegExp(process.env['PARLACON_EDITOR'] ?? '', 'i').test(name));
const BEFORE = textOf(DOC);

function editOf({ quote, at, text, select }: Case): { start: number; end: number; text: string; select?: { start: number; end: number } } {
  const start = quote === undefined ? BEFORE.indexOf(at ?? '') + (at ?? '').length : BEFORE.indexOf(quote);
  return { start, end: start + (quote?.length ?? 0), text, ...(select === undefined ? {} : { select }) };
}

const read = (page: Page): Promise<Doc> => page.evaluate(() => window.__editor.read());
const prepare = (page: Page): Promise<void> => loadDocument(page, DOC);

describe.each(BROWSERS)('one writer in %s', (name) => {
  let there: Stage;
  beforeAll(async () => {
    there = await stage({ name, extensions: [await buildProbe()] });
  });
  afterAll(() => there?.end());

  describe.each(PLACES)('$name', (place: Place) => {
    let page: Page;
    beforeAll(async () => {
      page = await there.visit(place.url);
      if (place.open !== undefined) await page.click(place.open);
    });
    afterAll(() => page?.close());

    test('reads the text, and every stretch of it comes back from the DOM', async () => {
      await prepare(page);
      const of = CASES.filter(({ quote }) => quote !== undefined).map((one) => [editOf(one).start, editOf(one).end] as const);
      const { ranges } = await ask(page, { kind: 'ranges', of });
      if (place.plain !== true) expect(ranges?.map((text) => text?.replaceAll('\u00A0', ' '))).toEqual(of.map(([start, end]) => BEFORE.slice(start, end)));
    });

    test.each(CASES)('$name', async (one) => {
      await prepare(page);
      const edit = editOf(one);
      const wanted = BEFORE.slice(0, edit.start) + edit.text + BEFORE.slice(edit.end);
      const outcome = await write(page, edit);
      if (place.unknown === true && name === 'chromium' && one.wide === true) {
        expect(outcome).toMatchObject({ reason: 'refused' });
        await expectModel(page, BEFORE, 'untouched, as it was refused');
        return;
      }
      expect(outcome).toMatchObject({ ok: true });
      await expectModel(page, wanted, 'the editor’s own model after the change');
      await expectOthersKept(page, edit.start);

      await undo(page);
      await expectModel(page, BEFORE, 'after one undo');
      await prepare(page);
      expect(await write(page, edit)).toMatchObject({ ok: true });
      await page.keyboard.type('Zz');
      const [from, to] = edit.select === undefined ? [edit.text.length, edit.text.length] : [edit.select.start, edit.select.end];
      const typed = wanted.slice(0, edit.start + from) + 'Zz' + wanted.slice(edit.start + to);
      await expectModel(page, typed, 'after typing on');
    });

    test('two changes one after the other, undone one by one', async () => {
      await prepare(page);
      const first = { start: BEFORE.indexOf('arriva'), end: BEFORE.indexOf('arriva') + 6, text: 'sbarca' };
      const second = { start: BEFORE.indexOf('tutti'), end: BEFORE.indexOf('tutti') + 5, text: 'chi legge' };
      expect(await write(page, first)).toMatchObject({ ok: true });
      // Editors fold changes within a second of each other into one undo; people are not that fast.
      if (/Quill/.test(place.name)) await page.evaluate(() => new Promise((done) => setTimeout(done, 1_050)));
      expect(await write(page, second)).toMatchObject({ ok: true });
      const once = BEFORE.replace('arriva', 'sbarca');
      await expectModel(page, once.replace('tutti', 'chi legge'), 'after both');
      await undo(page);
      await expectModel(page, once, 'after one undo');
      await undo(page);
      await expectModel(page, BEFORE, 'after two');
    });

    test('a mention is not cut, a stale wish is not granted', async () => {
      await prepare(page);
      const start = BEFORE.indexOf('@anna');
      expect(await write(page, { start, end: start + 10, text: 'Anna' })).toMatchObject({ ok: false, reason: 'protected' });
      const { outcome } = await ask(page, { kind: 'write', before: `${BEFORE}!`, edit: { start: 3, end: 7, text: 'Salve' } });
      expect(outcome).toMatchObject({ ok: false, reason: 'changed' });
      await expectModel(page, BEFORE, 'untouched');
    });

    async function expectOthersKept(tab: Page, at: number): Promise<void> {
      if (place.plain === true) return;
      const touched = BEFORE.slice(0, at).split('\n').length - 1;
      const after = await read(tab);
      DOC.forEach((paragraph, index) => {
        const own = place.noMentions === true ? paragraph.map(({ text, bold }) => run(text, bold)) : paragraph;
        if (index !== touched) expect(after[index], 'another paragraph').toEqual(merged(own));
      });
      if (touched === 1 && place.noMentions !== true) expect(after[1]?.some(({ mention, text }) => mention && text === '@anna'), 'the mention').toBe(true);
    }
  });
});
