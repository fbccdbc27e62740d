import { parseArgs } from 'node:util';
import type { AddressWish, Strictness } from '../coach/reading.ts';

/** What the command line asks for. */
export interface Arguments {
  readonly format: 'text' | 'jsonl';
  readonly language: 'it' | 'en' | undefined;
  readonly strictness: Strictness;
  readonly address: AddressWish;
  /** Paths; empty for standard input. */
  readonly files: readonly string[];
}

export const USAGE = `Usage: parlacon check [options] [FILE ...]

Reads posts and says what talks at people, and what talks with them.
Without a file it reads one post from standard input. A .jsonl file holds one post
a line: {"text": "...", "id": "...", "site": "x", "surface": "post or reply"}, of
which only text is needed. Any other file is one post.

Options:
  --format text|jsonl                    text for people (default), jsonl for programs
  --language it|en                       take this for the posts' language
  --strictness gentle|balanced|strict    how much to say (default balanced)
  --address tu|voi|lei                   how Italian suggestions speak to the reader
                                         (default: as the post does)
  --help, --version

Exit status: 0 read, 2 something could not be read (the other posts still are).
`;

/** A command line that asks for something there isn't. */
export class UsageError extends Error {}

/** `help` and `version` are answered before anything is read. Throws {@link UsageError}. */
export function readArguments(argv: readonly string[]): Arguments | 'help' | 'version' {
  const { values, positionals } = parse(argv);
  if (values.help === true) return 'help';
  if (values.version === true) return 'version';
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError('Say what to do: parlacon check');
  if (command !== 'check') throw new UsageError(`There is no command “${command}”; there is check`);
  return {
    format: oneOf('format', values.format ?? 'text', ['text', 'jsonl']),
    language: values.language === undefined ? undefined : oneOf('language', values.language, ['it', 'en']),
    strictness: oneOf('strictness', values.strictness ?? 'balanced', ['gentle', 'balanced', 'strict']),
    address: values.address === undefined ? 'auto' : oneOf('address', values.address.toLowerCase(), ['tu', 'voi', 'lei']),
    files,
  };
}

function parse(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { format: text, language: text, strictness: text, address: text, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

function oneOf<const T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === value);
  if (found === undefined) throw new UsageError(`--${name} is ${allowed.join(', ')}; not “${value}”`);
  return found;
}
