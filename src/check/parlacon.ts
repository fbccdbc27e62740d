import { read } from '../coach/coach.ts';
import { DEFAULT_TONE } from '../coach/reading.ts';
import { version } from '../../package.json';
import { readArguments, USAGE, UsageError, type Arguments } from './arguments.ts';
import { asJsonLine, asText } from './output.ts';
import { postsOf, postsOfStandardInput, type Input } from './posts.ts';

const UNREADABLE = 2;

async function* inputs(files: readonly string[]): AsyncGenerator<Input> {
  if (files.length === 0) yield* postsOfStandardInput(process.stdin);
  for (const file of files) yield* postsOf(file);
}

/** Reads every post and prints its reading; gives the exit status. */
async function check(args: Arguments): Promise<number> {
  let status = 0;
  const tone = { ...DEFAULT_TONE, strictness: args.strictness, address: args.address };
  for await (const input of inputs(args.files)) {
    if ('error' in input) {
      process.stderr.write(`${input.error.message}\n`);
      status = UNREADABLE;
      continue;
    }
    const { post } = input;
    const reading = read(post.text, { site: post.site, surface: post.surface, language: args.language }, tone);
    const line = args.format === 'jsonl' ? `${asJsonLine(post, reading)}\n` : asText(post, reading);
    // A slow reader at the other end of a pipe is waited for, so that a long run needs little memory.
    if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return status;
}

async function main(): Promise<number> {
  try {
    const args = readArguments(process.argv.slice(2));
    if (args === 'help') process.stdout.write(USAGE);
    else if (args === 'version') process.stdout.write(`${version}\n`);
    else return await check(args);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return UNREADABLE;
  }
}

// `parlacon check … | head` closes the pipe early: nothing to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main();
