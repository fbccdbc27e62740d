import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Evaluation } from '../../scripts/evaluate/evaluation.ts';
import { progressBar } from '../../scripts/evaluate/progress.ts';
import { readAll } from '../../scripts/evaluate/read-all.ts';
import { run } from '../../scripts/evaluate/run.ts';
import { readingWith } from './tiny-rulebook.ts';

function evaluate(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/evaluate.mjs', ...args], { encoding: 'utf8' });
}

describe('npm run evaluate', () => {
  it.each([
    ['without the posts', ['--data', 'no/such/folder'], 'No posts at no/such/folder: say where they are with --data. They are not part of the project.\n'],
    ['with a language that has no rules', ['--language', 'de'], '--language is it or en, not “de”\n'],
    ['with half a number', ['--read', 'many'], '--read is a number of texts, not “many”\n'],
  ])('%s says so in a line and stops', (_name, args, line) => {
    expect(evaluate(...args)).toMatchObject({ status: 2, stdout: '', stderr: line });
  });
});

describe('reading a folder', () => {
  let data = '';
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'parlacon-evaluate-'));
    const row = (id: string, label: string, text: string): string => JSON.stringify({ id, lang: 'en', text, label, labels: {} });
    writeFileSync(join(data, 'sms_spam_en.jsonl'), `${row('a', 'spam', 'WIN')}\n${row('b', 'conversation', 'see you')}\n`);
    mkdirSync(join(data, 'gold'));
    writeFileSync(join(data, 'gold', 'en.jsonl'), `${JSON.stringify({ id: 'g', lang: 'en', text: 'Buy it', verdict: 'push', flags: [{ rule: 'hard-sell', quote: 'Buy' }], praise: [] })}\n`);
  });
  afterAll(() => rmSync(data, { recursive: true }));

  it('splits a file by label, and passes over sets that are not there', () => {
    let steps = 0;
    const read = readAll({ data, probes: data, languages: ['en'], parts: [] }, () => readingWith({}), (of) => {
      expect(of).toBe(3);
      return () => steps++;
    });
    expect(read.posts.map(({ set, post }) => [set.role, post.id])).toEqual([['people', 'b'], ['spam', 'a']]);
    expect(read.gold[0]?.post.flags).toEqual([{ id: 'hard-sell', spans: [{ start: 0, end: 3 }] }]);
    expect(steps).toBe(3);
  });

  it('reads only the parts and languages asked for', () => {
    const count = (languages: string[], parts: string[]): number => readAll({ data, probes: data, languages, parts }, () => readingWith({}), () => () => {}).posts.length;
    expect(count(['en'], ['spam'])).toBe(1);
    expect(count(['it'], [])).toBe(0);
  });
});

describe('suggestions alone', () => {
  it('are numbers like all others: written, and compared with those from before', () => {
    const data = mkdtempSync(join(tmpdir(), 'parlacon-evaluate-'));
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
    try {
      writeFileSync(join(data, 'fb_brands_en.jsonl'), `${JSON.stringify({ id: 'a', lang: 'en', text: 'We have a new lamp.\nBuy now!', label: 'post', labels: {} })}\n`);
      const before: Evaluation = { measures: [{ on: 'fb_brands_en', what: 'suggestions with a fault', language: 'en', value: 1, count: 1, of: 1, target: { atMost: 0 } }], rules: [], signals: [], flagged: {} };
      writeFileSync(join(data, 'before.json'), JSON.stringify(before));
      run({ data, language: 'en', only: 'suggestions', read: 1, json: join(data, 'now.json'), compare: join(data, 'before.json') });
      const { measures, flagged } = JSON.parse(readFileSync(join(data, 'now.json'), 'utf8')) as Evaluation;
      expect(measures.map(({ on, what, count, of }) => [on, what, count, (of ?? 0) > 0])).toEqual([['fb_brands_en', 'suggestions with a fault', 0, true]]);
      expect(flagged).toEqual({});
      expect(said.at(-1)).toMatch(/: 1\.000 → 0\.000, target met now$/);
      expect(said.join('\n')).toContain('1 of 1 targets met.');
    } finally {
      log.mockRestore();
      rmSync(data, { recursive: true });
    }
  });
});

describe('the progress bar', () => {
  function drawn(isTTY: boolean): string[] {
    const lines: string[] = [];
    const step = progressBar({ isTTY, write: (text) => lines.push(text) }, 200);
    for (let i = 0; i < 200; i++) step();
    return lines;
  }

  it('is drawn once for each percent and wiped at the end', () => {
    const lines = drawn(true);
    expect(lines).toHaveLength(101);
    expect(lines[100]).toBe('\r\u001b[K');
  });

  it('is not drawn where nobody watches', () => {
    expect(drawn(false)).toEqual([]);
  });
});
