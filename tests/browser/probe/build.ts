import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { build } from 'vite';
import { ANSWER, ASK, type ProbeAnswer, type ProbeRequest } from './messages.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  content_scripts: [{ matches: ['https://*/*'], js: ['probe.js'], run_at: 'document_idle', all_frames: true, match_origin_as_fallback: true }],
  browser_specific_settings: { gecko: { id: 'probe@parlacon.example', data_collection_permissions: { required: ['none'] } } },
};

let built: Promise<string> | undefined;

/** An extension with nothing in it but `src/editors`, which does what a test asks. @returns its folder */
export function buildProbe(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parlacon-probe-'));
  process.once('exit', () => void rm(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL('./probe.ts', import.meta.url)), formats: ['iife'], name: 'probe', fileName: () => 'probe.js' },
    },
  });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  return folder;
}

/** Asks the hands in the isolated world of a page, or of a frame. */
export async function ask(page: Page | Frame, request: ProbeRequest): Promise<ProbeAnswer> {
  const answer = await page.evaluate(
    async (detail, askName, answerName) => {
      // Like the extension they come once the page is there; a frame that is written anew would forget them before.
      while (document.documentElement.dataset['probe'] === undefined) await new Promise(requestAnimationFrame);
      return new Promise<string>((resolve) => {
        document.addEventListener(answerName, (event) => resolve(String((event as CustomEvent).detail)), { once: true });
        document.dispatchEvent(new CustomEvent(askName, { detail }));
      });
    },
    JSON.stringify(request),
    ASK,
    ANSWER,
  );
  return JSON.parse(answer) as ProbeAnswer;
}
