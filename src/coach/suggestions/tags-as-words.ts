import { foldWord } from '../text/fold.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** What a language knows of the words that tags stand for and stand among; all folded. */
export interface TagWords {
  /** Cannot be the last of a clause: a tag behind one is its next word. */
  readonly asksForMore: readonly string[];
  /** Two of a kind stand around these. */
  readonly joins: readonly string[];
  /** Open what a sentence goes on with: prepositions and the like. */
  readonly leadsOn: readonly string[];
  /** Plain words. */
  readonly ordinary: readonly string[];
  /** Written in capitals. */
  readonly acronyms: readonly string[];
  /** Written with a capital. */
  readonly names: readonly string[];
}

/** Letters at least that two forms of one word (infortunio, infortuni) share; they part in the last only. */
const STEM = 5;
/** Words that may stand between two tags of a row, beside what joins them. */
const BETWEEN = 2;
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
  const plain = new Set([...known.ordinary, ...tokens.flatMap((t) => (t.kind === 'word' ? [t.norm] : []))]);
  const stems = new Set([...plain].map(stemOf));
  for (const [i, tag] of tokens.entries()) {
    if (tag.kind !== 'hashtag' || !isInSentence(i, tokens, text, found, known)) continue;
    const words = wordsOf(tag, known, (word) => plain.has(word) || (word.length > STEM && (stems.has(stemOf(word)) || stems.has(word))));
    if (words === undefined || (i === 0 && CODE.test(words))) continue;
    const before = found.get(i - 1);
    if (before !== undefined) found.set(i - 1, { ...before, words: `${before.words},` });
    found.set(i, { tag, words: i === 0 ? words.slice(0, 1).toUpperCase() + words.slice(1) : words });
  }
  for (const row of rowsOf(tokens, known)) if (!row.every((i) => found.has(i))) for (const i of row) found.delete(i);
  return [...found.values()];
}

/** The tags that are named one after the other ("#farmers, #nurses on call and #teachers"), by their places: they lose their signs all or none. */
function rowsOf(tokens: readonly Token[], { joins, asksForMore }: TagWords): readonly number[][] {
  const rows: number[][] = [];
  tokens.forEach((tag, i) => {
    if (tag.kind !== 'hashtag') return;
    const last = rows.at(-1)?.at(-1);
    const between = last === undefined ? [] : tokens.slice(last + 1, i);
    const parts = between.filter((t) => t.raw === ',' || joins.includes(t.norm));
    const said = between.filter((t) => t.kind === 'word' && !parts.includes(t));
    const isNext = (parts.length > 0 || (last !== undefined && between.length === 0)) && said.length <= BETWEEN && !said.some((t) => asksForMore.includes(t.norm)) && between.every((t) => t.kind === 'word' || t.kind === 'number' || t.kind === 'date' || /^[,()]$/.test(t.raw));
    if (isNext) rows.at(-1)?.push(i);
    else rows.push([i]);
  });
  return rows;
}

function stemOf(word: string): string {
  return word.length > STEM ? word.slice(0, -1) : word;
}

/** "#ricerca, #cura e #scuola" without its comma: the second of two tags in a row, with another behind "and". */
function endsList(i: number, tokens: readonly Token[], known: TagWords): boolean {
  return known.joins.includes(tokens[i + 1]?.norm ?? '') && tokens[i + 2]?.kind === 'hashtag';
}

/** Whether the sentence goes on to the tag and, where it need not, on behind it. */
function isInSentence(i: number, tokens: readonly Token[], text: string, found: ReadonlyMap<number, WordTag>, known: TagWords): boolean {
  const [tag, next] = [tokens[i], tokens[i + 1]];
  if (tag === undefined) return false;
  // Of tags in a row, which are parts of one name, and which name another thing, nobody knows.
  if (next?.kind === 'hashtag' && !endsList(i + 1, tokens, known)) return false;
  let at = i - 1;
  while (tokens[at]?.kind === 'punct' && /^["“‘«'(]$/.test(tokens[at]?.raw ?? '')) at--;
  let before = tokens[at];
  // One of a row: as its fellow before it.
  if (before !== undefined && (/^[,/–-]$/.test(before.raw) || known.joins.includes(before.norm)) && tokens[at - 1]?.kind === 'hashtag') {
    return found.has(at - 1) && (before.kind === 'word' || goesOn(i, tokens, text));
  }
  if (before?.raw === ',') before = tokens[at - 1];
  if (before?.kind === 'hashtag') return found.has(at) && (at < i - 1 ? goesOn(i, tokens, text) : endsList(i, tokens, known));
  // Behind a whole clause a tag may be all that parts it from the next ("for you #Inail we meet at the stand", "no more deaths #Culture of safety").
  if (before?.kind === 'word') return known.asksForMore.includes(before.norm) || (!/^.\p{Lu}\p{Ll}/u.test(tag.raw) && goesOn(i, tokens, text) && (next?.kind !== 'word' || known.leadsOn.includes(next.norm) || known.joins.includes(next.norm)));
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
  return next.raw === '(' || (next.start === tag.end && /^[,.:;!?)”"»]+$/.test(next.raw) && !/^\.{2,}/.test(text.slice(next.start)) && (next.raw === ',' || tokens[i + 2]?.kind !== 'hashtag'));
}

/** What the tag says without its sign; undefined where it may be a name that only its writer can spell, or several words. */
function wordsOf(tag: Token, known: TagWords, isPlain: (word: string) => boolean): string | undefined {
  const body = tag.raw.slice(1);
  const dated = DATED.exec(body);
  if (dated !== null) return `${dated[1]} ${dated[2]}`;
  if (CODE.test(body)) return body;
  if (!/^(?:\p{Lu}?\p{Ll}+|\p{Lu}{2,5})$/u.test(body)) return undefined;
  const norm = foldWord(body);
  if (known.acronyms.includes(norm) && ACRONYM.test(norm)) return /^\p{Ll}/u.test(body) ? body.toUpperCase() : body;
  if (known.names.includes(norm)) return body.slice(0, 1).toUpperCase() + body.slice(1).toLowerCase();
  if (body === body.toUpperCase()) return body;
  // A capital that only the tag had.
  return isPlain(norm) ? (known.ordinary.includes(norm) ? body.toLowerCase() : body) : undefined;
}
