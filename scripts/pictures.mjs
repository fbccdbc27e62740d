// @ts-check
// `npm run pictures`: takes the pictures for the README and the stores from the running extension.
import { prepareBrowsers } from './browsers.mjs';
import { bundle } from './bundle.mjs';
import { installPackages } from './install.mjs';
import { stop } from './run.mjs';

await installPackages();
const troubles = await prepareBrowsers(['chromium']);
if (troubles.length > 0) stop(troubles.join('\n'));
const { code, output } = await bundle('chrome');
if (code !== 0) stop(output);

const { runnerImport } = await import('vite');
const { module } = await runnerImport('./scripts/start/take-pictures.ts');
await module.takePictures('assets/store');
process.exit(0);
