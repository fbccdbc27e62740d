import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../practice/editors/document.ts';
import { DOC } from './battery-cases.ts';
import { compose, type Composition } from './harness/compose.ts';
import { expectModel, loadDocument, write } from './harness/editing.ts';
import { EDITOR_PLACES, SITE_PLACES, chosen } from './harness/places.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';
import { ask, buildProbe } from './probe/build.ts';

const BEFORE = textOf(DOC);
const EDIT = { start: BEFORE.indexOf('arriva'), end: BEFORE.indexOf('arriva') + 6, text: 'sbarca' };
/** One of each kind. */
const KINDS = [...SITE_PLACES, ...EDITOR_PLACES].filter(({ kind }, index, all) => all.findIndex((one) => one.kind === kind) === index);

const spaced = (text: string | null | undefined): string | undefined => text?.replaceAll('\u00A0', ' ');

describe.each(BROWSERS)('a word being composed in %s', (name) => {
  let there: Stage;
  beforeAll(async () => {
    there = await stage({ name, extensions: [await buildProbe()] });
  });
  afterAll(() => there?.end());

  test.each(chosen(KINDS))('$name: we say nothing and write nothing, then go on', async (place) => {
    const page: Page = await there.visit(place.url);
    if (place.open !== undefined) await page.click(place.open);
    await loadDocument(page, DOC);
    await page.keyboard.type(' ');
    await expect.poll(async () => spaced((await ask(page, { kind: 'text' })).heard), { timeout: 2000 }).toBe(`${BEFORE} `);

    const input: Composition = await compose(there, page);
    await input.update('に');
    await input.update('日本');
    // Slate draws the half word a little later than the input method tells it.
    await expect.poll(async () => (await ask(page, { kind: 'text' })).text, { timeout: 2000, message: 'the half word is there' }).toContain('日本');
    const during = await ask(page, { kind: 'text' });
    expect(spaced(during.heard), 'nothing was heard').toBe(`${BEFORE} `);
    const { outcome } = await ask(page, { kind: 'write', before: during.text ?? '', edit: EDIT });
    expect(outcome).toMatchObject({ ok: false, reason: 'composing' });
    expect((await ask(page, { kind: 'text' })).text).toBe(during.text);

    await input.commit('日本');
    const whole = `${BEFORE} 日本`;
    await expectModel(page, whole, 'the composed word');
    await expect.poll(async () => spaced((await ask(page, { kind: 'text' })).heard), { timeout: 2000 }).toBe(whole);
    expect(await write(page, EDIT)).toMatchObject({ ok: true });
    await expectModel(page, whole.replace('arriva', 'sbarca'), 'the change after it');
    await page.close();
  });
});
