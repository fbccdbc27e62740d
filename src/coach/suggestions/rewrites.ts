import type { RawFlag } from '../rules/find-flags.ts';
import type { Hits } from '../rules/hits.ts';
import type { Rewrite, Template } from '../rules/rulebook.ts';

/** Other words for a stretch that a flag marks whole or in part. */
export interface FoundRewrite {
  /** The flag, on the words the rewrite knows, with what it remembered of them. */
  readonly flag: RawFlag;
  readonly templates: readonly Template[];
  /** Nothing that comes after it is offered. */
  readonly last: boolean;
  /** What is offered comes after the rule's own words. */
  readonly besides: boolean;
}

/**
 * The rewrites of a flag's rule that know words it marks, whichever pattern marked them, or none: what flags a
 * wording is written broadly, what says it otherwise must know how it is built. Where one is said to
 * be the last, those behind it are left out.
 */
export function rewritesOf(flag: RawFlag, hits: Hits, rewrites: readonly Rewrite[]): readonly FoundRewrite[] {
  const { tokens } = hits.doc;
  const found = rewrites.filter(({ rule }) => rule === flag.rule.id).flatMap(({ group, templates, last, besides }) =>
    hits.findings(group).flatMap(({ hit }) => {
      const [start, end] = [tokens[hit.first]?.start ?? 0, tokens[hit.last - 1]?.end ?? 0];
      return start < flag.end && flag.start < end ? [{ flag: { ...flag, start, end, hit }, templates, last, besides }] : [];
    }),
  );
  const end = found.findIndex(({ last }) => last);
  return end < 0 ? found : found.slice(0, end + 1);
}
