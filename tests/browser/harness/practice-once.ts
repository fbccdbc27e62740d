import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPractice } from '../../practice/build.ts';

/** Builds the practice pages once for all files of a run: with WordPress's whole editor among them that takes seconds. @returns what takes them away */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'parlacon-practice-'));
  await buildPractice(folder);
  process.env['PARLACON_PRACTICE'] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
