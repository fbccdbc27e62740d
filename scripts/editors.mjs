// @ts-check
// `npm run editors`: what every editor does in both browsers, measured anew and written to EDITORS.md.
import { prepareBrowsers } from './browsers.mjs';
import { installPackages } from './install.mjs';
import { runPackage, stop } from './run.mjs';

await installPackages();
const troubles = await prepareBrowsers(['chromium', 'firefox']);
if (troubles.length > 0) stop(troubles.join('\n'));
const { code } = await runPackage('vitest/vitest.mjs', ['run', '--project', 'browser', 'tests/browser/battery.test.ts'], { show: true, env: { PARLACON_EDITORS: 'write' } });
process.exitCode = code;
