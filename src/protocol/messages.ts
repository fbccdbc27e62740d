import type { PostChange } from '../coach/conversation/post-change.ts';
import type { Context, Goal, Reading } from '../coach/reading.ts';
import type { LengthRule } from '../sites/count.ts';

/** What a rule or a praise signal is called, and why it matters, in the language of the interface. */
export interface Explanation {
  readonly name: string;
  readonly why: string;
}

/** A reading with all that is needed to show it. Ignored flags are left out already. */
export interface ReadAnswer {
  readonly reading: Reading;
  /** By rule id and praise signal: one for each that occurs in the reading. */
  readonly explanations: Readonly<Record<string, Explanation>>;
}

/** From a page or the popup to the background. */
export interface ReadRequest {
  readonly kind: 'read';
  readonly text: string;
  readonly context: Context;
}

/** From a page or the popup to the background: what would make a conversation of this text? */
export interface ConverseRequest {
  readonly kind: 'converse';
  readonly text: string;
  readonly context: Context;
  /** Rules whose notes on the whole post the writer has waved away here. */
  readonly hushed: readonly string[];
}

/** The changes that would, in text order; none where nothing is to be changed. */
export interface ConverseAnswer {
  readonly changes: readonly PostChange[];
  /** By rule id: one for each that a change answers. */
  readonly explanations: Readonly<Record<string, Explanation>>;
}

/** From a page to the background: open the catalogue at a rule, which a web page may not do itself. */
export interface OpenRequest {
  readonly kind: 'open';
  /** Id of a rule or praise signal. */
  readonly id: string;
}

/** Where the catalogue stands in the extension; `#` and an id lead to one entry. */
export const CATALOGUE_PAGE = 'src/catalogue/catalogue.html';

/** From the popup to the page in the current tab. */
export type PageRequest =
  /** What is being written here, if anything. */
  | { readonly kind: 'composer' }
  /** Apply a suggestion of the reading last shown; `flag` is the flag's key, `suggestion` its index. */
  | { readonly kind: 'apply'; readonly flag: string; readonly suggestion: number }
  /** Make these changes of the text that was read, as one edit. */
  | { readonly kind: 'rewrite'; readonly before: string; readonly changes: readonly PostChange[] }
  /** Wave a flag away. */
  | { readonly kind: 'ignore'; readonly flag: string }
  /** What the post being written is for; null leaves it to the text. */
  | { readonly kind: 'aim'; readonly goal: Goal | null };

/** Answer to `composer`. */
export interface ComposerAnswer {
  readonly kind: 'composer';
  /** Site id, or the host where it has none. */
  readonly site: string;
  /** What is being written and where, for the popup to have it read; null when no composer is in use. */
  readonly draft: {
    readonly text: string;
    readonly context: Context;
    /** How long it may be there. */
    readonly length: LengthRule;
    /** Rules whose notes on the whole post the writer has waved away here. */
    readonly hushed: readonly string[];
  } | null;
}

/** Answer to `apply`, `ignore` and `aim`. */
export interface DoneAnswer {
  readonly kind: 'done';
  readonly outcome: ApplyOutcome;
}

/**
 * How a wished change ended: `stale` means the text has moved on and nothing was tried; `waiting`
 * that it will be made as soon as the page has the focus again, which it gets when the popup closes.
 */
export type ApplyOutcome = 'applied' | 'stale' | 'refused' | 'damaged' | 'waiting';

/** The answers to each of the popup's messages. */
export interface PageAnswers {
  readonly composer: ComposerAnswer;
  readonly apply: DoneAnswer;
  readonly rewrite: DoneAnswer;
  readonly ignore: DoneAnswer;
  readonly aim: DoneAnswer;
}
