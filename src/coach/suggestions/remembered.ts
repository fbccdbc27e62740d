import type { Capture } from '../patterns/match.ts';
import type { Hits } from '../rules/hits.ts';
import type { PatternGroup } from '../rules/rulebook.ts';

/** Words that open a noun phrase; at the start of a sentence they only carry its capital. */
const OPENERS = new Set("il lo la l' i gli le un uno una un' nostro nostra nostri nostre questo questa questi queste the a an our this these".split(' '));
/** Letters of a word whose capitals are no abbreviation (IVA, TIM, USB). */
const LOUD = 5;

/**
 * What stood in a post under the names in some patterns: the first that each name found, with a capital only
 * where it is the word's own. Undefined where nothing was found, or only shouted.
 */
export function remembered(hits: Hits, groups: readonly PatternGroup[]): (name: string) => string | undefined {
  const captures = groups.flatMap((group) => hits.findings(group).map(({ hit }) => hit.captures));
  return (name) => {
    // Names that stand together in one pattern are told from the same finding.
    const together = captures.find((found) => found.some((c) => c.name === name));
    const capture = together?.find((c) => c.name === name);
    return capture === undefined ? undefined : said(capture, hits);
  };
}

function said({ first, last }: Capture, { doc }: Hits): string | undefined {
  const tokens = doc.tokens.slice(first, last);
  const [opening] = tokens;
  if (opening === undefined || tokens.some((t) => t.caps && t.raw.length >= LOUD)) return undefined;
  const text = doc.text.slice(opening.start, tokens.at(-1)?.end);
  return OPENERS.has(opening.norm) ? opening.raw.toLowerCase() + text.slice(opening.raw.length) : text;
}
