// @ts-check
// Builds one of the three outputs, as `vite build --mode …` does, and keeps what it says readable.
import { runPackage } from './run.mjs';

/**
 * @param {'chrome' | 'firefox' | 'check'} mode
 * @returns {Promise<{ code: number, output: string }>} what it printed, without the bundler's own call
 *   stack: a mistake in a rule file says file, line and column in its first line
 */
export async function bundle(mode) {
  const { code, output } = await runPackage('vite/bin/vite.js', ['build', '--mode', mode, '--logLevel', 'warn']);
  return { code, output: output.replace(/^\s+at .*\n|^\s*errors: \[Getter\/Setter\]\n^}\n/gm, '') };
}
