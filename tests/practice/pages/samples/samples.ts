import { surfaceFor } from '../../../../src/sites/match.ts';
import { SITES } from '../../../../src/sites/sites.ts';
import { editorOf, rowsAt } from '../../../sites/editor-of.ts';
import { SAMPLES } from '../../../sites/samples.ts';

declare global {
  interface Window {
    /** What every sample is found to be, by name; null where it is nothing of ours. */
    __found?: Readonly<Record<string, string | null>>;
    /** The rows that veto and hold in no sample. */
    __idle?: readonly string[];
    /** The rows that match all they are asked about. */
    __greedy?: readonly string[];
  }
}

const VETOES = SITES.filter(({ kind }) => ['dm', 'search', 'form'].includes(kind));
const TABLE = SAMPLES.map((sample) => ({ is: sample.is, ...rowsAt(sample) }));
const holding = new Set(TABLE.flatMap(({ is, matching }) => (is === null ? matching : [])));
const missing = new Set(TABLE.flatMap(({ asked, matching }) => asked.filter((row) => !matching.includes(row))));
window.__idle = VETOES.filter((row) => !holding.has(row)).map(({ id }) => id);
window.__greedy = SITES.filter((row) => !missing.has(row)).map(({ id }) => id);
window.__found = Object.fromEntries(SAMPLES.map((sample) => [sample.name, surfaceFor(SITES, new URL(sample.url), editorOf(sample))?.id ?? null]));
