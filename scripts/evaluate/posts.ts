import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '../../src/coach/reading.ts';
import { type Mark, markOf } from './marks.ts';

/** A real post of one of the sets. */
export interface Post {
  readonly id: string;
  /** Two-letter code, as the set says. */
  readonly lang: string;
  readonly text: string;
  /** The source's own class. */
  readonly label: string;
  readonly labels: Readonly<Record<string, unknown>>;
}

/** A post labelled by reading, with the rulebook's ids. */
export interface GoldPost {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly flags: readonly Mark[];
  readonly praise: readonly Mark[];
}

/** A post written to try one rule or signal. */
export interface Probe {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly surface: 'post' | 'reply';
  /** What to find; in a trap, what not to find. */
  readonly mark: Mark;
  readonly trap: boolean;
}

interface Label {
  readonly rule?: string;
  readonly signal?: string;
  readonly quote: string;
}

/** The posts of one set; none where the folder lacks it. */
export function loadPosts(folder: string, name: string): readonly Post[] {
  return lines<Post>(join(folder, `${name}.jsonl`));
}

/** The labelled posts of one language. */
export function loadGold(folder: string, language: string): readonly GoldPost[] {
  interface Line extends Omit<GoldPost, 'flags' | 'praise'> { readonly flags: readonly Label[]; readonly praise: readonly Label[] }
  const marks = (text: string, labels: readonly Label[]): Mark[] => labels.map((l) => markOf(l.rule ?? l.signal ?? '', text, l.quote));
  return lines<Line>(join(folder, 'gold', `${language}.jsonl`)).map((l) => ({ ...l, flags: marks(l.text, l.flags), praise: marks(l.text, l.praise) }));
}

/**
 * The probe posts of one language.
 * @param folder `tests/probes` of the project
 */
export function loadProbes(folder: string, language: string): readonly Probe[] {
  interface Line extends Label { readonly id: string; readonly lang: string; readonly kind: 'sin' | 'praise' | 'trap'; readonly text: string; readonly surface?: 'post' | 'reply' }
  return lines<Line>(join(folder, `${language}.jsonl`)).map((l) => ({
    id: l.id, lang: l.lang, text: l.text, surface: l.surface ?? 'post', trap: l.kind === 'trap', mark: markOf(l.rule ?? l.signal ?? '', l.text, l.quote),
  }));
}

function lines<T>(path: string): T[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}
