import { foldWord } from '../text/fold.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** What a language knows of the words that tags stand for and stand among; all folded. */
export interface TagWords {
  /** Cannot be the last of a clause: a tag behind one is its next word. */
  readonly asksForMore: readonly string[];
  /** Two of a kind stand around these. */
  readonly joins: readonly string[];
  /** Written in capitals. */
  readonly acronyms: readonly string[];
  /** Written with a capital. */
  readonly names: readonly string[];
}

/** Letters up to which a tag is one word, mostly; a longer one may run several together. */
const ONE_WORD = 10;
/** A longer one is one word still if it ends like one. */
const LONG_WORD = /(?:zion[ei]|sion[ei]|ment[oi]|bilita|tric[ei]|tor[ei]|enz[ae]|anz[ae]|ggi[oa]?|ism[oi]|ist[aie]|tur[ae]|tiv[oaie]|ional[ei]|nari[oa]?|ic[oai]|iche|[aiu]t[oaie]|tions?|ments?|ness|ability|ers)$/u;
const LONGEST = 14;
/** Of the shortest, those that are no acronym are not known to be words. */
const SHORTEST = 4;
/** "Duemetri", "stopspam", "opendays": two words. */
const RUN_TOGETHER = /^(?:due(?=[^lnt])|stop|open|iovot|buon(?=[^aeio])|happy|black|week)./u;
const DATED = /^(\d{1,2})(gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
/** Of the words a post may write in capitals, those that have no other spelling (not "legge"). */
const ACRONYM = /^(?:.{2,4}|.{4}[^aeiou])$/u;
const CODE = /^\p{Lu}{1,4}\d{1,4}$/u;

/** A tag and the words it stands for in its sentence. */
export interface WordTag {
  readonly tag: Token;
  readonly words: string;
}

/**
 * The tags that are plain words of a sentence ("la #sicurezza sul #lavoro"), with the words they are: they lose nothing
 * but the sign. Names of campaigns, several words run together and what stands as a label before or behind a sentence
 * are none.
 */
export function tagsAsWords({ text, tokens }: Document, known: TagWords): readonly WordTag[] {
  const found = new Map<number, WordTag>();
  for (const [i, tag] of tokens.entries()) {
    if (tag.kind !== 'hashtag' || !isInSentence(i, tokens, text, found, known)) continue;
    const words = wordsOf(tag, known);
    if (words !== undefined) found.set(i, { tag, words: i === 0 ? words.slice(0, 1).toUpperCase() + words.slice(1) : words });
  }
  return [...found.values()];
}

/** Whether the sentence goes on to the tag and, where it need not, on behind it. */
function isInSentence(i: number, tokens: readonly Token[], text: string, found: ReadonlyMap<number, WordTag>, known: TagWords): boolean {
  const tag = tokens[i];
  if (tag === undefined) return false;
  let at = i - 1;
  while (tokens[at]?.kind === 'punct' && /^["“‘«'(]$/.test(tokens[at]?.raw ?? '')) at--;
  let before = tokens[at];
  // One of a row: as its fellow before it.
  if (before !== undefined && (/^[,/–-]$/.test(before.raw) || known.joins.includes(before.norm)) && tokens[at - 1]?.kind === 'hashtag') {
    return found.has(at - 1) && (before.kind === 'word' || goesOn(i, tokens, text));
  }
  if (before?.raw === ',') before = tokens[at - 1];
  if (before?.kind === 'hashtag') return found.has(at) && goesOn(i, tokens, text);
  if (before?.kind === 'word') return known.asksForMore.includes(before.norm) || goesOn(i, tokens, text);
  if (before?.kind === 'number' || before?.kind === 'percent') return goesOn(i, tokens, text);
  if (before?.raw === ')') return goesOn(i, tokens, text);
  // "#Lavoro in #agricoltura: …"
  return before === undefined && goesOn(i, tokens, text) && tokens[i + 1]?.kind === 'word';
}

/** A word of the same sentence, or its end, stands right behind the tag. */
function goesOn(i: number, tokens: readonly Token[], text: string): boolean {
  const [tag, next] = [tokens[i], tokens[i + 1]];
  if (tag === undefined || next === undefined) return false;
  if (next.kind === 'word') return /^\p{Ll}/u.test(next.raw) && /^ ?$/.test(text.slice(tag.end, next.start));
  if (next.kind !== 'punct') return next.kind === 'number';
  // A full stop with another tag right behind it parts labels.
  return next.raw === '(' || (next.start === tag.end && /^[,.:;!?)”"»]+$/.test(next.raw) && !/^\.{2,}/.test(text.slice(next.start)) && tokens[i + 2]?.kind !== 'hashtag');
}

/** What the tag says without its sign; undefined where it may be a name that only its writer can spell, or several words. */
function wordsOf(tag: Token, known: TagWords): string | undefined {
  const body = tag.raw.slice(1);
  const dated = DATED.exec(body);
  if (dated !== null) return `${dated[1]} ${dated[2]}`;
  if (CODE.test(body)) return body;
  if (!/^(?:\p{Lu}?\p{Ll}+|\p{Lu}{2,5})$/u.test(body)) return undefined;
  const norm = foldWord(body);
  if (known.acronyms.includes(norm) && ACRONYM.test(norm)) return /^\p{Ll}/u.test(body) ? body.toUpperCase() : body;
  if (known.names.includes(norm)) return body.slice(0, 1).toUpperCase() + body.slice(1).toLowerCase();
  if (RUN_TOGETHER.test(norm)) return undefined;
  return (norm.length >= SHORTEST || body === body.toUpperCase()) && (norm.length <= ONE_WORD || (norm.length <= LONGEST && LONG_WORD.test(norm))) ? body : undefined;
}
