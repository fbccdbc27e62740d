import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildPractice } from '../../practice/build.ts';
import { type Practice, servePractice } from '../../practice/serve.ts';
import { type LaunchOptions, type RunningBrowser, launch } from './browser.ts';
import { BROWSER_OWN_HOSTS } from './isolation.ts';

/** A browser on the practice pages. */
export interface Stage extends RunningBrowser {
  readonly practice: Practice;
  /** A tab on a practice page, with its editor there. */
  visit(url: string): Promise<Page>;
  /**
   * Ends browser and server.
   * @throws when anything asked for a host that is not a practice page: nothing of ours may leave this machine.
   */
  end(): Promise<void>;
}

let built: Promise<string> | undefined;

async function bundleOnce(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parlacon-practice-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await buildPractice(folder);
  return folder;
}

/**
 * Builds the practice pages, where `PARLACON_PRACTICE` names no folder of built ones, serves them and starts a browser on them.
 * @param gone hosts a test visits on purpose although they have no page; Firefox asks them for an icon later
 */
export async function stage(options: Omit<LaunchOptions, 'port'>, gone: readonly string[] = []): Promise<Stage> {
  const practice = await servePractice(process.env['PARLACON_PRACTICE'] ?? (await (built ??= bundleOnce())));
  const running = await launch({ ...options, port: practice.port });
  return {
    ...running,
    practice,
    async visit(url) {
      const page = await running.browser.newPage();
      const failures: string[] = [];
      page.on('pageerror', (error) => failures.push(String(error)));
      await page.goto(url);
      await page.waitForFunction(() => window.__editor !== undefined, { timeout: 8000 }).catch(() => {
        throw new Error(`no editor on ${url}: ${failures.join('; ')}`);
      });
      return page;
    },
    async end() {
      await running.close();
      await practice.close();
      const ours = practice.strays.filter((stray) => ![...BROWSER_OWN_HOSTS, ...gone].includes(stray.split('/')[0] ?? ''));
      if (ours.length > 0) throw new Error(`requests left the practice pages: ${ours.join(', ')}`);
    },
  };
}

/** The browsers to test in: both, or the one that PARLACON_BROWSER names. */
export const BROWSERS: readonly LaunchOptions['name'][] = (['chromium', 'firefox'] as const).filter(
  (name) => process.env['PARLACON_BROWSER'] === undefined || process.env['PARLACON_BROWSER'] === name,
);
