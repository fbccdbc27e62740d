import type { CDPSession, Page } from 'puppeteer-core';
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

/** Counts what reaches the background of a Chromium from its content scripts. @returns gives the count so far */
export async function countMessages({ browser }: Stage): Promise<() => Promise<number>> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) throw new Error('the extension has no service worker');
  await worker.evaluate(() => {
    const scope = globalThis as unknown as { seen?: number; chrome: { runtime: { onMessage: { addListener(listener: () => void): void } } } };
    scope.seen = 0;
    scope.chrome.runtime.onMessage.addListener(() => void scope.seen!++);
  });
  return () => worker.evaluate(() => (globalThis as unknown as { seen: number }).seen);
}
