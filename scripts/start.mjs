// @ts-check
// `npm start`: a browser with the extension on a practice page of real editors. Without a display it
// writes a sample post, prints what the coach says and saves pictures. `npm start -- firefox` for Firefox.
import { findBrowser, prepareBrowsers } from './browsers.mjs';
import { bundle } from './bundle.mjs';
import { installPackages } from './install.mjs';
import { stop } from './run.mjs';

const words = process.argv.slice(2);
const unknown = words.find((word) => !['chromium', 'firefox', '--headless'].includes(word));
if (unknown) stop(`"${unknown}" is not known here; there are: chromium, firefox, --headless`);

/** The browser asked for, else the one that is there. */
function chooseBrowser() {
  if (words.includes('firefox')) return 'firefox';
  if (words.includes('chromium') || findBrowser('chromium')) return 'chromium';
  return findBrowser('firefox') ? 'firefox' : 'chromium';
}

/** True where a window can be opened. */
function hasDisplay() {
  if (words.includes('--headless') || process.env['CI']) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

await installPackages();
const browser = chooseBrowser();
const troubles = await prepareBrowsers([browser]);
if (troubles.length > 0) stop(troubles.join('\n'));

console.log('Building the extension …');
const mode = browser === 'chromium' ? 'chrome' : 'firefox';
const { code, output } = await bundle(mode);
if (code !== 0) stop(output);

const { runnerImport } = await import('vite');
const { module } = await runnerImport('./scripts/start/practise.ts');
try {
  await module.practise({ browser, headless: !hasDisplay(), pictures: 'dist/practice' });
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
process.exit(0);
