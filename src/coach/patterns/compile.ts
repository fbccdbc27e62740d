import type { Lexicon, OneWord } from './lexicon.ts';
import { SPAN, type Instruction, type KindName, type Program, type Room } from './program.ts';
import { parsePattern, PatternError, type Pattern } from './syntax.ts';

const KINDS: readonly KindName[] = ['word', 'number', 'price', 'percent', 'time', 'date', 'link', 'email', 'mention', 'hashtag', 'emoji', 'digits', 'name', 'capitals', 'bygone'];
/** A pattern bigger than this is a mistake (a class of classes, say), not a phrase. */
const LARGEST = 4000;

/** Compiles patterns, in their order, into one program. Built once per language. */
export class ProgramBuilder {
  private readonly code: Instruction[] = [];
  private readonly entries: number[] = [];
  /** Conditions stand at the head of files, and hold for all that comes below: each is compiled once. */
  private readonly conditions = new Map<string, number>();
  private readonly followers = new Map<string, number>();
  private readonly rooms: Record<number, Room> = {};
  private readonly provisos: Record<number, readonly number[]> = {};
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds one pattern and gives its number. Throws {@link PatternError} with the column in `source`. */
  add(source: string): number {
    return this.addTree(parsePattern(source));
  }

  private addTree(tree: Pattern): number {
    if (mayBeEmpty(tree, this.lexicon)) throw new PatternError('The pattern could match nothing at all', 0);
    const entry = this.code.length;
    this.emit(tree);
    this.code.push(['match', this.entries.length]);
    if (this.code.length - entry > LARGEST) throw new PatternError('The pattern is too large', 0);
    return this.entries.push(entry) - 1;
  }

  /** The number of a condition's pattern, added where it is met first. Throws as {@link ProgramBuilder.add}. */
  condition(source: string): number {
    const known = this.conditions.get(source) ?? this.add(source);
    this.conditions.set(source, known);
    return known;
  }

  /** As {@link ProgramBuilder.condition}, for what begins where something else ends: a gap that comes first becomes the pattern's room. */
  follower(source: string): number {
    const known = this.followers.get(source) ?? this.addLoose(source) ?? this.condition(source);
    this.followers.set(source, known);
    return known;
  }

  /** As {@link ProgramBuilder.condition} or {@link ProgramBuilder.follower}, for a pattern that says nothing in a sentence where any of the others stands too. */
  unlessBeside(source: string, others: readonly number[], as: 'condition' | 'follower'): number {
    const key = `${as} ${others.join(' ')} ${source}`;
    const known = this.conditions.get(key);
    if (known !== undefined) return known;
    const number = (as === 'follower' ? this.addLoose(source) : undefined) ?? this.add(source);
    this.provisos[number] = others;
    this.conditions.set(key, number);
    return number;
  }

  /** Adds what stands behind a pattern's first gap, with the gap as its room; nothing where the pattern begins with a word. */
  private addLoose(source: string): number | undefined {
    const { room, rest } = withoutRoom(parsePattern(source));
    if (room[0] === room[1] || rest.length === 0) return undefined;
    const number = this.addTree({ type: 'run', of: rest });
    this.rooms[number] = room;
    return number;
  }

  /** The finished program. */
  build(): Program {
    const words: Record<string, number[]> = {};
    const hosts: Record<string, number[]> = {};
    this.lexicon.sets.forEach((set, id) => {
      for (const w of set.words) (words[w] ??= []).push(id);
      for (const h of set.hosts) (hosts[h] ??= []).push(id);
    });
    const { code, steps } = interned(this.code);
    return { code, steps, entries: this.entries, rooms: this.rooms, provisos: this.provisos, words, hosts, lemmas: Object.fromEntries(this.lexicon.lemmas) };
  }

  private emit(p: Pattern): void {
    switch (p.type) {
      case 'word': this.code.push(['word', p.word]); break;
      case 'sign': this.code.push(['sign', p.sign]); break;
      case 'tag': this.code.push(['tag', p.tag]); break;
      case 'any': this.code.push(['any']); break;
      case 'edge': this.code.push(['edge', p.edge]); break;
      case 'span': this.code.push([p.open ? 'open' : 'close', SPAN]); break;
      case 'run': p.of.forEach((q) => this.emit(q)); break;
      case 'kind': this.emitKind(p.kind, p.column); break;
      case 'class':
        if (p.name === '') this.code.push(['set', p.column]);
        else this.emit(this.lexicon.resolve(p.name, p.form, p.column));
        break;
      case 'capture':
        this.code.push(['open', p.name]);
        this.emit(p.of);
        this.code.push(['close', p.name]);
        break;
      case 'optional': this.emitOptional(() => this.emit(p.of)); break;
      case 'gap': for (let i = 0; i < p.most; i++) this.emitOptional(() => this.code.push(['any'])); break;
      case 'either': this.emitEither(p.of); break;
    }
  }

  private emitKind(kind: string, column: number): void {
    const name = KINDS.find((k) => k === kind);
    if (name === undefined) throw new PatternError(`No kind of token is called “${kind}”; there are ${KINDS.join(', ')}`, column);
    this.code.push(['kind', name]);
  }

  private emitOptional(body: () => void): void {
    const at = this.code.push(['split', 0]) - 1;
    body();
    this.code[at] = ['split', this.code.length - at];
  }

  /** Branches that are one word each become a single set: one test instead of a tree of them. */
  private emitEither(of: readonly Pattern[]): void {
    const branches = of.flatMap((p) => this.flattened(p));
    const single = branches.filter(isOneWord);
    const others = branches.filter((p) => !isOneWord(p));
    const joined = single.length > 1 ? [this.lexicon.union(single), ...others] : branches;
    const jumps: number[] = [];
    joined.forEach((branch, i) => {
      if (i === joined.length - 1) return this.emit(branch);
      const at = this.code.push(['split', 0]) - 1;
      this.emit(branch);
      jumps.push(this.code.push(['jump', 0]) - 1);
      this.code[at] = ['split', this.code.length - at];
    });
    for (const j of jumps) this.code[j] = ['jump', this.code.length - j];
  }

  /** Alternatives of alternatives, and lists by name, in one row. */
  private flattened(p: Pattern): Pattern[] {
    if (p.type === 'class' && p.name !== '') return this.flattened(this.lexicon.resolve(p.name, p.form, p.column));
    return p.type === 'either' ? p.of.flatMap((q) => this.flattened(q)) : [p];
  }
}

/** A pattern parted from the words of any kind that it begins with. */
function withoutRoom(pattern: Pattern): { readonly room: Room; readonly rest: readonly Pattern[] } {
  const of = pattern.type === 'run' ? pattern.of : [pattern];
  let [least, most, first] = [0, 0, 0];
  for (let room = roomOf(of[0]); room !== undefined; room = roomOf(of[++first])) [least, most] = [least + room[0], most + room[1]];
  return { room: [least, most], rest: of.slice(first) };
}

function roomOf(p: Pattern | undefined): Room | undefined {
  switch (p?.type) {
    case 'any': return [1, 1];
    case 'gap': return [0, p.most];
    case 'optional': return p.of.type === 'any' ? [0, 1] : undefined;
    default: return undefined;
  }
}

/** Equal instructions stored once. */
function interned(code: readonly Instruction[]): Pick<Program, 'code' | 'steps'> {
  const steps: Instruction[] = [];
  const numbers = new Map<string, number>();
  const numbered = code.map((step) => {
    const key = step.join(' ');
    const number = numbers.get(key) ?? steps.push(step) - 1;
    numbers.set(key, number);
    return number;
  });
  return { code: numbered, steps };
}

function isOneWord(p: Pattern): p is OneWord {
  return p.type === 'word' || (p.type === 'class' && p.name === '');
}

/** A pattern that can match without consuming a token would match everywhere. */
function mayBeEmpty(p: Pattern, lexicon: Lexicon): boolean {
  switch (p.type) {
    case 'edge': case 'span': case 'optional': case 'gap': return true;
    case 'run': return p.of.every((q) => mayBeEmpty(q, lexicon));
    case 'either': return p.of.some((q) => mayBeEmpty(q, lexicon));
    case 'capture': return mayBeEmpty(p.of, lexicon);
    case 'class': return p.name !== '' && mayBeEmpty(lexicon.resolve(p.name, p.form, p.column), lexicon);
    default: return false;
  }
}
