import type { TokenKind } from '../text/tokens.ts';
import type { Edge } from './syntax.ts';

/**
 * A compiled set of patterns: plain JSON, one program for all of them. The machine is Thompson's and
 * Pike's (simulate every pattern at once, never go back), over words instead of characters.
 */
export interface Program {
  /** Each instruction as a number into `steps`: most stand in many places, so that the table stays small. */
  readonly code: readonly number[];
  readonly steps: readonly Instruction[];
  /** Pattern number → address of its first instruction. */
  readonly entries: readonly number[];
  /**
   * Words of any kind that stand before a pattern, least and most, where it has any; it is matched without them. A run
   * is found where it first can begin, so that what begins with a gap would hardly ever begin where another run ends.
   */
  readonly rooms: Readonly<Record<number, Room>>;
  /** A condition's pattern → patterns beside which, in one sentence, it says nothing: “in 1950 …”, but “and today …”. */
  readonly provisos: Readonly<Record<number, readonly number[]>>;
  /** Folded word → the word sets it belongs to. */
  readonly words: Readonly<Record<string, readonly number[]>>;
  /** Verb form that may carry an enclitic → word sets; empty for languages without. */
  readonly hosts: Readonly<Record<string, readonly number[]>>;
  /** Verb form → its lemma, for suggestions. */
  readonly lemmas: Readonly<Record<string, string>>;
}

/** How many words of any kind, least and most. */
export type Room = readonly [least: number, most: number];

/** Token kinds a pattern may name, some of them groups; `name` is a word with a capital (a name, or the first of a sentence), `capitals` one written in nothing else, `bygone` the number of a year long gone. */
export type KindName = TokenKind | 'digits' | 'name' | 'capitals' | 'bygone';

/**
 * One step. `word`, `set`, `kind`, `sign`, `tag` and `any` consume a token; the rest do not. `split` goes on
 * with the next instruction and with the one so many further on; `jump` leaps that far.
 */
export type Instruction =
  | readonly ['word', string]
  | readonly ['set', number]
  | readonly ['kind', KindName]
  | readonly ['sign', string]
  | readonly ['tag', string]
  | readonly ['any']
  | readonly ['split', number]
  | readonly ['jump', number]
  | readonly ['edge', Edge]
  | readonly ['open', string]
  | readonly ['close', string]
  | readonly ['match', number];

/** The capture that holds the part to mark. */
export const SPAN = 'span';
