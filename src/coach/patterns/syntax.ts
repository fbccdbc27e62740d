import { foldWord } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';

/**
 * The pattern language, read into a tree.
 *
 *   acquista ora             these words, one after the other
 *   ora|subito               either word
 *   ( in questo momento | ora )   either run of words
 *   ora?  ( su )?            may be missing
 *   <now>                    a word of this class          <buy:imperative>  a form of these verbs
 *   _                        any one word                  ...   up to three words      ..5  up to five
 *   ^  ^,                    here a sentence / a clause begins
 *   $  ,$                    here a sentence / a clause ends
 *   {number} {price} {link}  a token of this kind          "!"   this sign          #ad   this hashtag
 *   [ … ]                    the part to mark, where it is not the whole
 *   name:( … )  name:<…>     remembers what stood there for the suggestions
 */
export type Pattern =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'class'; readonly name: string; readonly form: string; readonly column: number }
  | { readonly type: 'kind'; readonly kind: string; readonly column: number }
  | { readonly type: 'sign'; readonly sign: string }
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'any' }
  | { readonly type: 'edge'; readonly edge: Edge }
  | { readonly type: 'optional'; readonly of: Pattern }
  | { readonly type: 'either'; readonly of: readonly Pattern[] }
  | { readonly type: 'run'; readonly of: readonly Pattern[] }
  | { readonly type: 'span'; readonly open: boolean }
  | { readonly type: 'capture'; readonly name: string; readonly of: Pattern };

/** Where a sentence or clause begins or ends. */
export type Edge = 'sentence-start' | 'clause-start' | 'sentence-end' | 'clause-end';

/** A mistake in a pattern. `column` counts UTF-16 units from 0 within the pattern's own text. */
export class PatternError extends Error {
  readonly column: number;
  constructor(message: string, column: number) {
    super(message);
    this.name = 'PatternError';
    this.column = column;
  }
}

const EDGES: Readonly<Record<string, Edge>> = { '^': 'sentence-start', '^,': 'clause-start', $: 'sentence-end', ',$': 'clause-end' };
const LONGEST_GAP = 12;

/** Reads one pattern. Throws {@link PatternError} naming the column. */
export function parsePattern(source: string): Pattern {
  const reader = new PatternReader(source);
  const pattern = reader.alternatives('');
  if (pattern.type === 'run' && pattern.of.length === 0) throw new PatternError('The pattern is empty', 0);
  return pattern;
}

class PatternReader {
  private at = 0;
  private readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  /** Runs separated by a free-standing `|`, up to `closer` (or the end of the source). */
  alternatives(closer: string): Pattern {
    const runs: Pattern[][] = [[]];
    for (;;) {
      this.skipSpace();
      const c = this.source[this.at];
      if (c === undefined) {
        if (closer !== '') throw new PatternError(`A “${closer}” is missing`, this.at);
        break;
      }
      if (c === closer) {
        this.at++;
        break;
      }
      if (c === ')') throw new PatternError('This “)” closes nothing', this.at);
      if (c === '|') {
        this.at++;
        runs.push([]);
      } else runs.at(-1)?.push(this.item());
    }
    const of = runs.map((run): Pattern => (run.length === 1 && run[0] !== undefined ? run[0] : { type: 'run', of: run }));
    if (of.length > 1 && of.some((p) => p.type === 'run' && p.of.length === 0)) throw new PatternError('An alternative is empty; write ( … )? for what may be missing', this.at);
    return of.length === 1 && of[0] !== undefined ? of[0] : { type: 'either', of };
  }

  private item(): Pattern {
    let pattern = this.atom();
    while (this.source[this.at] === '|' && !this.spaceBefore() && !this.spaceAfter()) {
      this.at++;
      const next = this.atom();
      pattern = pattern.type === 'either' ? { type: 'either', of: [...pattern.of, next] } : { type: 'either', of: [pattern, next] };
    }
    if (this.source[this.at] === '?') {
      this.at++;
      return { type: 'optional', of: pattern };
    }
    return pattern;
  }

  private spaceBefore(): boolean {
    return /\s/.test(this.source[this.at - 1] ?? ' ');
  }

  private spaceAfter(): boolean {
    return /\s/.test(this.source[this.at + 1] ?? ' ');
  }

  private atom(): Pattern {
    const start = this.at;
    const rest = this.source.slice(start);
    const edge = /^(?:\^,|\^|\$|,\$)/.exec(rest)?.[0];
    if (edge !== undefined && EDGES[edge] !== undefined) return this.take(edge.length, { type: 'edge', edge: EDGES[edge] });
    const c = rest[0];
    if (c === '[' || c === ']') return this.take(1, { type: 'span', open: c === '[' });
    if (c === '(') {
      this.at++;
      return this.alternatives(')');
    }
    const named = /^([a-z]+):(?=[(<{_.])/.exec(rest);
    if (named?.[1] !== undefined) {
      this.at += named[0].length;
      return { type: 'capture', name: named[1], of: this.atom() };
    }
    const group = /^<([\p{L}\d-]+)(?::([a-z0-9-]+))?>/u.exec(rest);
    if (group?.[1] !== undefined) return this.take(group[0].length, { type: 'class', name: group[1], form: group[2] ?? '', column: start });
    const kind = /^\{([a-z]+)\}/.exec(rest);
    if (kind?.[1] !== undefined) return this.take(kind[0].length, { type: 'kind', kind: kind[1], column: start });
    const sign = /^"([^"]+)"/.exec(rest);
    if (sign?.[1] !== undefined) return this.take(sign[0].length, { type: 'sign', sign: sign[1] });
    const tag = /^#([\p{L}\p{N}_]+)/u.exec(rest);
    if (tag?.[1] !== undefined) return this.take(tag[0].length, { type: 'tag', tag: foldWord(tag[1]) });
    const gap = /^(?:\.\.(\d+)|\.\.\.)/.exec(rest);
    if (gap !== null) return this.take(gap[0].length, { type: 'gap', most: this.gapLength(gap[1], start) });
    if (c === '_') return this.take(1, { type: 'any' });
    return this.literal(rest, start);
  }

  private gapLength(digits: string | undefined, column: number): number {
    const most = digits === undefined ? 3 : Number(digits);
    if (most < 1 || most > LONGEST_GAP) throw new PatternError(`A gap holds 1 to ${LONGEST_GAP} words`, column);
    return most;
  }

  private literal(rest: string, column: number): Pattern {
    const raw = /^[\p{L}\p{M}\p{N}'’.&-]+/u.exec(rest)?.[0];
    if (raw === undefined) throw new PatternError(`“${rest[0] ?? ''}” has no meaning here; put a sign in double quotes`, column);
    this.at += raw.length;
    const known = LITERALS.get(raw) ?? tokensOf(raw);
    LITERALS.set(raw, known);
    return known;
  }

  private take(length: number, pattern: Pattern): Pattern {
    this.at += length;
    return pattern;
  }

  private skipSpace(): void {
    while (/\s/.test(this.source[this.at] ?? '')) this.at++;
  }
}

/** The words of a pattern as the text of a post is parted into them: the same few thousand stand in it again and again, and parting them was half of compiling. */
const LITERALS = new Map<string, Pattern>();

function tokensOf(raw: string): Pattern {
  const words = tokenise(raw).map((t): Pattern => (t.kind === 'punct' ? { type: 'sign', sign: t.norm } : { type: 'word', word: t.norm }));
  return words.length === 1 && words[0] !== undefined ? words[0] : { type: 'run', of: words };
}
