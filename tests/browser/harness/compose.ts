import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from './browser.ts';

/** An input method at work in the focused editor. */
export interface Composition {
  /** The word as far as it is composed. */
  update(text: string): Promise<void>;
  /** The word is chosen. */
  commit(text: string): Promise<void>;
}

/** What Puppeteer does not show of its connection to Firefox. */
interface Bidi {
  readonly connection: { send(method: string, params: object): Promise<{ result: { contexts?: readonly { context: string }[]; exceptionDetails?: { text: string }; type?: string } }> };
}

/**
 * Composes as an input method does: by Chromium's own protocol, in Firefox by its text input
 * processor, in the browser's window.
 */
export async function compose({ name, browser }: RunningBrowser, page: Page): Promise<Composition> {
  if (name === 'chromium') {
    const session = await page.createCDPSession();
    return {
      update: async (text) => void (await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })),
      commit: async (text) => void (await session.send('Input.insertText', { text })),
    };
  }
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const evaluate = async (expression: string): Promise<void> => {
    const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (result.exceptionDetails !== undefined) throw new Error(result.exceptionDetails.text);
  };
  const run = (after: string): Promise<void> =>
    evaluate(`(() => {
      const tip = window.__tip ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!tip.beginInputTransactionForTests(window)) throw new Error('no input transaction');
      ${after}
    })()`);
  return {
    update: (text) =>
      run(`tip.setPendingCompositionString(${JSON.stringify(text)}); tip.appendClauseToPendingComposition(${text.length}, tip.ATTR_RAW_CLAUSE); tip.setCaretInPendingComposition(${text.length}); tip.flushPendingComposition();`),
    commit: (text) => run(`tip.commitCompositionWith(${JSON.stringify(text)});`),
  };
}
