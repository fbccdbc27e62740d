import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '../../src/check/arguments.ts';
import { postsOf, postsOfStandardInput, type Input } from '../../src/check/posts.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parlacon-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function all(inputs: AsyncIterable<Input>): Promise<string[]> {
  const found: string[] = [];
  for await (const input of inputs) found.push('post' in input ? `${input.post.id}=${input.post.text}` : input.error.message.replace(folder, ''));
  return found;
}

async function inFile(name: string, content: string | Uint8Array): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return all(postsOf(path));
}

describe('posts in files', () => {
  it('reads a text file as one post, and JSONL line by line', async () => {
    expect(await inFile('a.txt', 'Uno.\r\nDue.\n')).toEqual(['a.txt=Uno.\nDue.']);
    expect(await inFile('a.jsonl', '{"text":"Uno","id":"x"}\n\n{"text":"Due 🍎 è"}\r\n{"text":"","id":7}')).toEqual(['x=Uno', 'a.jsonl:3=Due 🍎 è', '7=']);
  });
  it('names file and line of what it cannot read, and reads the rest', async () => {
    const lines = ['{"text":"Uno"}', 'nope', '[1]', '{"id":"a"}', '{"text":3}', '{"text":"a","id":{}}', '{"text":"Due"}'].join('\n');
    expect(await inFile('b.jsonl', lines)).toEqual([
      'b.jsonl:1=Uno', '/b.jsonl:2: Not JSON', '/b.jsonl:3: Expected an object with “text”', '/b.jsonl:4: “text” is missing', '/b.jsonl:5: “text” is not a text',
      '/b.jsonl:6: “id” is neither a text nor a number', 'b.jsonl:7=Due',
    ]);
  });
  it('says so when a file is missing, a folder or not UTF-8', async () => {
    expect(await all(postsOf(join(folder, 'no.txt')))).toEqual(['/no.txt: There is no such file']);
    expect(await all(postsOf(folder))).toEqual([': This is a folder']);
    expect(await inFile('latin.txt', new Uint8Array([0x63, 0xe8]))).toEqual(['/latin.txt: Not UTF-8 text']);
    expect(await inFile('latin.jsonl', new Uint8Array([0x63, 0xe8]))).toEqual(['/latin.jsonl:1: Not UTF-8 text']);
  });
  it('takes standard input for one post, or for JSONL where it is', async () => {
    expect(await all(postsOfStandardInput(Readable.from([Buffer.from('Uno\nDue\n')])))).toEqual(['-=Uno\nDue']);
    expect(await all(postsOfStandardInput(Readable.from([Buffer.from('{"text":"Uno"}\n{"text":"Due"}\n')])))).toEqual(['standard input:1=Uno', 'standard input:2=Due']);
  });
});

describe('the command line', () => {
  it('has defaults', () => {
    expect(readArguments(['check', 'a.txt'])).toEqual({ format: 'text', language: undefined, strictness: 'balanced', address: 'auto', files: ['a.txt'] });
  });
  it('reads every option', () => {
    expect(readArguments(['check', '--format', 'jsonl', '--language=it', '--strictness', 'strict', '--address', 'Lei'])).toEqual({ format: 'jsonl', language: 'it', strictness: 'strict', address: 'lei', files: [] });
    expect(readArguments(['--help'])).toBe('help');
  });
  it.each([[[], 'Say what to do'], [['chek'], 'no command'], [['check', '--format', 'xml'], '--format is text, jsonl'], [['check', '--lang', 'it'], '--lang'], [['check', '--language', 'fr'], '--language is it, en']])('%j', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(UsageError);
    expect(() => readArguments(argv)).toThrow(message);
  });
});
