import type { CDPSession, Page } from 'puppeteer-core';

/** The world of the content script in a page of Chromium, looked at from outside. */
export interface OurWorld {
  /**
   * How many objects of each of these classes our world holds on to, once the garbage is collected; of
   * `Node`, those that are in no document.
   */
  held(classes: readonly string[]): Promise<Readonly<Record<string, number>>>;
  /** Listeners and nodes of the whole page, both worlds. */
  counters(): Promise<{ readonly nodes: number; readonly listeners: number }>;
}

/**
 * Looks into the content script's world.
 * @param base address of the extension, without a slash at the end
 * @throws when it has none on this page
 */
export async function ourWorld(page: Page, base: string): Promise<OurWorld> {
  const session = await page.createCDPSession();
  const contextId = await findWorld(session, base);
  const held = async (name: string): Promise<number> => {
    const { result: prototype } = await session.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId });
    if (prototype.objectId === undefined) throw new Error(`there is no ${name}`);
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId });
    // The prototypes of the classes below this one are among them, and have no state to ask for.
    const functionDeclaration = "function () { return this.filter((one) => !Object.hasOwn(one, 'constructor') && !(one instanceof Node && one.isConnected)).length; }";
    const { result } = await session.send('Runtime.callFunctionOn', { objectId: String(objects.objectId), functionDeclaration, returnByValue: true });
    await session.send('Runtime.releaseObject', { objectId: String(objects.objectId) });
    if (typeof result.value !== 'number') throw new Error(`${name} can't be counted: ${result.description ?? ''}`);
    return result.value;
  };
  return {
    async held(classes) {
      await session.send('HeapProfiler.collectGarbage');
      const counts: Record<string, number> = {};
      for (const name of classes) counts[name] = await held(name);
      return counts;
    },
    async counters() {
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { nodes, listeners: jsEventListeners };
    },
  };
}

async function findWorld(session: CDPSession, base: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === base) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const none = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('the extension has no world on this page')), 3_000));
  return Promise.race([found, none]);
}
