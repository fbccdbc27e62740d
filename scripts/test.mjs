// @ts-check
// `npm test`: installs what is missing, then runs every stage, or those named: `npm test -- types unit`.
// The last line is the sum; the exit status is 1 when anything failed.
import { installPackages } from './install.mjs';
import { stop } from './run.mjs';
import { STAGES } from './stages.mjs';

const names = process.argv.slice(2);
const unknown = names.find((name) => !STAGES.some((stage) => stage.name === name));
if (unknown) stop(`There is no stage "${unknown}"; there are: ${STAGES.map(({ name }) => name).join(', ')}`);
const stages = names.length > 0 ? STAGES.filter(({ name }) => names.includes(name)) : STAGES;

await installPackages();

const lines = [];
let passed = 0;
let failed = 0;
for (const { name, does, run } of stages) {
  console.log(`\n── ${name}: ${does}`);
  const started = Date.now();
  const count = await run();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  passed += count.passed;
  failed += count.failed;
  lines.push(`${count.failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(8)} ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  console.log(lines.at(-1));
}
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
