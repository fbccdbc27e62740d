// @ts-check
// Finds Chromium and Firefox, or installs them where that is one quiet command (Debian, as root).
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Firefox 153 is the first whose content scripts may adopt style sheets; the manifest says the same. */
const OLDEST = { chromium: 128, firefox: 153 };

/** Chromium first: branded Chrome takes extensions only from a debugger. */
const PROGRAMS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/** @param {string} tail */
const windows = (tail) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, tail)] : [];
  });

const PLACES = {
  chromium: [
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windows('Chromium\\Application\\chrome.exe'),
    ...windows('Google\\Chrome\\Application\\chrome.exe'),
  ],
  firefox: [
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox\\firefox.exe'),
  ],
};

/** Debian's packages, the browser first; its Italian comes in a package of its own. */
const DEBIAN = { chromium: ['chromium', 'chromium-l10n'], firefox: ['firefox-esr', 'firefox-esr-l10n-it'] };

/** Without them the practice pages show boxes for emoji. */
const FONTS = ['fonts-liberation', 'fonts-noto-color-emoji'];

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {BrowserName} name */
const named = (name) => process.env[`PARLACON_${name.toUpperCase()}`];

/**
 * Where a browser is. PARLACON_CHROMIUM and PARLACON_FIREFOX name one outright.
 * @param {BrowserName} name
 * @returns {string | undefined} its path
 */
export function findBrowser(name) {
  const chosen = named(name);
  if (chosen) return chosen;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const found = PROGRAMS[name].flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...found, ...PLACES[name]].find(runnable);
}

/** True on Debian as root, where installing a package asks nobody anything. */
function mayInstall() {
  try {
    return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {readonly BrowserName[]} names */
async function install(names) {
  const packages = [...names.flatMap((name) => DEBIAN[name]), ...FONTS];
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  const { code, output } = await run('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], { env });
  if (code !== 0) console.error(output);
}

/** @param {BrowserName} name */
const wanted = (name) => `${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} ${OLDEST[name]} or newer is needed`;

/** @param {BrowserName} name */
const way = (name) =>
  `Install it (Debian: apt install ${DEBIAN[name][0]}; macOS: brew install --cask ${name}) or set PARLACON_${name.toUpperCase()} to its path.`;

/**
 * One line for somebody without the browser: what is needed and how to get it.
 * @param {BrowserName} name
 */
export const notFound = (name) => `${wanted(name)} and was not found. ${way(name)}`;

/**
 * What keeps a browser from being used, in one line; undefined when nothing does.
 * @param {BrowserName} name
 */
async function trouble(name) {
  const path = findBrowser(name);
  if (!path) return notFound(name);
  if (process.platform === 'win32') return undefined; // --version opens a window there
  const { output } = await run(path, ['--version']);
  const version = Number(/(\d+)\.\d/.exec(output)?.[1]);
  if (version >= OLDEST[name]) return undefined;
  return `${wanted(name)}; ${path} says "${output.trim().split('\n').at(-1)}". ${way(name)}`;
}

/** @param {readonly BrowserName[]} names */
async function troubles(names) {
  const lines = await Promise.all(names.map(trouble));
  return lines.filter((line) => line !== undefined);
}

/**
 * Makes sure that the browsers are there, installing them where it may.
 * @param {readonly BrowserName[]} names
 * @returns {Promise<string[]>} one line for each that can't be used
 */
export async function prepareBrowsers(names) {
  const before = await troubles(names);
  const free = names.filter((name) => !named(name));
  if (before.length === 0 || free.length === 0 || !mayInstall()) return before;
  await install(free);
  return troubles(names);
}
