import type { Browser, Page } from 'puppeteer-core';

/** What Puppeteer does not show of its connection to Firefox. */
interface Bidi {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: { contexts?: readonly { context: string }[]; exceptionDetails?: { text: string }; result?: { value?: unknown } } }>;
  };
}

/**
 * Runs an expression in Firefox's own window, with all rights.
 * @returns its value, where that is a string, a number or a boolean
 * @throws what it throws
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (result.exceptionDetails !== undefined) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
}

/**
 * Runs the body of an async function in the process of a page, with all rights: there `content` is the page's window.
 * @throws what it throws
 */
export async function inFirefoxPage(page: Page, body: string): Promise<void> {
  await page.bringToFront();
  const script = `(async () => { ${body} })().then(() => sendAsyncMessage('parlacon-done', ''), (error) => sendAsyncMessage('parlacon-done', String(error)))`;
  const failure = await inFirefoxWindow(
    page.browser(),
    `new Promise((done) => {
      const { messageManager } = gBrowser.selectedBrowser;
      messageManager.addMessageListener('parlacon-done', function hear({ data }) {
        messageManager.removeMessageListener('parlacon-done', hear);
        done(data);
      });
      messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
    })`,
  );
  if (failure !== '') throw new Error(String(failure));
}
