// @ts-check
// What `npm test` runs, in this order. A stage counts its checks or tests; one with nothing to count is one check.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBrowsers } from './browsers.mjs';
import { bundle } from './bundle.mjs';
import { runPackage } from './run.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, does: string, run: () => Promise<Count> }} Stage */

/**
 * Runs programs one after the other, each counted as one check; prints only what a failed one said.
 * @param {readonly (() => Promise<{ code: number, output: string }>)[]} programs
 * @returns {Promise<Count>}
 */
async function checks(programs) {
  const count = { passed: 0, failed: 0 };
  for (const program of programs) {
    const { code, output } = await program();
    if (code === 0) count.passed++;
    else {
      count.failed++;
      console.log(output.trimEnd());
    }
  }
  return count;
}

/**
 * Runs one Vitest project and counts its tests. A file that can't be loaded, or an error outside of
 * any test, counts as one failure, as it would otherwise go unseen in the sum.
 * @param {string} project
 * @returns {Promise<Count>}
 */
async function tests(project) {
  const folder = mkdtempSync(join(tmpdir(), 'parlacon-test-'));
  const report = join(folder, 'report.json');
  try {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await runPackage('vitest/vitest.mjs', args, { show: true });
    const count = readReport(report);
    if (code !== 0 && count.failed === 0) count.failed = 1;
    return count;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} path Vitest's JSON report
 * @returns {Count} none passed and one failed where there is no report
 */
function readReport(path) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'));
    const unloaded = testResults.filter(
      (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
        file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
    ).length;
    return { passed: numPassedTests, failed: numFailedTests + unloaded };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * Asks Mozilla's linter about the Firefox build. Even a notice fails: each one is a question from the review.
 * @returns {Promise<Count>}
 */
async function addOnLinter() {
  const args = ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--no-input', '--output', 'json'];
  const { output } = await runPackage('web-ext/bin/web-ext.js', args, { env: { NO_UPDATE_NOTIFIER: '1' } });
  try {
    const { errors, warnings, notices } = JSON.parse(output.slice(output.indexOf('{')));
    const remarks = [...errors, ...warnings, ...notices];
    for (const { code, message, file, line } of remarks) console.log(`${line ? `${file}:${line}` : file} ${code}: ${message}`);
    if (remarks.length === 0) return { passed: 1, failed: 0 };
  } catch {
    console.log(output);
  }
  return { passed: 0, failed: 1 };
}

/** @type {readonly Stage[]} */
export const STAGES = [
  { name: 'types', does: 'TypeScript', run: () => checks([() => runPackage('typescript/bin/tsc', ['--noEmit'])]) },
  {
    name: 'lint',
    does: 'oxlint, knip',
    run: () => checks([() => runPackage('oxlint/bin/oxlint', ['--deny-warnings', '--format', 'unix']), () => runPackage('knip/bin/knip.js', [])]),
  },
  {
    name: 'build',
    does: 'Chrome, Firefox, terminal',
    run: () => checks([() => bundle('chrome'), () => bundle('firefox'), () => bundle('check')]),
  },
  {
    name: 'add-on',
    does: "Mozilla's add-on linter",
    run: addOnLinter,
  },
  { name: 'unit', does: 'unit and property tests', run: () => tests('unit') },
  {
    name: 'browser',
    does: 'Chromium and Firefox',
    run: async () => {
      const troubles = await prepareBrowsers(['chromium', 'firefox']);
      for (const line of troubles) console.log(line);
      return troubles.length > 0 ? { passed: 0, failed: troubles.length } : tests('browser');
    },
  },
];
