import type { Document } from '../text/document.ts';
import type { Token, TokenKind } from '../text/tokens.ts';

/** One thing a sentence has: a word, the beginning of one (`sping…`), or two or three that stand near each other. */
export interface Feature {
  /** Its number, `0..FEATURES-1`: names are hashed (Weinberger and others, “Feature hashing for large scale multitask learning”, 2009). */
  readonly key: number;
  /** Indices of the tokens it is of. */
  readonly tokens: readonly number[];
}

/** How many numbers features share: with so many, two that matter seldom fall together. */
export const FEATURES = 2 ** 18;
/** Letters of a word's beginning, which its forms share. */
const STEM = 5;
/** Kinds of token that count as what they are and not as what they say. */
const KINDS: ReadonlySet<TokenKind> = new Set<TokenKind>(['number', 'price', 'percent', 'time', 'date', 'link', 'mention', 'hashtag', 'email', 'emoji']);
/** Where a sentence begins and ends. */
const BEGIN = '^';
const END = '$';

/** Ways in which words can stand to each other; each makes features of its own. */
const Shape = { word: 1, pair: 2, stems: 3, overOne: 4, overTwo: 5, three: 6 } as const;

interface Item {
  readonly word: number;
  readonly stem: number;
  readonly token: number;
}

/**
 * The features of a sentence, each once: words, their beginnings, pairs side by side, beginnings with one or
 * two words between them, and three words in a row. The ends of a sentence count as words, a figure, link or tag
 * as its kind, and words that are not the writer's own as one word.
 * @param index which of the document's sentences
 */
export function featuresOf(doc: Document, index: number): readonly Feature[] {
  const items = itemsOf(doc, index);
  const found = new Map<number, Feature>();
  const add = (key: number, ...of: readonly Item[]): void => {
    if (!found.has(key)) found.set(key, { key, tokens: of.map(({ token }) => token).filter((token) => token >= 0) });
  };
  items.forEach((a, i) => {
    const [b, c, d] = [items[i + 1], items[i + 2], items[i + 3]];
    if (a.token >= 0) add(keyOf(Shape.word, a.word), a);
    if (a.stem !== a.word) add(keyOf(Shape.word, a.stem), a);
    if (b !== undefined) add(keyOf(Shape.pair, a.word, b.word), a, b);
    if (b !== undefined && (a.stem !== a.word || b.stem !== b.word)) add(keyOf(Shape.stems, a.stem, b.stem), a, b);
    if (c !== undefined) add(keyOf(Shape.overOne, a.stem, c.stem), a, c);
    if (d !== undefined) add(keyOf(Shape.overTwo, a.stem, d.stem), a, d);
    if (b !== undefined && c !== undefined) add(keyOf(Shape.three, a.word, b.word, c.word), a, b, c);
  });
  return [...found.values()];
}

function itemsOf(doc: Document, index: number): readonly Item[] {
  const { first = 0, last = 0 } = doc.sentences[index] ?? {};
  const items: Item[] = [itemOf(BEGIN, -1)];
  let before = '';
  for (let i = first; i < last; i++) {
    const token = doc.tokens[i];
    const name = token === undefined ? '' : nameOf(token, doc.isProtected[i] === true);
    // A row of emoji, or a whole quotation, is one thing.
    if (name === '' || (name.startsWith('⟨') && before === name)) continue;
    before = name;
    items.push(itemOf(name, i));
  }
  return [...items, itemOf(END, -1)];
}

function itemOf(name: string, token: number): Item {
  const word = hashOf(name);
  return { word, stem: name.length > STEM && !name.startsWith('⟨') ? hashOf(`${name.slice(0, STEM)}…`) : word, token };
}

function nameOf({ kind, norm }: Token, isProtected: boolean): string {
  if (kind === 'word') return isProtected ? '⟨said⟩' : norm.replaceAll(' ', '');
  if (KINDS.has(kind)) return `⟨${kind}⟩`;
  if (kind !== 'punct') return '';
  return norm.includes('?') ? '?' : norm.includes('!') ? '!' : norm === '*' ? '*' : '';
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash;
}

function keyOf(...parts: readonly number[]): number {
  let hash = 0;
  for (const part of parts) {
    hash = Math.imul(hash ^ part, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0 & (FEATURES - 1);
}
