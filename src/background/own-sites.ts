import type { Scripting } from 'webextension-polyfill';
import { ownPatterns } from '../sites/access.ts';

/** The parts of the browser that keep and use permissions; passed in, so that it is tested without one. */
export interface AccessBrowser {
  readonly permissions: { getAll(): Promise<{ readonly origins?: readonly string[] | undefined }> };
  readonly scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<readonly unknown[]>;
    registerContentScripts(scripts: Scripting.RegisteredContentScript[]): Promise<void>;
    updateContentScripts(scripts: Scripting.RegisteredContentScript[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
    executeScript(injection: { target: { tabId: number; allFrames: boolean }; files: string[] }): Promise<unknown>;
    insertCSS(injection: { target: { tabId: number; allFrames: boolean }; files: string[] }): Promise<unknown>;
  };
  readonly tabs: { query(filter: { url: string[] }): Promise<readonly { readonly id?: number | undefined }[]> };
  readonly runtime: { getManifest(): { content_scripts?: readonly { matches: readonly string[]; js?: readonly string[] | undefined; css?: readonly string[] | undefined }[] | undefined } };
}

const ID = 'own-sites';
/** Knows composers of sites that nobody has described; the listed sites do without. From the root, as both browsers take it. */
const ELSEWHERE = '/src/page/elsewhere.js';

/** Firefox gives the manifest's files as whole addresses, and takes them only as paths. */
function fromRoot(file: string): string {
  return file.includes('://') ? new URL(file).pathname : file;
}

/**
 * Keeps the content script registered for the sites that the writer has added, and no others. The
 * permissions are the truth: whatever changed them (the popup, the settings page, the browser's own
 * settings), it is followed, and what the browser forgets on an update is put back.
 * @param tell called with the writer's patterns once they are in force
 * @returns `follow`, to be called whenever something may have changed, with the patterns just granted; one call waits for the one before
 */
export function ownSites(browser: AccessBrowser, tell: (patterns: readonly string[]) => Promise<void>): (added: readonly string[]) => Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const js = [ELSEWHERE, ...(scripts[0]?.js ?? []).map(fromRoot)];
  const css = (scripts[0]?.css ?? []).map(fromRoot);

  const register = async (patterns: readonly string[]): Promise<void> => {
    const { scripting } = browser;
    const there = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
    if (patterns.length === 0) {
      if (there) await scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    const script: Scripting.RegisteredContentScript = {
      id: ID,
      matches: [...patterns],
      // Where somebody lets us in everywhere, the known sites keep the script that came with the extension.
      excludeMatches: scripts.flatMap(({ matches }) => matches).filter((pattern) => /^https:\/\/[^/]+\/\*$/.test(pattern)),
      js,
      css,
      // Blogs write in frames without an address of their own; those of other hosts are not let in.
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    };
    await (there ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
  };

  const inject = async (patterns: readonly string[]): Promise<void> => {
    const tabs = patterns.length === 0 ? [] : await browser.tabs.query({ url: [...patterns] });
    for (const { id } of tabs) {
      if (id === undefined) continue;
      const target = { tabId: id, allFrames: true };
      try {
        await browser.scripting.insertCSS({ target, files: css });
        await browser.scripting.executeScript({ target, files: js });
      } catch {
        // A page that the browser keeps to itself, or one that has just been left.
      }
    }
  };

  let last: Promise<void> = Promise.resolve();
  return (added) => {
    last = last.then(async () => {
      const patterns = ownPatterns((await browser.permissions.getAll()).origins ?? []);
      await register(patterns);
      await inject(added);
      await tell(patterns);
    }).catch(() => undefined);
    return last;
  };
}
