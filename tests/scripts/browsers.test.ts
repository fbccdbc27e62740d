import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, notFound, prepareBrowsers } from '../../scripts/browsers.mjs';

let folder = '';

/** A program that says its version and nothing else. */
function program(name: string, version: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${version}'\n`);
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parlacon-browsers-'));
  vi.stubEnv('PARLACON_CHROMIUM', undefined);
  vi.stubEnv('PARLACON_FIREFOX', undefined);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

describe.skipIf(process.platform === 'win32')('finding a browser', () => {
  it('takes the one that is named, before any other', () => {
    program('firefox', 'Mozilla Firefox 160.0');
    vi.stubEnv('PATH', folder);
    vi.stubEnv('PARLACON_FIREFOX', '/somewhere/firefox');
    expect(findBrowser('firefox')).toBe('/somewhere/firefox');
  });

  it('looks along the search path, Chromium before Chrome', () => {
    program('google-chrome', 'Google Chrome 150.0');
    const chromium = program('chromium', 'Chromium 150.0');
    vi.stubEnv('PATH', ['/nowhere', folder].join(delimiter));
    expect(findBrowser('chromium')).toBe(chromium);
  });

  it('passes over a file that cannot be run', () => {
    chmodSync(program('firefox-esr', ''), 0o644);
    const other = program('firefox', 'Mozilla Firefox 160.0');
    vi.stubEnv('PATH', folder);
    expect(findBrowser('firefox')).toBe(other);
  });
});

// Each browser is named here, so that none is ever installed by a test.
describe.skipIf(process.platform === 'win32')('browsers that are there', () => {
  it.each([
    ['Mozilla Firefox 153.0', []],
    ['Mozilla Firefox 160.0.1', []],
    ['Mozilla Firefox 152.0', [expect.stringContaining('Firefox 153 or newer is needed')]],
    ['no idea', [expect.stringContaining('says "no idea"')]],
  ])('%s', async (version, lines) => {
    vi.stubEnv('PARLACON_FIREFOX', program('some-firefox', version));
    expect(await prepareBrowsers(['firefox'])).toEqual(lines);
  });

  it('is told apart from one that is named and not there', async () => {
    vi.stubEnv('PARLACON_CHROMIUM', join(folder, 'none'));
    expect(await prepareBrowsers(['chromium'])).toEqual([expect.stringMatching(/^Chromium or Chrome 128 or newer is needed; .*none says/)]);
  });
});

it.each(['chromium', 'firefox'] as const)('says in one line how to get %s', (name) => {
  expect(notFound(name)).toMatch(/^[^\n]+ is needed and was not found\. Install it \([^\n]+\) or set PARLACON_[A-Z]+ to its path\.$/);
});
