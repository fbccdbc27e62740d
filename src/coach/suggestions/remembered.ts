import type { Capture } from '../patterns/match.ts';
import type { Hits } from '../rules/hits.ts';
import type { Grammar } from '../rules/grammar.ts';
import type { PatternGroup } from '../rules/rulebook.ts';

/** Letters of a word whose capitals are no abbreviation (IVA, TIM, USB). */
const LOUD = 5;

/**
 * What stood in a post under the names in some patterns: the first that each name found, with a capital only
 * where it is the word's own. Undefined where nothing was found, or only shouted.
 */
export function remembered(hits: Hits, groups: readonly PatternGroup[], grammar: Grammar): (name: string) => string | undefined {
  const captures = groups.flatMap((group) => hits.findings(group).map(({ hit }) => hit.captures));
  return (name) => {
    // Names that stand together in one pattern are told from the same finding.
    const together = captures.find((found) => found.some((c) => c.name === name));
    const capture = together?.find((c) => c.name === name);
    return capture === undefined ? undefined : said(capture, hits, grammar);
  };
}

function said({ first, last }: Capture, { doc }: Hits, { determiners }: Grammar): string | undefined {
  const tokens = doc.tokens.slice(first, last);
  const [opening] = tokens;
  if (opening === undefined || tokens.some((t) => t.caps && t.raw.length >= LOUD)) return undefined;
  const text = doc.text.slice(opening.start, tokens.at(-1)?.end);
  return determiners.includes(opening.norm) ? opening.raw.toLowerCase() + text.slice(opening.raw.length) : text;
}
