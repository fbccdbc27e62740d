import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { assets } from './scripts/build/assets.ts';
import { elsewhereScript } from './scripts/build/elsewhere-script.ts';
import { withoutEvidence } from './scripts/build/evidence.ts';
import { executable } from './scripts/build/executable.ts';
import { withoutInnerHtml } from './scripts/build/inner-html.ts';
import { pageHead } from './scripts/build/page-head.ts';
import { PAGE_WORDS } from './scripts/build/page-words.ts';
import { LANGUAGE_FILES, rulebook } from './src/coach/rules/rulebook-plugin.ts';

/** What popup, settings and catalogue have in common. */
const HEAD = [
  '<meta charset="utf-8" />',
  '<meta name="viewport" content="width=device-width, initial-scale=1" />',
  '<meta name="color-scheme" content="light dark" />',
  '<title>Parlacon</title>',
];

/**
 * The extension for one browser. The content script is one file of its own (IIFE): no part of the
 * extension has to be reachable for web pages, so that no page can tell that it is installed.
 */
function extension(browser: 'chrome' | 'firefox'): UserConfig {
  const target = browser === 'firefox' ? 'firefox153' : `chrome${manifest.minimum_chrome_version}`;
  return {
    publicDir: false,
    define: PAGE_WORDS,
    plugins: [
      rulebook(),
      assets(),
      elsewhereScript(target),
      pageHead(HEAD),
      crx({
        manifest: manifest as ManifestV3Export,
        browser,
        contentScripts: { standaloneFiles: [...new Set(manifest.content_scripts.flatMap((script) => script.js))] },
      }),
      withoutInnerHtml(),
      withoutEvidence(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      // A page that the manifest doesn't name: the popup and the card link to it.
      rolldownOptions: { input: ['src/catalogue/catalogue.html'], output: { codeSplitting: { groups: [LANGUAGE_FILES] } } },
      target,
    },
  };
}

/** The coach for a terminal: one file that needs nothing but Node. */
function check(): UserConfig {
  return {
    publicDir: false,
    plugins: [rulebook(), executable()],
    ssr: { noExternal: true },
    build: {
      ssr: 'src/check/parlacon.ts',
      outDir: 'dist/check',
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'parlacon.js', banner: '#!/usr/bin/env node', codeSplitting: false } },
    },
  };
}

/** `vite build --mode chrome | firefox | check` */
export default defineConfig(({ mode }) => {
  if (mode === 'chrome' || mode === 'firefox') return extension(mode);
  if (mode === 'check') return check();
  throw new Error(`Say what to build: --mode chrome, firefox or check (not "${mode}")`);
});
