import type { Grammar } from '../rules/grammar.ts';
import type { Document } from '../text/document.ts';

/**
 * True when two words (folded) cannot meet: what stood between them was all that the first one led to
 * ("are to | by 40 %"), or the object of a verb of which only its fellow is left ("to foster | and a clean planet").
 * @param removed the first word that went
 */
export function tearsApart(before: string, removed: string, next: string, grammar: Grammar): boolean {
  return grammar.leadsOn.includes(next) && (asksForMore(before, grammar) || (grammar.articles.includes(removed) && grammar.joins.includes(next)));
}

/** True when `word` (folded) cannot be the last of its clause: a removal that leaves it there leaves no sentence ("our roofers are ."). */
export function asksForMore(word: string, grammar: Grammar): boolean {
  return grammar.asksForMore.includes(word);
}

/** Where new words that make a statement of an order begin: what led to the order goes with it ("please book", "hurry, book" → "you can book"). UTF-16 offset. */
export function withLead(doc: Document, start: number, words: string, grammar: Grammar): number {
  if (!grammar.opensSentence.some((opening) => words.startsWith(opening))) return start;
  const said = doc.tokens.filter((t) => t.end <= start);
  const before = said.at(-1)?.norm === ',' ? said.at(-2) : said.at(-1);
  return before?.kind === 'word' && grammar.leadsToOrder.includes(before.norm) && /^,? $/.test(doc.text.slice(before.end, start)) ? before.start : start;
}

/** Words that make a post; fewer are a heading. */
const FEWEST = 3;

/** Whether a question (UTF-16 offsets) is what a post stands on: the next sentence answers it, it leads to a bare link, or little else is said. */
export function bearsPost({ text, tokens }: Document, start: number, end: number, { answers }: Grammar): boolean {
  if (!/\?[\s!?]*$/u.test(text.slice(start, end))) return false;
  const next = tokens.find((t) => t.start >= end && t.kind !== 'break');
  // "No deposit needed", "Si parte alle 8": no answers.
  const goesOn = next !== undefined && /^ \p{L}/u.test(text.slice(next.end));
  const left = tokens.filter((t) => t.kind === 'word' && (t.end <= start || t.start >= end));
  return next?.kind === 'link' || (next?.kind === 'word' && answers.includes(next.norm) && !goesOn) || left.length < FEWEST;
}
