import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileRulebookFolder } from '../../src/coach/rules/rulebook-plugin.ts';
import { differences } from './compare.ts';
import { brandFlags, failedProbes, flaggedPeople, type ToRead, worst } from './disagreements.ts';
import { evaluate, type Evaluation } from './evaluation.ts';
import { progressBar } from './progress.ts';
import { PARTS, readAll, type Readings } from './read-all.ts';
import { createReader } from './reader.ts';
import { readingList, reportOf } from './report.ts';
import { trySuggestions } from './suggestions.ts';

/** What the command line asks for. */
export interface Options {
  /** Folder of the sets; it exists. */
  readonly data: string;
  readonly language?: string | undefined;
  /** Parts to read, with commas between them. */
  readonly only?: string | undefined;
  /** How many texts each reading list holds. */
  readonly read: number;
  /** Lists only texts on which this rule has a say. */
  readonly rule?: string | undefined;
  /** Another folder of rule files than the project's: an earlier version, or one in the making. */
  readonly rulebook?: string | undefined;
  /** Where to write the numbers. */
  readonly json?: string | undefined;
  /** Earlier numbers to compare with. */
  readonly compare?: string | undefined;
}

/** The part that takes minutes, and is left out unless asked for. */
const SUGGESTIONS = 'suggestions';

const PROBES = fileURLToPath(new URL('../../tests/probes', import.meta.url));

/**
 * Reads, counts, prints.
 * @throws where an option names something that isn't there, or a rule file is wrong
 */
export function run({ data, language, only, read, rule, rulebook: folder, json, compare }: Options): void {
  const parts = only?.split(',').map((part) => part.trim()) ?? [];
  const unknown = parts.find((part) => part !== SUGGESTIONS && !PARTS.includes(part));
  if (unknown !== undefined) throw new Error(`There is no part “${unknown}”; there are ${[...PARTS, SUGGESTIONS].join(', ')}`);
  const before = compare === undefined ? undefined : (JSON.parse(readFileSync(compare, 'utf8')) as Evaluation);
  const { rulebook } = compileRulebookFolder(folder);
  const languages = ['it', 'en'].filter((one) => language === undefined || language === one);
  const watch = (of: number): (() => void) => progressBar(process.stderr, of);
  const readings = readAll({ data, probes: PROBES, languages, parts }, createReader(rulebook), watch);
  const suggestions = parts.includes(SUGGESTIONS) ? trySuggestions(data, languages, rulebook, watch) : { measures: [], faulty: [] };
  const counted = evaluate(readings, rulebook.catalogue, languages);
  const evaluation: Evaluation = { ...counted, measures: [...counted.measures, ...suggestions.measures] };
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(evaluation, null, 1)}\n`);
  console.log(reportOf(evaluation));
  for (const [title, texts] of lists(readings, suggestions.faulty, read, rule)) if (texts.length > 0) console.log(`\n${readingList(title, texts)}`);
  if (before !== undefined) console.log(`\nSince ${compare}:\n${differences(before, evaluation)}`);
}

function lists({ posts, gold, probes }: Readings, faulty: readonly ToRead[], count: number, rule: string | undefined): [string, ToRead[]][] {
  const all: [string, (count: number) => ToRead[]][] = [
    ['Worst disagreements with the labels', (n) => worst(gold, n)],
    ['Probe posts the coach gets wrong', (n) => failedProbes(probes, n)],
    ['Flags on people, drawn by lot', (n) => flaggedPeople(posts, n)],
    ['Flags on brands, drawn evenly over the rules', (n) => brandFlags(posts, n)],
    ['Suggestions with a fault', (n) => faulty.slice(0, n)],
  ];
  if (rule === undefined) return all.map(([title, list]) => [title, list(count)]);
  const concerns = ({ remarks }: ToRead): boolean => remarks.some((remark) => remark.split(/[\s:,]+/).includes(rule));
  return all.map(([title, list]) => [`${title}, ${rule}`, list(Infinity).filter(concerns).slice(0, count)]);
}
