import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type InlineConfig, build } from 'vite';
import { pageHead } from '../../scripts/build/page-head.ts';
import { PAGES } from './hosts.ts';

const ROOT = fileURLToPath(new URL('./pages/', import.meta.url));

/** What every practice page begins with. */
const HEAD = [
  '<meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width">',
  '<link rel="icon" href="data:,">',
  '<link rel="stylesheet" href="../shared/social.css">',
];

/** Draft.js 0.11 breaks on React 18 and later, as its authors froze it: its page is bundled with the React it was made for. */
const OLD_REACT = { react: 'react-17', 'react-dom': 'react-dom-17' };
const OLD_REACT_PAGES = ['x'];

/** What WordPress's editor loads to make pictures smaller: it is not installed, as it is heavier than all the rest of that editor. */
const NEVER_LOADED = /^@wordpress\/(vips|video-conversion)/;

function bundle(pages: readonly string[], outDir: string, alias: Record<string, string>): InlineConfig {
  return {
    configFile: false,
    root: ROOT,
    base: '/',
    publicDir: false,
    logLevel: 'error',
    plugins: [pageHead(HEAD)],
    resolve: { alias },
    // Draft.js and its libraries ask for Node's names.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { external: NEVER_LOADED, input: pages.map((page) => `${ROOT}${page}/index.html`) },
    },
  };
}

/**
 * Bundles the practice pages, with the editors' real libraries, into a folder that `servePractice` serves.
 * @param outDir absolute path; emptied first
 */
export async function buildPractice(outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  const all = [...new Set(Object.values(PAGES))];
  const modern = all.filter((page) => !OLD_REACT_PAGES.includes(page));
  await build(bundle(modern, outDir, {}));
  await build(bundle(OLD_REACT_PAGES, outDir, OLD_REACT));
}
