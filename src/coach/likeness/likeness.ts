import type { Document } from '../text/document.ts';
import { featuresOf } from './features.ts';
import { type PackedRule, unpack } from './packed.ts';

/** A sentence that is like the known wordings of a rule. */
export interface Alike {
  readonly rule: string;
  /** The words that weighed most: tokens `first..last`, last excluded. */
  readonly first: number;
  readonly last: number;
}

/** Sentences with fewer words say too little to be like anything; longer ones are seldom one sentence. */
export const SHORTEST = 5;
export const LONGEST = 60;
/** Words of a clause that is marked whole. */
const LONGEST_CLAUSE = 12;
/** Share of a sentence's whole weight that a word must bring to be among those that weighed most. */
const A_PART = 0.06;

/**
 * What is known of the wordings of one language's rules: for each a linear model over the features of a
 * sentence, learnt by `scripts/train-likeness.mjs`. A sentence is like them when its weights add up to `at`.
 */
export class Likeness {
  private readonly rules: readonly PackedRule[];
  private weights: readonly ReadonlyMap<number, number>[] | undefined;

  constructor(rules: readonly PackedRule[]) {
    this.rules = rules;
  }

  /**
   * The rule whose wordings a sentence is like most, where it is like any.
   * @param isMeant which rules can be meant at all
   */
  find(doc: Document, index: number, isMeant: (rule: string) => boolean): Alike | undefined {
    const { first, last } = doc.sentences[index] ?? { first: 0, last: 0 };
    const words = doc.tokens.slice(first, last).filter(({ kind }, i) => kind === 'word' && doc.isProtected[first + i] !== true).length;
    if (this.rules.length === 0 || words < SHORTEST || words > LONGEST || hasBlank(doc, first, last)) return undefined;
    const sums = this.sums(doc, index);
    const [best] = this.rules
      .map(({ rule, at }, place) => ({ rule, place, surplus: (sums[place] ?? -Infinity) - at }))
      .filter(({ surplus }) => surplus >= 0)
      .sort((a, b) => b.surplus - a.surplus)
      .filter(({ rule }) => isMeant(rule));
    return best && { rule: best.rule, ...this.weightiest(doc, index, best.place) };
  }

  /** How like each rule's wordings a sentence is, in the order of the rules. */
  private sums(doc: Document, index: number): readonly number[] {
    // Unpacked when a post of the language is first read: most people write in one.
    this.weights ??= this.rules.map(unpack);
    const keys = featuresOf(doc, index).map(({ key }) => key);
    return this.weights.map((weights, i) => sumOf(this.rules[i]?.base ?? 0, weights, keys));
  }

  /** The stretch of a sentence that brings most of what speaks for a rule, with as few words as that takes. */
  private weightiest(doc: Document, index: number, rule: number): { first: number; last: number } {
    const shares = new Map<number, number>();
    let whole = 0;
    for (const { key, tokens } of featuresOf(doc, index)) {
      const value = this.weights?.[rule]?.get(key) ?? 0;
      for (const token of tokens) shares.set(token, (shares.get(token) ?? 0) + value / tokens.length);
      if (value > 0) whole += value;
    }
    const { first = 0, last = 0 } = doc.sentences[index] ?? {};
    const places = doc.tokens.slice(first, last).flatMap(({ kind }, i) => (kind === 'word' && doc.isProtected[first + i] !== true ? [first + i] : []));
    let best = { sum: -Infinity, first: places[0] ?? first, last: (places.at(-1) ?? first) + 1 };
    let run = { sum: 0, first: places[0] ?? first };
    let before = first;
    for (const place of places) {
      if (run.sum <= 0 || isBroken(doc, before, place)) run = { sum: 0, first: place };
      before = place;
      run = { sum: run.sum + (shares.get(place) ?? 0) - A_PART * whole, first: run.first };
      if (run.sum > best.sum) best = { sum: run.sum, first: run.first, last: place + 1 };
    }
    return clauseAround(doc, best);
  }
}

/** True where a blank waits for the writer's words (“[name]”): such a sentence is not finished. */
function hasBlank(doc: Document, first: number, last: number): boolean {
  return doc.tokens.slice(first, last).some(({ raw }) => raw === '[');
}

/** A clause is marked whole, so that no mark begins or ends in the middle of a phrase; a longer one only where it weighs most. */
function clauseAround(doc: Document, { first, last }: { first: number; last: number }): { first: number; last: number } {
  const sentence = doc.sentences[doc.sentenceOf[first] ?? -1] ?? { first, last };
  let [from, to] = [first, last];
  while (from > sentence.first && doc.opensClause[from] !== true) from -= 1;
  while (to < sentence.last && doc.opensClause[to] !== true) to += 1;
  const isWord = (i: number): boolean => doc.tokens[i]?.kind === 'word' && doc.isProtected[i] !== true;
  while (to > last && !isWord(to - 1)) to -= 1;
  // A clause that ends where another opens without a sign ends in the word between them (*and*, *e*).
  if (to < sentence.last && doc.opensClause[to] === true && isWord(to - 1) && to - 1 > from) to -= 1;
  while (from < first && !isWord(from)) from += 1;
  const words = doc.tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
  return words > LONGEST_CLAUSE || isBroken(doc, from, to) ? { first, last } : { first: from, last: to };
}

/** True where words that are not the writer's own stand between two tokens: nothing is marked across them. */
function isBroken(doc: Document, from: number, to: number): boolean {
  return doc.isProtected.slice(from, to).some(Boolean);
}

/**
 * How like a rule's wordings a sentence is: its weights, by feature number, added up.
 * @param keys the numbers of the sentence's features
 */
export function sumOf(base: number, weights: ReadonlyMap<number, number>, keys: readonly number[]): number {
  let sum = 0;
  for (const key of keys) sum += weights.get(key) ?? 0;
  return base + scaleOf(keys.length) * sum;
}

/** By what a sum is multiplied: a long sentence has more features, and is not more like anything for that; a very short one says little. */
export function scaleOf(features: number): number {
  return 4 / Math.sqrt(Math.max(features, 24));
}
