/** What is written there. The last three are never read: they veto. */
export type SurfaceKind = 'post' | 'reply' | 'comment' | 'caption' | 'title' | 'article' | 'description' | 'dm' | 'search' | 'form';

/** How a site counts a post's length. */
export type Count = 'x' | 'bluesky' | 'grapheme' | 'codepoint' | 'utf16' | 'mastodon';

/** Among the hosts of a row: any that no other row names, where the writer has asked for the coach. */
export const ANY_HOST = '*';

/** Where the text that is being answered stands: the last match of `text` before the composer, within the nearest `around`. */
export interface Answered {
  readonly around: string;
  readonly text: string;
}

/** Where the page itself shows how long a post may be: what is left as a number, or the most in the attribute `most`. */
export interface Counter {
  readonly around: string;
  readonly at: string;
  readonly most?: string;
}

/** What becomes of an editor once its post is out. */
export type Life = 'detach' | 'clear' | 'collapse' | 'hidden' | 'navigates';

/**
 * One place on one site where people write. Matched on the focused editor alone; the first surface
 * that matches wins, and on a known host nothing matches means nothing is done.
 */
export interface Surface {
  /** Unique: site, dash, what. */
  readonly id: string;
  /** Site id as the settings and the coach know it. */
  readonly site: string;
  /** Host names; a leading `*.` stands for any subdomain, `*` alone for any host that is not known otherwise. */
  readonly hosts: readonly string[];
  /** Asked only where `*` let the host in: a selector that something on the page must match, by which the software shows. */
  readonly mark?: string;
  readonly kind: SurfaceKind;
  /** Selectors of which the editing host must match one. */
  readonly editor: readonly string[];
  /** A selector that must match the host or something around it, across shadow roots, open and closed, and frames of the same origin: no row says how deep its editor stands. */
  readonly within?: string;
  /** A selector that must match nothing there. */
  readonly notWithin?: string;
  /** The address's path must, or must not, match. */
  readonly path?: RegExp;
  readonly notPath?: RegExp;
  /** Where the text being answered stands, for replies and comments. */
  readonly answering?: Answered;
  /** The most characters the site takes, by its own count. */
  readonly limit?: number;
  readonly count?: Count;
  /** Shown by software whose servers set limits of their own. */
  readonly counter?: Counter;
  /** About how many characters show before "more", and how many lines at most; absent: all of them. */
  readonly fold?: number;
  readonly foldLines?: number;
  /** Hashtags: the site's cap or its people's norm. */
  readonly tags?: number;
  /** What becomes of the editor once the post is out, in each of the boxes that the row stands for. */
  readonly life?: Life | readonly Life[];
  /** How sure the evidence is, and the newest of it (year-month). */
  readonly sure: 'high' | 'medium' | 'low';
  readonly date: string;
}
