import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../practice/editors/document.ts';
import { DOC } from './battery-cases.ts';
import { expectModel, undo } from './harness/editing.ts';
import { markedWords } from './harness/marks.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';
import { ask, buildProbe } from './probe/build.ts';

/** Editors that a look at the page's own tree does not find. */
const PLACES = [
  { name: 'in a closed shadow root in a closed shadow root', path: 'closed', kind: 'lexical' },
  { name: 'a textarea there', path: 'closed-field', kind: 'field' },
  { name: 'slotted into a closed shadow root', path: 'slotted', kind: 'prosemirror' },
  { name: 'in a frame of the page’s own', path: 'frame', kind: 'generic' },
  { name: 'in a frame in design mode', path: 'design-mode', kind: 'generic' },
  { name: 'the canvas of WordPress’s block editor, the body of a frame made of a blob', path: 'gutenberg-framed', kind: 'gutenberg' },
  { name: 'a block in that frame, as before its version 17', path: 'gutenberg-apart', kind: 'gutenberg' },
];
const BEFORE = textOf(DOC);
const at = (words: string): readonly [number, number] => [BEFORE.indexOf(words), BEFORE.indexOf(words) + words.length];

describe.each(BROWSERS)('an editor out of sight in %s', (name) => {
  let there: Stage;
  beforeAll(async () => {
    there = await stage({ name, extensions: [await buildProbe()] });
  });
  afterAll(() => there?.end());

  test.each(PLACES)('$name: read, marked, changed, undone, written on', async ({ path, kind }) => {
    const page: Page = await there.visit(`https://editors.example/${path}`);
    const prepare = (): Promise<void> =>
      page.evaluate((doc) => {
        window.__editor.load(doc);
        window.__editor.focus();
      }, DOC);
    await prepare();
    const inside: Page | Frame = page.frames()[1] ?? page;
    const text = async (): Promise<string | undefined> => (await ask(inside, { kind: 'text' })).text?.replaceAll('\u00A0', ' ');
    await expect.poll(text, { timeout: 5_000 }).toBe(BEFORE);
    expect((await ask(inside, { kind: 'text' })).editor).toBe(kind);

    const { boxes } = await ask(inside, { kind: 'mark', of: [at('arriva'), at('#lancio')] });
    expect(boxes?.map((lines) => lines.length)).toEqual([1, 1]);
    if (kind !== 'field') expect((await markedWords(inside)).toSorted()).toEqual(['#lancio', 'arriva']);
    await ask(inside, { kind: 'mark', of: [] });

    const [start, end] = at('arriva');
    const edit = { start, end, text: 'sbarca' };
    expect((await ask(inside, { kind: 'write', before: (await ask(inside, { kind: 'text' })).text ?? '', edit })).outcome).toMatchObject({ ok: true });
    const after = BEFORE.replace('arriva', 'sbarca');
    await expectModel(page, after, 'after the change');
    await undo(page);
    await expectModel(page, BEFORE, 'after one undo');

    await prepare();
    await expect.poll(text, { timeout: 5_000 }).toBe(BEFORE);
    expect((await ask(inside, { kind: 'write', before: (await ask(inside, { kind: 'text' })).text ?? '', edit })).outcome).toMatchObject({ ok: true });
    await page.keyboard.type('Zz');
    await expectModel(page, after.replace('sbarca', 'sbarcaZz'), 'after typing on');
    await page.close();
  });
});
