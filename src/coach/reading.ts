/**
 * What goes into the coach and what comes out of it: plain data only, so that it crosses a message
 * port, a worker and a JSONL file as it is. All offsets are UTF-16 code units into the text given.
 */

/** How sure a rule is of one finding. Strictness decides which of them are shown. */
export type Sureness = 'certain' | 'likely' | 'possible';

/** The verdict on the whole post: talks at people, mixed, none of the coach's business, talks with people. */
export type Verdict = 'push' | 'mixed' | 'neutral' | 'dialogic';

/** gentle shows what is certain, balanced what is likely too, strict everything. */
export type Strictness = 'gentle' | 'balanced' | 'strict';

/** Forms of address: familiar to one, to several, polite. */
export const ADDRESSES = ['tu', 'voi', 'lei'] as const;
/** How the reader is spoken to in Italian (and other languages with forms of courtesy). */
export type Address = (typeof ADDRESSES)[number];

/** The writer's wish: one form of address always, or whichever the post itself uses (`tu` where it uses none). */
export type AddressWish = Address | 'auto';

/** Who speaks: one person (io, I) or a group (noi, we). */
export type Voice = 'singular' | 'plural';

/** How close the words offered are. */
export type Warmth = 'plain' | 'warm';

/** How much of something the writer lets pass: of emoji, of exclamation marks. */
export type Tolerance = 'low' | 'usual' | 'high';

/** What a post is for, in the order in which the settings show it. */
export const GOALS = ['announce', 'sell', 'event', 'help', 'recruit', 'apologise', 'celebrate', 'inform', 'reply'] as const;

/** What one post is for. It chooses among suggestions. */
export type Goal = (typeof GOALS)[number];

/** The writer's wish: one goal always, or whichever the post itself shows. */
export type GoalWish = Goal | 'auto';

/** How much of a post its place shows before "…more": about so many characters (code points), at most so many lines. */
export interface Fold {
  readonly characters?: number | undefined;
  readonly lines?: number | undefined;
}

/** Where the text stands, when the caller knows. Everything is optional: a bare text is read as a post. */
export interface Context {
  /** Site id as in `src/sites` (`x`, `linkedin`, …); decides the hashtag norm. */
  readonly site?: string | undefined;
  /** A reply or comment answers someone and is judged so; a post speaks first. */
  readonly surface?: 'post' | 'reply' | 'comment' | undefined;
  /** The writer's override for this composer: a two-letter code that wins over all evidence. */
  readonly language?: string | undefined;
  /** What the writer says this post is for; wins over the tone's goal and over what the text shows. */
  readonly goal?: Goal | undefined;
  /** `lang` of the field or its nearest ancestor. */
  readonly fieldLanguage?: string | undefined;
  /** The writer's languages, most preferred first. */
  readonly writerLanguages?: readonly string[] | undefined;
  /** What the browser's own detector says, where there is one. */
  readonly detected?: { readonly language: string; readonly reliable: boolean } | undefined;
  /** The text being answered, when the page shows it. */
  readonly answering?: string | undefined;
  /** Where the place cuts a post short; absent where all of it shows. */
  readonly fold?: Fold | undefined;
  /** The caret; a word that ends exactly here is still being typed and is not flagged. */
  readonly caret?: number | undefined;
}

/** The writer's wishes, from the settings. */
export interface Tone {
  readonly strictness: Strictness;
  readonly address: AddressWish;
  readonly voice: Voice;
  readonly warmth: Warmth;
  /** Emoji in a row, and exclamation marks, before they are loud. */
  readonly emoji: Tolerance;
  readonly exclamations: Tolerance;
  /** Site id → most hashtags, where the writer's own norm differs from the site's. */
  readonly hashtags: Readonly<Record<string, number>>;
  /** How the writer marks paid posts; empty: as the law of the post's language has it (`#adv`, `#ad`). */
  readonly disclosure: string;
  readonly goal: GoalWish;
  /** Sentences the writer likes to end on, offered first where a post has no way in. */
  readonly closings: readonly string[];
  /** Families and rules (by id) the writer has switched off. */
  readonly familiesOff: readonly string[];
  readonly rulesOff: readonly string[];
  /** Words and names never to flag (brand and campaign names), in any letter case. */
  readonly neverFlag: readonly string[];
}

/**
 * A change the writer may choose: the text between `start` and `end` becomes `text`. An insertion has
 * `start === end`. A removal's `text` is empty, or the next letter as a capital where a sentence now begins.
 */
export interface Suggestion {
  readonly kind: 'replace' | 'remove' | 'insert';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The first blank only the writer can fill, as offsets into `text`: the caret selects it after applying. */
  readonly slot?: { readonly start: number; readonly end: number } | undefined;
}

/** One finding. A flag on the whole post has `start = end = 0` and an empty quote. */
export interface Flag {
  readonly rule: string;
  readonly family: string;
  readonly sureness: Sureness;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly suggestions: readonly Suggestion[];
}

/** Something the post does well. */
export interface Praise {
  readonly signal: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A reason behind the balance: a trait that is present or missing, and how much it weighs (−1 to 1). */
export interface Trait {
  /** A rule id or a praise signal. */
  readonly id: string;
  readonly kind: 'flag' | 'praise' | 'missing';
  /** Below 0 it speaks against the post. A `missing` one above 0 is what it would add; it is not in the balance. */
  readonly weight: number;
}

/** Everything the coach has to say of one post. */
export interface Reading {
  /** Two-letter code, or `und` when unsure: then nothing is flagged. */
  readonly language: string;
  /** What the post is for: as the writer says, else as it shows; undefined where it shows nothing. */
  readonly goal?: Goal | undefined;
  readonly verdict: Verdict;
  /** −1 (talks at people) to 1 (talks with people). */
  readonly balance: number;
  readonly flags: readonly Flag[];
  readonly praise: readonly Praise[];
  readonly traits: readonly Trait[];
  /** What the post has, but only behind the fold of {@link Context.fold}. */
  readonly hidden: readonly ('disclosure' | 'question')[];
}

export const DEFAULT_TONE: Tone = {
  strictness: 'balanced',
  address: 'auto',
  voice: 'plural',
  warmth: 'plain',
  emoji: 'usual',
  exclamations: 'usual',
  hashtags: {},
  disclosure: '',
  goal: 'auto',
  closings: [],
  familiesOff: [],
  rulesOff: [],
  neverFlag: [],
};
