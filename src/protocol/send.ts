import type { ConverseAnswer, ConverseRequest, OpenRequest, PageAnswers, PageRequest, ReadAnswer, ReadRequest } from './messages.ts';

/** The part of `browser.runtime` that sends. */
export interface Runtime {
  readonly id?: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
}

/** The part of `browser.tabs` that sends. */
export interface Tabs {
  sendMessage(tabId: number, message: unknown): Promise<unknown>;
}

function isAnswer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * Asks the background.
 * @returns null when nobody answers: the extension is being reloaded, or refused the request
 */
async function askBackground<A>(runtime: Runtime, request: ReadRequest | ConverseRequest): Promise<A | null> {
  try {
    const answer = await runtime.sendMessage(request);
    return isAnswer(answer) ? (answer as A) : null;
  } catch {
    return null;
  }
}

/** Asks the background to read a text; null when nobody answers. */
export function askToRead(runtime: Runtime, request: ReadRequest): Promise<ReadAnswer | null> {
  return askBackground(runtime, request);
}

/** Asks the background what would make a conversation of a text; null when nobody answers. */
export function askToConverse(runtime: Runtime, request: ConverseRequest): Promise<ConverseAnswer | null> {
  return askBackground(runtime, request);
}

/** Asks the background to open the catalogue at a rule or signal; nothing happens when nobody answers. */
export async function askToOpen(runtime: Runtime, request: OpenRequest): Promise<void> {
  try {
    await runtime.sendMessage(request);
  } catch {
    // The extension is being reloaded: there is no catalogue to open.
  }
}

/**
 * Asks the page in a tab.
 * @returns null when the coach does not run in that tab
 */
export async function askPage<K extends PageRequest['kind']>(
  tabs: Tabs,
  tabId: number,
  request: Extract<PageRequest, { readonly kind: K }>,
): Promise<PageAnswers[K] | null> {
  try {
    const answer = await tabs.sendMessage(tabId, request);
    return isAnswer(answer) ? (answer as PageAnswers[K]) : null;
  } catch {
    return null;
  }
}
