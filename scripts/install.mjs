// @ts-check
// Installs the packages of the lock when they are not there as the lock says.
import { readFileSync } from 'node:fs';
import { ROOT, run, stop } from './run.mjs';

const OLDEST = [20, 19];

/** Ends the script on a Node that can't run the build. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  stop(`Parlacon needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`);
}

/**
 * @param {string} path a lock file
 * @returns {Record<string, { version?: string, optional?: boolean }>} its packages by folder; none
 *   where there is no such file
 */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** True when every package of the lock is installed in its version. npm notes what it installed. */
function installed() {
  const wanted = lockedPackages(`${ROOT}package-lock.json`);
  const present = lockedPackages(`${ROOT}node_modules/.package-lock.json`);
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) => folder === '' || optional || present[folder]?.version === version,
  );
}

/** Installs what is missing, and nothing when nothing is. Ends the script when npm fails. */
export async function installPackages() {
  checkNode();
  if (installed()) return;
  console.log('Installing packages …');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const { code, output } = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) stop(`${output}\nThe packages could not be installed (npm ci, above).`);
}
