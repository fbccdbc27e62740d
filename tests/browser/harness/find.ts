import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two browsers Parlacon is made for. */
export type BrowserName = 'chromium' | 'firefox';

interface Whereabouts {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
  readonly advice: string;
}

const programs = (tail: string): string[] =>
  [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, tail));

/** Branded Chrome refuses extensions from the command line; Chromium and Chrome for Testing take them, so they come first. */
const WHEREABOUTS: Readonly<Record<BrowserName, Whereabouts>> = {
  chromium: {
    variable: 'PARLACON_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    paths: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...programs('Chromium\\Application\\chrome.exe'),
      ...programs('Google\\Chrome\\Application\\chrome.exe'),
    ],
    advice: 'Chromium was not found: install it (Debian, Ubuntu: apt install chromium; macOS: brew install --cask chromium) or set PARLACON_CHROMIUM to its path.',
  },
  firefox: {
    variable: 'PARLACON_FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    paths: [
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programs('Mozilla Firefox\\firefox.exe'),
    ],
    advice: 'Firefox 153 or newer was not found: install it (Debian: apt install firefox-esr; macOS: brew install --cask firefox) or set PARLACON_FIREFOX to its path.',
  },
};

/**
 * The path of an installed browser: what the environment names, else the search path, else the usual places.
 * @throws an Error whose message is one line that says what to install.
 */
export function findBrowser(name: BrowserName): string {
  const { variable, commands, paths, advice } = WHEREABOUTS[name];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, which does not exist.`);
  }
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => commands.map((command) => join(folder, command)));
  const found = [...onPath, ...paths].find((path) => existsSync(path));
  if (found === undefined) throw new Error(advice);
  return found;
}
