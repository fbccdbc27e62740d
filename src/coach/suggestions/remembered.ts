import type { Capture } from '../patterns/match.ts';
import type { Hits } from '../rules/hits.ts';
import type { Grammar } from '../rules/grammar.ts';
import type { PatternGroup } from '../rules/rulebook.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** Letters of a word whose capitals are no abbreviation (IVA, TIM, USB). */
const LOUD = 5;
/** Words of a name that a pattern may have left out. */
const MOST_LEFT_OUT = 3;
const OWNER = /[’']s$/u;

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

function said({ first, last }: Capture, { doc }: Hits, { determiners, asksForMore, here }: Grammar): string | undefined {
  let told = last;
  // "Read about the old looms at …, about our new app here": the last word belongs to what follows, or to nothing.
  while (told - first > 1 && [...asksForMore, ...here].includes(doc.tokens[told - 1]?.norm ?? '')) told--;
  const end = endOfName(told, doc);
  const tokens = doc.tokens.slice(first, end);
  const [opening] = tokens;
  if (end === undefined || opening === undefined || tokens.some((t) => t.caps && t.raw.length >= LOUD)) return undefined;
  const text = doc.text.slice(opening.start, tokens.at(-1)?.end);
  return determiners.includes(opening.norm) ? opening.raw.toLowerCase() + text.slice(opening.raw.length) : text;
}

/**
 * Where a name ends that was remembered up to a token: *the all-new Harbour* of "the all-new Harbour A8 has" is half of one.
 * Undefined where capitals never end, as in a title, where an *&* goes on, or something is only said to belong to the name (*Harbour's*).
 */
function endOfName(last: number, { text, tokens }: Document): number | undefined {
  let end = last;
  while (isPartOfName(tokens[end - 1]) && isPartOfName(tokens[end]) && text.slice(tokens[end - 1]?.end, tokens[end]?.start) === ' ') end++;
  // "Harbour Mix & Match": whether that is one name or two is not told.
  if (isPartOfName(tokens[end - 1]) && tokens[end]?.raw === '&') return undefined;
  return end - last > MOST_LEFT_OUT || (end - last > 0 && OWNER.test(tokens[end - 1]?.raw ?? '')) ? undefined : end;
}

function isPartOfName(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || (token.kind === 'word' && /^\p{Lu}/u.test(token.raw)));
}
