import type { Hits } from './hits.ts';
import type { PatternGroup } from './rulebook.ts';

/** What is weighed: patterns found in a post, and traits it shows. */
export interface Weighed {
  readonly traits: Readonly<Record<string, number>>;
  readonly groups: readonly PatternGroup[];
}

/** Sentences beyond which a post has to show more of a thing, and by how much at most: an essay touches on many. */
const A_POST = 8;
const MOST_ASKED = 2.5;

/** By how much thresholds rise for a long post: 1 for most posts. */
export function askedMore({ doc }: Hits): number {
  return Math.min(MOST_ASKED, Math.max(1, doc.sentences.length / A_POST));
}

/** Each trait counts once, each pattern group once for every different wording found, up to its most. */
export function weightOf({ traits, groups }: Weighed, hits: Hits): number {
  const shown = Object.entries(traits).reduce((sum, [trait, weight]) => sum + (hits.traits.has(trait) ? weight : 0), 0);
  return groups.reduce((sum, group) => sum + group.weight * Math.min(group.most, wordings(group, hits)), shown);
}

function wordings(group: PatternGroup, hits: Hits): number {
  const { tokens } = hits.doc;
  return new Set(hits.findings(group).map(({ hit }) => tokens.slice(hit.first, hit.last).map(({ norm }) => norm).join(' '))).size;
}
