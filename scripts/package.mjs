// @ts-check
// `npm run package`: the zips that the stores take, and the source zip that add-on review asks for.
// Equal sources give equal zips, byte by byte, so that a reviewer can build and compare.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { bundle } from './bundle.mjs';
import { installPackages } from './install.mjs';
import { ROOT, run, stop } from './run.mjs';

const PACKAGES = join(ROOT, 'dist', 'packages');

/** Folders of a source tree that are made, not written. */
const MADE = ['.git', 'node_modules', 'dist', 'coverage'];

/**
 * @param {string} folder
 * @param {readonly string[]} [leftOut] names of folders not to enter
 * @returns {string[]} paths of all files below it, relative, with "/"
 */
function filesBelow(folder, leftOut = []) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return [entry.name];
    if (!entry.isDirectory() || leftOut.includes(entry.name)) return [];
    return filesBelow(path, leftOut).map((name) => `${entry.name}/${name}`);
  });
}

/** The files that git knows; all but the made ones where the source is not under git. */
async function sourceFiles() {
  const { code, output } = await run('git', ['ls-files', '-z']);
  return code === 0 ? output.split('\0').filter(Boolean) : filesBelow(ROOT, MADE);
}

/**
 * @param {string} name file name of the zip
 * @param {string} folder where its files are
 * @param {readonly string[]} files paths relative to it
 */
async function zip(name, folder, files) {
  const { zipSync } = await import('fflate');
  // The first moment a zip can hold, in local time, as the format has no time zone.
  const mtime = new Date(1980, 0, 1);
  const contents = Object.fromEntries(files.toSorted().map((file) => [file, readFileSync(join(folder, file))]));
  const bytes = zipSync(contents, { level: 9, mtime, os: 3 });
  writeFileSync(join(PACKAGES, name), bytes);
  console.log(`${relative(ROOT, join(PACKAGES, name)).split(sep).join('/')}  ${files.length} files, ${Math.ceil(bytes.length / 1000)} kB`);
}

await installPackages();
for (const mode of /** @type {const} */ (['chrome', 'firefox'])) {
  const { code, output } = await bundle(mode);
  if (code !== 0) stop(output);
}
const { version } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
mkdirSync(PACKAGES, { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  const folder = join(ROOT, 'dist', browser);
  await zip(`parlacon-${browser}-${version}.zip`, folder, filesBelow(folder));
}
await zip(`parlacon-source-${version}.zip`, ROOT, await sourceFiles());
