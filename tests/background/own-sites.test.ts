import { describe, expect, it } from 'vitest';
import type { Scripting } from 'webextension-polyfill';
import { ownSites } from '../../src/background/own-sites.ts';

const BLOG = 'https://blog.example/*';
const FORUM = 'https://forum.example/*';

/** A browser that keeps scripts as the real ones do: an id twice, or one that is not there, is an error. */
function fakeBrowser(origins: string[]) {
  const kept = new Map<string, Scripting.RegisteredContentScript>();
  const injected: string[] = [];
  const told: (readonly string[])[] = [];
  const put = (scripts: Scripting.RegisteredContentScript[], there: boolean): void => {
    for (const script of scripts) {
      if (kept.has(script.id) !== there) throw new Error(`${script.id} is ${there ? 'not ' : ''}there`);
      kept.set(script.id, script);
    }
  };
  const follow = ownSites(
    {
      permissions: { getAll: async () => ({ origins: [...origins] }) },
      scripting: {
        getRegisteredContentScripts: async ({ ids }) => ids.flatMap((id) => kept.get(id) ?? []),
        registerContentScripts: async (scripts) => put(scripts, false),
        updateContentScripts: async (scripts) => put(scripts, true),
        unregisterContentScripts: async ({ ids }) => {
          for (const id of ids) if (!kept.delete(id)) throw new Error(`${id} is not there`);
        },
        async executeScript({ target, files }) {
          if (target.tabId === 13) throw new Error('this page is the browser’s own');
          injected.push(`${target.tabId} ${target.allFrames} ${files.join()}`);
        },
        async insertCSS({ target, files }) {
          if (target.tabId !== 13) injected.push(`${target.tabId} ${target.allFrames} ${files.join()}`);
        },
      },
      tabs: { query: async ({ url }) => (url.includes(BLOG) ? [{ id: 13 }, { id: 7 }, {}] : []) },
      runtime: { getManifest: () => ({ content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'], css: ['moz-extension://1-2/marks.css'] }, { matches: ['https://disqus.com/embed/comments/*'], js: ['content.js'] }] }) },
    },
    async (patterns) => void told.push(patterns),
  );
  return { follow, kept, injected, told, matches: () => kept.get('own-sites')?.matches };
}

describe('the writer’s own sites', () => {
  it('get the script, in frames without an address too, and in the tabs that are open', async () => {
    const { follow, kept, injected, told } = fakeBrowser(['https://x.com/*', BLOG]);
    await follow([BLOG]);
    expect(kept.get('own-sites')).toEqual({
      id: 'own-sites', matches: [BLOG], excludeMatches: ['https://x.com/*'], js: ['/src/page/elsewhere.js', 'content.js'], css: ['/marks.css'],
      allFrames: true, matchOriginAsFallback: true, runAt: 'document_idle', persistAcrossSessions: true,
    });
    expect(injected).toEqual(['7 true /marks.css', '7 true /src/page/elsewhere.js,content.js']);
    expect(told).toEqual([[BLOG]]);
  });

  it('are followed as they come and go', async () => {
    const origins = [BLOG];
    const { follow, matches, told } = fakeBrowser(origins);
    await follow([BLOG]);
    origins.push(FORUM);
    await follow([FORUM]);
    expect(matches()).toEqual([BLOG, FORUM]);
    origins.splice(0, 1);
    await follow([]);
    expect(matches()).toEqual([FORUM]);
    origins.pop();
    await follow([]);
    expect(matches()).toBeUndefined();
    expect(told.at(-1)).toEqual([]);
  });

  it('are put back when the browser has forgotten the script', async () => {
    const { follow, kept, matches } = fakeBrowser([BLOG]);
    await follow([]);
    kept.clear();
    await follow([]);
    expect(matches()).toEqual([BLOG]);
  });

  it('are no matter where there are none', async () => {
    const { follow, kept, injected } = fakeBrowser(['https://x.com/*']);
    await follow([]);
    expect([...kept]).toEqual([]);
    expect(injected).toEqual([]);
  });

  it('are followed one change after the other', async () => {
    const { follow, matches } = fakeBrowser([BLOG]);
    await Promise.all([follow([BLOG]), follow([]), follow([BLOG])]);
    expect(matches()).toEqual([BLOG]);
  });
});
