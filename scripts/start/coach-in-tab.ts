import type { Page } from 'puppeteer-core';
import type { ApplyOutcome, ComposerAnswer, PageRequest, ReadAnswer } from '../../src/protocol/messages.ts';
import type { RunningBrowser } from '../../tests/browser/harness/browser.ts';

/** The extension as its own popup reaches it: by messages to the tab that holds the composer. */
export interface CoachInTab {
  /**
   * What the coach makes of the text in the composer.
   * @param text waits until the reading is of exactly this text
   * @throws when it has not come after ten seconds
   */
  reading(text: string): Promise<ReadAnswer>;
  /** Applies a suggestion, or shows a flag's card, as the popup would. */
  ask(request: Exclude<PageRequest, { kind: 'composer' }>): Promise<ApplyOutcome>;
}

const LIMIT = 10_000;

/** What an extension page has and a web page has not. */
interface ExtensionWindow {
  readonly chrome: { readonly tabs: { query(filter: object): Promise<{ id?: number }[]>; sendMessage(tab: number, message: unknown): Promise<unknown> } };
}

/** Opens a page of the extension in the background, to speak to the other tabs from. */
export async function coachInTab(running: RunningBrowser): Promise<CoachInTab> {
  const speaker = await running.openExtensionPage('src/popup/popup.html', 'body');
  return {
    async reading(text) {
      let seen: ComposerAnswer | undefined;
      for (const end = Date.now() + LIMIT; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
        seen = (await tell<ComposerAnswer>(speaker, { kind: 'composer' })) ?? seen;
        if (seen?.draft?.text === text && seen.draft.answer !== null) return seen.draft.answer;
      }
      throw new Error(`The coach has not read the post; it knows ${JSON.stringify(seen ?? 'of no composer')}`);
    },
    async ask(request) {
      return (await tell<{ outcome: ApplyOutcome }>(speaker, request))?.outcome ?? 'refused';
    },
  };
}

/** Sends a message to every tab; the one with a composer answers. */
async function tell<Answer>(speaker: Page, message: PageRequest): Promise<Answer | undefined> {
  const answers = await speaker.evaluate(async (sent) => {
    const { tabs } = (globalThis as unknown as ExtensionWindow).chrome;
    const all = await tabs.query({});
    return Promise.all(all.map(({ id }) => tabs.sendMessage(id ?? -1, sent).catch(() => null)));
  }, message);
  return answers.find((answer) => typeof answer === 'object' && answer !== null) as Answer | undefined;
}
