import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { buildProbe } from '../probe/build.ts';
import type { BrowserName } from './find.ts';
import { chosen, type Place, PLACES } from './places.ts';
import { BROWSERS, type Stage, stage } from './stage.ts';

/** One editor in one browser, with nothing of ours on the page but the hands. */
interface EditorHere {
  readonly place: Place;
  readonly browser: BrowserName;
  /** Opens the page that its tests share; it closes by itself. */
  open(): Promise<Page>;
}

/** Makes the tests of every editor in every browser. @param places those of the editors that are asked */
export function inEveryEditor(what: string, tests: (here: EditorHere) => void, places: readonly Place[] = PLACES): void {
  describe.each(BROWSERS)(`${what} in %s`, (browser) => {
    let there: Stage;
    beforeAll(async () => {
      there = await stage({ name: browser, extensions: [await buildProbe()] });
    });
    afterAll(() => there?.end());

    describe.each(chosen(places))('$name', (place) => {
      let page: Page | undefined;
      afterAll(() => page?.close());
      tests({
        place,
        browser,
        async open() {
          page = await there.visit(place.url);
          if (place.open !== undefined) await page.click(place.open);
          return page;
        },
      });
    });
  });
}
