import { findBrowser as findInstalled, notFound } from '../../../scripts/browsers.mjs';

/** The two browsers Parlacon is made for. */
export type BrowserName = 'chromium' | 'firefox';

/** The extension for each, as `npm run build` leaves it. */
export const BUILT: Readonly<Record<BrowserName, string>> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

/**
 * The path of an installed browser: what the environment names, else the search path, else the usual places.
 * @throws an Error whose message is one line that says what to install.
 */
export function findBrowser(name: BrowserName): string {
  const path = findInstalled(name);
  if (path === undefined) throw new Error(notFound(name));
  return path;
}
