// @ts-check
// Starts other programs for the scripts beside it. Plain Node: nothing is installed yet when it runs.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the script was called from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Colours are for a person at a terminal; a log with escape codes in it can't be read. */
const PLAIN = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/**
 * Runs a program to its end, without standard input.
 * @param {string} command the program
 * @param {readonly string[]} args its arguments, passed on without a shell
 * @param {{ show?: boolean, env?: Record<string, string> }} [options] `show`: print as it goes
 *   instead of collecting; `env`: variables added to the present ones
 * @returns {Promise<{ code: number, output: string }>} exit code (127 where it can't be started) and,
 *   unless shown, everything it printed
 */
export function run(command, args, { show = false, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...PLAIN, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => done({ code: 127, output: String(error) }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program of an installed package through Node itself: shims in `node_modules/.bin` need a
 * shell on Windows, their scripts do not.
 * @param {string} script path below `node_modules`
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string> }} [options] as for `run`
 */
export function runPackage(script, args, options) {
  return run(process.execPath, [`node_modules/${script}`, ...args], options);
}

/**
 * Ends the script with one line for the person who called it.
 * @param {string} message what is missing and what to do
 * @returns {never}
 */
export function stop(message) {
  console.error(message);
  process.exit(1);
}
