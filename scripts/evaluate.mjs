// @ts-check
// `npm run evaluate`: the coach on real posts, in numbers and in texts to read. The posts are not part of the project.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run evaluate -- [options]

  --data FOLDER      the posts (default ../shared/data)
  --language it|en   only this language's rules
  --only PARTS       only these: people, brands, spam, dark patterns, clickbait, corporate,
                     gold, probes, languages; several with commas;
                     suggestions (minutes; only when asked for)
  --read N           texts in each reading list (default 10)
  --rule ID          reading lists of this rule only
  --rulebook FOLDER  rule files (default src/rulebook)
  --json FILE        write the numbers there
  --compare FILE     say what changed since numbers written earlier`;

/** @returns {import('./evaluate/run.ts').Options | undefined} undefined where help is asked for */
function readOptions() {
  const text = /** @type {const} */ ({ type: 'string' });
  const { values } = parseArgs({ options: { data: text, language: text, only: text, read: text, rule: text, rulebook: text, json: text, compare: text, help: { type: 'boolean' } } });
  if (values.help) return undefined;
  const { data = '../shared/data', language, only, read = '10', rule, rulebook, json, compare } = values;
  if (language !== undefined && !['it', 'en'].includes(language)) throw new Error(`--language is it or en, not “${language}”`);
  if (!/^\d+$/.test(read)) throw new Error(`--read is a number of texts, not “${read}”`);
  if (!existsSync(data)) throw new Error(`No posts at ${data}: say where they are with --data. They are not part of the project.`);
  return { data, language, only, read: Number(read), rule, rulebook, json, compare };
}

/** @param {unknown} error */
function stop(error) {
  console.error(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  process.exit(2);
}

let options;
try {
  options = readOptions();
} catch (error) {
  stop(error);
}
if (options === undefined) console.log(USAGE);
else {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./scripts/evaluate/run.ts');
  try {
    module.run(options);
  } catch (error) {
    // A wrong option, file or rule has a message of its own; anything else is a mistake here and shows where.
    if (error instanceof TypeError || error instanceof RangeError) throw error;
    stop(error);
  }
}
