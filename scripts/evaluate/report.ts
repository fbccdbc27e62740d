import type { ToRead } from './disagreements.ts';
import type { Evaluation } from './evaluation.ts';
import { isMet, type Measure } from './measure.ts';
import type { Target } from './sets.ts';
import type { Tally } from './tally.ts';

/** The numbers as tables for a terminal. */
export function reportOf({ measures, rules, signals }: Evaluation): string {
  const met = measures.map(isMet).filter((is) => is !== undefined);
  const languages = [...new Set(rules.map((t) => t.language))];
  return [
    measureTable(measures),
    `${met.filter(Boolean).length} of ${met.length} targets met.`,
    ...languages.flatMap((language) => [tallyTable(`rules, ${language}`, language, rules), tallyTable(`praise, ${language}`, language, signals)].flat()),
  ].join('\n\n');
}

/** Numbers with their targets, a line each. */
function measureTable(measures: readonly Measure[]): string {
  return table(['measure', 'of', '', 'value', 'counted', 'target', 'met'], measures.map(measureRow));
}

/** Texts for a person to read. */
export function readingList(title: string, texts: readonly ToRead[]): string {
  return [`${title}: ${texts.length}`, ...texts.map(({ id, text, remarks }) => [`── ${id}`, ...text.split('\n').map((line) => `   │ ${line}`), ...remarks.map((remark) => `   • ${remark}`)].join('\n'))].join('\n\n');
}

function measureRow(measure: Measure): string[] {
  const { on, what, language, value, count, of, target } = measure;
  const met = isMet(measure);
  return [what, on, language, of === undefined ? value.toFixed(3) : percent(value), of === undefined ? '' : `${count} of ${of}`, targetInWords(target, of === undefined), met === undefined ? '' : met ? 'yes' : 'NO'];
}

function targetInWords(target: Target | undefined, bare: boolean): string {
  const number = (n: number): string => (bare ? String(n) : `${Number((100 * n).toFixed(1))} %`);
  if (target?.atLeast !== undefined) return `at least ${number(target.atLeast)}`;
  return target?.atMost === undefined ? '' : `at most ${number(target.atMost)}`;
}

/** None where nothing was read that is counted by rule. */
function tallyTable(title: string, language: string, tallies: readonly Tally[]): string[] {
  const own = tallies.filter((t) => t.language === language);
  if (own.every(({ id: _id, language: _language, ...counts }) => Object.values(counts).every((count) => count === 0))) return [];
  return [table(
    [title, 'people', 'brands', 'gold: flags', 'precision', 'labels', 'recall', 'probes', 'found', 'traps', 'fallen'],
    own.map((t) => [t.id, t.people, t.brands, t.given, ratio(t.right, t.given), t.wanted, ratio(t.found, t.wanted), t.probes, ratio(t.hits, t.probes), t.traps, ratio(t.falls, t.traps)].map(String)),
  )];
}

function ratio(count: number, of: number): string {
  return of === 0 ? '–' : `${Math.round((100 * count) / of)} %`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

/** The first column to the left, words too; numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const isNumber = head.map((_, i) => rows.every((row) => /^[\d.,–%\s]*$/.test(row[i] ?? '')));
  const line = (cells: readonly string[]): string => cells.map((cell, i) => (isNumber[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ').trimEnd();
  return [line(head), widths.map((w) => '─'.repeat(w)).join('  '), ...rows.map(line)].join('\n');
}
