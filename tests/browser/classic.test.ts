import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edit } from '../../src/editors/write.ts';
import { type Doc, merged, run, textOf } from '../practice/editors/document.ts';
import { CASES, DOC } from './battery-cases.ts';
import { editOfMany, MANY_CASES } from './battery-many.ts';
import { expectModel, undo } from './harness/editing.ts';
import { markedWords } from './harness/marks.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';
import { ask, buildProbe } from './probe/build.ts';

const BEFORE = textOf(DOC);
/** It has no mentions. */
const HELD = DOC.map((paragraph) => merged(paragraph.map(({ text, bold }) => run(text, bold))));

const spaced = (text: string | null | undefined): string | undefined => text?.replaceAll('\u00A0', ' ');

describe.each(BROWSERS)('WordPress’s classic editor in %s: TinyMCE in its frame', (name) => {
  let there: Stage;
  let page: Page;
  let inside: Frame;
  beforeAll(async () => {
    there = await stage({ name, extensions: [await buildProbe()] });
    page = await there.visit('https://editors.example/tinymce');
    inside = page.frames()[1] as Frame;
  });
  afterAll(() => there?.end());

  async function load(): Promise<void> {
    await page.evaluate((doc) => {
      window.__editor.load(doc);
      window.__editor.focus();
    }, DOC);
    await expect.poll(async () => spaced((await ask(inside, { kind: 'text' })).text), { timeout: 5_000 }).toBe(BEFORE);
  }
  const read = (): Promise<Doc> => page.evaluate(() => window.__editor.read());
  const write = async (edit: Edit) => (await ask(inside, { kind: 'write', before: (await ask(inside, { kind: 'text' })).text ?? '', edit })).outcome;

  test('is found, read and marked', async () => {
    await load();
    expect((await ask(inside, { kind: 'text' })).editor).toBe('generic');
    const of = ['arriva', '#lancio'].map((words) => [BEFORE.indexOf(words), BEFORE.indexOf(words) + words.length] as const);
    await ask(inside, { kind: 'mark', of });
    expect((await markedWords(inside)).toSorted()).toEqual(['#lancio', 'arriva']);
    await ask(inside, { kind: 'mark', of: [] });
    expect(await page.evaluate(() => window.__model())).toBe(BEFORE);
  });

  test.each(CASES)('$name', async ({ quote, at, text, select, bold = 'nuovo prodotto' }) => {
    await load();
    const start = quote === undefined ? BEFORE.indexOf(at ?? '') + (at ?? '').length : BEFORE.indexOf(quote);
    const end = start + (quote?.length ?? 0);
    const edit = { start, end, text, ...(select && { select }) };
    const wanted = BEFORE.slice(0, start) + text + BEFORE.slice(end);
    expect(await write(edit)).toMatchObject({ ok: true });
    await expectModel(page, wanted, 'the post after the change');
    const touched = BEFORE.slice(0, start).split('\n').length - 1;
    const after = await read();
    HELD.forEach((paragraph, index) => {
      if (index !== touched) expect(after[index], 'another paragraph').toEqual(paragraph);
    });
    expect(after.flat().filter((part) => part.bold === true).map((part) => part.text), 'what is bold').toEqual([bold]);
    await undo(page);
    await expectModel(page, BEFORE, 'after one undo');
    await load();
    expect(await write(edit)).toMatchObject({ ok: true });
    await page.keyboard.type('Zz');
    const [from, to] = select === undefined ? [text.length, text.length] : [select.start, select.end];
    await expectModel(page, wanted.slice(0, start + from) + 'Zz' + wanted.slice(start + to), 'after typing on');
  });

  test('two changes one after the other, undone one by one', async () => {
    await load();
    expect(await write({ start: BEFORE.indexOf('arriva'), end: BEFORE.indexOf('arriva') + 6, text: 'sbarca' })).toMatchObject({ ok: true });
    expect(await write({ start: BEFORE.indexOf('tutti'), end: BEFORE.indexOf('tutti') + 5, text: 'chi legge' })).toMatchObject({ ok: true });
    const once = BEFORE.replace('arriva', 'sbarca');
    await expectModel(page, once.replace('tutti', 'chi legge'), 'after both');
    await undo(page);
    await expectModel(page, once, 'after one undo');
    await undo(page);
    await expectModel(page, BEFORE, 'after two');
  });

  test.each(MANY_CASES)('several changes as one: $name', async (many) => {
    await load();
    const edit = editOfMany(many);
    const outcome = await write(edit);
    expect(outcome).toMatchObject({ ok: true });
    await expectModel(page, BEFORE.slice(0, edit.start) + edit.text + BEFORE.slice(edit.end), 'after the changes');
    await undo(page);
    await expectModel(page, BEFORE, 'after one undo');
    expect(await read()).toEqual(HELD);
  });
});
