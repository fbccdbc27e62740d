import { surfaceFor } from '../../../../src/sites/match.ts';
import { SITES } from '../../../../src/sites/sites.ts';
import { editorOf, holds } from '../../../sites/editor-of.ts';
import { SAMPLES } from '../../../sites/samples.ts';

declare global {
  interface Window {
    /** What every sample is found to be, by name; null where it is nothing of ours. */
    __found?: Readonly<Record<string, string | null>>;
    /** The rows that veto and hold in no sample. */
    __idle?: readonly string[];
  }
}

window.__idle = SITES.filter((row) => ['dm', 'search', 'form'].includes(row.kind) && !SAMPLES.some((sample) => holds(row, sample))).map(({ id }) => id);
window.__found = Object.fromEntries(SAMPLES.map((sample) => [sample.name, surfaceFor(SITES, new URL(sample.url), editorOf(sample))?.id ?? null]));
