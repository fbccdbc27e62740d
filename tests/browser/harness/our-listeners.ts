import type { CDPSession, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { Stage } from './stage.ts';

/** What the extension has attached to a page of Chromium, told from the page's own by the script it comes from. */
export interface OurListeners {
  /** Each listener as `type on what`, e.g. `focusin on #document`; sorted. */
  all(): Promise<string[]>;
}

/** Looks for listeners of ours from now on. To be called before the page's scripts load. */
export async function ourListeners(page: Page): Promise<OurListeners> {
  const session: CDPSession = await page.createCDPSession();
  const ours = new Set<string>();
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (url.startsWith('chrome-extension://')) ours.add(scriptId);
    // Another site is another process, which counts its scripts anew.
    else ours.delete(scriptId);
  });
  await session.send('Debugger.enable');
  const on = async (expression: string): Promise<string[]> => {
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) return [];
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId, depth: -1, pierce: true });
    return listeners.filter(({ scriptId }) => ours.has(scriptId)).map(({ type, backendNodeId }) => `${type} on ${backendNodeId === undefined ? 'the window' : 'the page'}`);
  };
  return {
    async all() {
      if (ours.size === 0) throw new Error('no script of ours was seen: the test would see no listener either');
      return [...(await on('window')), ...(await on('document'))].toSorted();
    },
  };
}

/** Where the extension's own messages arrive, with a count of them. */
interface Counting {
  seen?: number;
  readonly chrome: { runtime: { onMessage: { addListener(listener: (message: unknown, sender: { url?: string }) => void): void } } };
}

/**
 * Counts what reaches the extension from its content scripts: in the background of a Chromium, in a page of the
 * extension's in Firefox, which hears the same and can be asked. @returns gives the count so far
 */
export async function countMessages({ name, browser, openExtensionPage }: Stage): Promise<() => Promise<number>> {
  const start = (): void => {
    const scope = globalThis as unknown as Counting;
    scope.seen = 0;
    // Pages of the extension ask each other too.
    scope.chrome.runtime.onMessage.addListener((_message, { url = '' }) => {
      if (url.startsWith('https:')) scope.seen!++;
    });
  };
  const seen = (): number => (globalThis as unknown as Required<Counting>).seen;
  if (name === 'firefox') {
    const page = await openExtensionPage('src/options/options.html', 'main h1');
    await page.evaluate(start);
    return () => page.evaluate(seen);
  }
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) throw new Error('the extension has no service worker');
  // A worker can be asked before the browser has given it what extensions have.
  await vi.waitUntil(() => worker.evaluate(() => 'chrome' in globalThis && 'runtime' in (globalThis as unknown as Counting).chrome), { timeout: 8_000 });
  await worker.evaluate(start);
  return () => worker.evaluate(seen);
}
