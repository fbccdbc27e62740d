import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from './browser.ts';
import { inFirefoxWindow } from './firefox.ts';

/** An input method at work in the focused editor. */
export interface Composition {
  /** The word as far as it is composed. */
  update(text: string): Promise<void>;
  /** The word is chosen. */
  commit(text: string): Promise<void>;
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
  const run = async (after: string): Promise<void> =>
    void (await inFirefoxWindow(browser, `(() => {
      const tip = window.__tip ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!tip.beginInputTransactionForTests(window)) throw new Error('no input transaction');
      ${after}
    })()`));
  return {
    update: (text) =>
      run(`tip.setPendingCompositionString(${JSON.stringify(text)}); tip.appendClauseToPendingComposition(${text.length}, tip.ATTR_RAW_CLAUSE); tip.setCaretInPendingComposition(${text.length}); tip.flushPendingComposition();`),
    commit: (text) => run(`tip.commitCompositionWith(${JSON.stringify(text)});`),
  };
}
