import type { Page } from 'puppeteer-core';
import type { ComposerAnswer, ConverseAnswer, ConverseRequest, ReadAnswer, ReadRequest } from '../../src/protocol/messages.ts';
import type { RunningBrowser } from '../../tests/browser/harness/browser.ts';

/** The extension as its own popup reaches it: by messages to the tab that holds the composer. */
export interface CoachInTab {
  /**
   * What the coach makes of the text in the composer.
   * @param text waits until the composer is known to hold exactly this
   * @throws when it does not after ten seconds
   */
  reading(text: string): Promise<ReadAnswer>;
  /** What it would make of the text in the composer as a whole. @throws when there is none */
  conversation(): Promise<ConverseAnswer>;
  /** Of each tab that it runs in, the text it has in hand there; null for none. */
  drafts(): Promise<readonly (string | null)[]>;
  /** Sets the language of the extension's own interface, whatever the browser's is. */
  speak(language: 'en' | 'it'): Promise<void>;
}

const LIMIT = 10_000;

/** What an extension page has and a web page has not. */
interface ExtensionWindow {
  readonly chrome: {
    readonly storage: { readonly sync: { set(items: object): Promise<void> } };
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    readonly tabs: { query(filter: object): Promise<{ id?: number }[]>; sendMessage(tab: number, message: unknown): Promise<unknown> };
  };
}

/** Opens a page of the extension in the background, to speak to the other tabs from. */
export async function coachInTab(running: RunningBrowser): Promise<CoachInTab> {
  const speaker = await running.openExtensionPage('src/popup/popup.html', 'body');
  return {
    async reading(text) {
      let seen: ComposerAnswer | undefined;
      for (const end = Date.now() + LIMIT; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
        seen = (await composersIn(speaker))[0];
        if (seen?.draft?.text === text) return ask<ReadAnswer>(speaker, { kind: 'read', text, context: seen.draft.context });
      }
      throw new Error(`The coach has not seen the post; it knows ${JSON.stringify(seen ?? 'of no composer')}`);
    },
    async conversation() {
      const draft = (await composersIn(speaker))[0]?.draft;
      if (!draft) throw new Error('No composer is in use');
      return ask<ConverseAnswer>(speaker, { kind: 'converse', ...draft });
    },
    async drafts() {
      return (await composersIn(speaker)).map(({ draft }) => draft?.text ?? null);
    },
    async speak(language) {
      await speaker.evaluate((wish) => (globalThis as unknown as ExtensionWindow).chrome.storage.sync.set({ settings: { interfaceLanguage: wish } }), language);
    },
  };
}

async function ask<A>(speaker: Page, request: ReadRequest | ConverseRequest): Promise<A> {
  return (await speaker.evaluate((sent) => (globalThis as unknown as ExtensionWindow).chrome.runtime.sendMessage(sent), request)) as A;
}

/** Asks every tab. @returns what those answer that the coach runs in */
async function composersIn(speaker: Page): Promise<readonly ComposerAnswer[]> {
  const answers = await speaker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as ExtensionWindow).chrome;
    const all = await tabs.query({});
    return Promise.all(all.map(({ id }) => tabs.sendMessage(id ?? -1, { kind: 'composer' }).catch(() => null)));
  });
  return answers.filter((answer): answer is ComposerAnswer => typeof answer === 'object' && answer !== null);
}
