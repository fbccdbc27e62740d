import { createReadStream, type ReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** One post to read. */
export interface Post {
  readonly id: string;
  readonly text: string;
  readonly site: string | undefined;
  readonly surface: 'post' | 'reply' | 'comment' | undefined;
}

/** A place in the input that could not be read. `line` counts from 1; undefined for the file as a whole. */
export class InputError extends Error {
  constructor(file: string, line: number | undefined, message: string) {
    super(`${line === undefined ? file : `${file}:${line}`}: ${message}`);
  }
}

/** A post, or what stands in the way of one; the rest still follows. */
export type Input = { readonly post: Post } | { readonly error: InputError };

const SURFACES = ['post', 'reply', 'comment'] as const;

/** The posts of one file. Never throws: what cannot be read comes as an error among the posts. */
export async function* postsOf(path: string): AsyncGenerator<Input> {
  try {
    if (/\.(?:jsonl|ndjson)$/i.test(path)) yield* linesOf(path, createReadStream(path));
    else yield { post: { id: basename(path), text: await wholeText(createReadStream(path)), site: undefined, surface: undefined } };
  } catch (error) {
    yield { error: new InputError(path, undefined, reason(error)) };
  }
}

/** Standard input: one post, or JSONL where its first line is such a line. */
export async function* postsOfStandardInput(input: Readable): AsyncGenerator<Input> {
  const name = 'standard input';
  try {
    const text = await wholeText(input);
    const first = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
    if (isPostLine(first)) for (const [i, line] of text.split('\n').entries()) yield* postOfLine(name, i + 1, line);
    else yield { post: { id: '-', text, site: undefined, surface: undefined } };
  } catch (error) {
    yield { error: new InputError(name, undefined, reason(error)) };
  }
}

async function wholeText(input: Readable | ReadStream): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array));
  return decode(Buffer.concat(chunks)).replace(/\r\n?/g, '\n').replace(/\n$/, '');
}

/** Strict UTF-8, so that a file in another encoding is said to be one instead of being misread. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('Not UTF-8 text');
  }
}

async function* linesOf(path: string, stream: ReadStream): AsyncGenerator<Input> {
  let number = 0;
  // latin1 keeps bytes as they are; each line is decoded strictly on its own.
  for await (const raw of createInterface({ input: stream.setEncoding('latin1'), crlfDelay: Infinity })) {
    number++;
    let line: string;
    try {
      line = decode(Buffer.from(raw, 'latin1'));
    } catch (error) {
      yield { error: new InputError(path, number, reason(error)) };
      continue;
    }
    yield* postOfLine(path, number, line);
  }
}

function* postOfLine(file: string, number: number, line: string): Generator<Input> {
  if (line.trim() === '') return;
  try {
    yield { post: readPost(JSON.parse(line), `${basename(file)}:${number}`) };
  } catch (error) {
    const message = error instanceof SyntaxError ? 'Not JSON' : reason(error);
    yield { error: new InputError(file, number, message) };
  }
}

function readPost(value: unknown, fallbackId: string): Post {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('Expected an object with “text”');
  const { text, id, site, surface } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error(text === undefined ? '“text” is missing' : '“text” is not a text');
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') throw new Error('“id” is neither a text nor a number');
  if (site !== undefined && site !== null && typeof site !== 'string') throw new Error('“site” is not a text');
  return { text, id: id === undefined ? fallbackId : String(id), site: site ?? undefined, surface: SURFACES.find((s) => s === surface) };
}

function isPostLine(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    return typeof (JSON.parse(line) as { text?: unknown }).text === 'string';
  } catch {
    return false;
  }
}

function reason(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  if (code === 'ENOENT') return 'There is no such file';
  if (code === 'EISDIR') return 'This is a folder';
  if (code === 'EACCES') return 'This file may not be read';
  return error instanceof Error ? error.message : String(error);
}
