import { splitEnclitic } from '../inflection/italian.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { SPAN, type Instruction, type Program } from './program.ts';
import type { Edge } from './syntax.ts';

/** Where a pattern matched: token indexes, `last` excluded. `first..last` is the part to mark. */
export interface Hit {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
  /** The whole match, where only a part is marked. */
  readonly from: number;
  readonly to: number;
  readonly captures: readonly Capture[];
  /** Tokens that a blank, a gap or a kind of token stood for: words the pattern does not know. */
  readonly loose: readonly number[];
}

/** What stood under a name in the pattern. */
export interface Capture {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

interface Saved {
  /** {@link LOOSE} for a token no list of the pattern knows. */
  readonly name: string;
  readonly open: boolean;
  readonly at: number;
  readonly before: Saved | undefined;
}

interface Thread {
  readonly pc: number;
  readonly start: number;
  readonly saved: Saved | undefined;
}

/** What a folded word can pass: its sets, and the patterns that can begin with it. */
interface WordFacts {
  readonly sets: readonly number[];
  readonly entries: readonly number[];
}

/** A program made ready to run: patterns are looked up by the first token they can begin with. */
export interface Machine {
  readonly program: Program;
  /** The program's code, each number looked up. */
  readonly code: readonly (Instruction | undefined)[];
  /** How many word sets there are. */
  readonly setCount: number;
  /** Test (`word acquista`, `set 12`, `kind price`, …) → entry points of the patterns that can begin with it. */
  readonly starts: ReadonlyMap<string, readonly number[]>;
  /** Facts of words met before; emptied when full, so that a long session needs no more memory than a short one. */
  readonly met: Map<string, WordFacts>;
}

const MOST_MET = 4096;
/** No capture is called so. */
const LOOSE = '_';

/** Indexes a program by the tests its patterns can begin with. */
export function load(program: Program): Machine {
  const starts = new Map<string, number[]>();
  for (const entry of program.entries) {
    for (const key of firstTests(program, entry)) {
      const list = starts.get(key) ?? [];
      list.push(entry);
      starts.set(key, list);
    }
  }
  const setCount = program.steps.reduce((most, step) => (step[0] === 'set' ? Math.max(most, step[1] + 1) : most), 0);
  return { program, code: program.code.map((step) => program.steps[step]), setCount, starts, met: new Map() };
}

function factsOf(word: string, machine: Machine): WordFacts {
  const known = machine.met.get(word);
  if (known !== undefined) return known;
  const sets = setsOf(word, machine.program);
  const entries = new Set([`word ${word}`, ...sets.map((s) => `set ${s}`)].flatMap((key) => machine.starts.get(key) ?? []));
  const facts = { sets, entries: [...entries] };
  if (machine.met.size >= MOST_MET) machine.met.clear();
  machine.met.set(word, facts);
  return facts;
}

function setsOf(word: string, { words, hosts }: Program): number[] {
  const sets = new Set(Object.hasOwn(words, word) ? words[word] : []);
  for (const { host, clitic } of splitEnclitic(word)) {
    // fallo, dammi: the clitic's consonant is doubled; the host is listed with an l in its place.
    const doubled = host.at(-1) === clitic[0] ? `${host.slice(0, -1)}l` : host;
    for (const key of [host, doubled]) if (Object.hasOwn(hosts, key)) for (const s of hosts[key] ?? []) sets.add(s);
  }
  return [...sets];
}

function firstTests(program: Program, entry: number): Set<string> {
  const keys = new Set<string>();
  const seen = new Set<number>();
  const todo = [entry];
  for (let pc = todo.pop(); pc !== undefined; pc = todo.pop()) {
    const step = stepAt(program, pc);
    if (step === undefined || seen.has(pc)) continue;
    seen.add(pc);
    if (step[0] === 'split') todo.push(pc + 1, pc + step[1]);
    else if (step[0] === 'jump') todo.push(pc + step[1]);
    else if (step[0] === 'edge' || step[0] === 'open' || step[0] === 'close') todo.push(pc + 1);
    else if (step[0] !== 'match') keys.add(testKey(step));
  }
  return keys;
}

function stepAt({ code, steps }: Program, pc: number): Instruction | undefined {
  return steps[code[pc] ?? -1];
}

function testKey(step: Instruction): string {
  return step[0] === 'sign' ? 'sign' : `${step[0]} ${String(step[1] ?? '')}`;
}

/** Counts instructions entered, for tests that hold the matcher to its bound. */
export interface Meter {
  steps: number;
}

/**
 * Every place where a pattern of the machine matches, in one pass from left to right. Work is bounded
 * by tokens × program size whatever the text: each instruction is entered at most once per token.
 */
export function match(machine: Machine, doc: Document, meter: Meter = { steps: 0 }): Hit[] {
  const run = new Run(machine, doc, meter);
  for (const sentence of doc.sentences) run.sentence(sentence.first, sentence.last);
  return run.hits;
}

class Run {
  readonly hits: Hit[] = [];
  private readonly machine: Machine;
  private readonly doc: Document;
  private readonly entered: Int32Array;
  private readonly meter: Meter;
  /** Set number → count of the last token that was in it. */
  private readonly inSet: Int32Array;
  private tokenCount = 0;
  private generation = 0;
  private firstContent = 0;
  private lastContent = 0;

  constructor(machine: Machine, doc: Document, meter: Meter) {
    this.machine = machine;
    this.meter = meter;
    this.doc = doc;
    this.inSet = new Int32Array(machine.setCount);
    this.entered = new Int32Array(machine.program.code.length).fill(-1);
  }

  sentence(first: number, last: number): void {
    this.firstContent = first;
    while (this.firstContent < last && !isContent(this.doc.tokens[this.firstContent])) this.firstContent++;
    this.lastContent = last - 1;
    while (this.lastContent >= first && !isContent(this.doc.tokens[this.lastContent])) this.lastContent--;
    let threads: Thread[] = [];
    for (let i = first; i < last; i++) {
      const token = this.doc.tokens[i];
      if (token === undefined) continue;
      this.generation++;
      const starts = this.startsAt(token, i);
      const next: Thread[] = [];
      for (const t of threads) this.enter(t.pc, t.start, t.saved, i, token, next);
      for (const entry of starts) this.enter(entry, i, undefined, i, token, next);
      threads = next;
    }
    this.generation++;
    for (const t of threads) this.enter(t.pc, t.start, t.saved, last, undefined, []);
  }

  /** Entry points of patterns that could begin at this token, each at most once; its word sets are noted on the way. */
  private startsAt(token: Token, i: number): Set<number> {
    const { starts } = this.machine;
    const found = new Set<number>();
    const add = (entries: readonly number[] | undefined): void => entries?.forEach((e) => found.add(e));
    this.tokenCount++;
    if (isWordLike(token) && !this.doc.isProtected[i]) {
      for (const spelling of [token.norm, ...token.variants]) {
        const facts = factsOf(spelling, this.machine);
        add(facts.entries);
        for (const s of facts.sets) this.inSet[s] = this.tokenCount;
      }
      if (isCapitalised(token)) add(starts.get('kind name'));
      if (token.caps) add(starts.get('kind capitals'));
    }
    add(starts.get(`kind ${token.kind}`));
    if (token.kind === 'number' || token.kind === 'price' || token.kind === 'percent') add(starts.get('kind digits'));
    if (isBygone(token)) add(starts.get('kind bygone'));
    if (token.kind === 'punct') add(starts.get('sign'));
    if (token.kind === 'hashtag') add(starts.get(`tag ${token.norm}`));
    if (isAny(token)) add(starts.get('any '));
    return found;
  }

  /**
   * Follows the steps that consume nothing, and notes a match. What consumes goes on in `out` if the token passes: of
   * the steps that wait for a token nearly all don't, and nothing is allocated for them.
   * @param token at `i`; undefined behind the last one of a sentence
   */
  private enter(pc: number, start: number, saved: Saved | undefined, i: number, token: Token | undefined, out: Thread[]): void {
    if (this.entered[pc] === this.generation) return;
    this.entered[pc] = this.generation;
    this.meter.steps++;
    const step = this.machine.code[pc];
    if (step === undefined) return;
    switch (step[0]) {
      case 'set': if (token !== undefined && this.inSet[step[1]] === this.tokenCount) out.push({ pc: pc + 1, start, saved }); break;
      case 'jump': this.enter(pc + step[1], start, saved, i, token, out); break;
      case 'split':
        this.enter(pc + 1, start, saved, i, token, out);
        this.enter(pc + step[1], start, saved, i, token, out);
        break;
      case 'edge': if (this.holds(step[1], i)) this.enter(pc + 1, start, saved, i, token, out); break;
      case 'open': case 'close': this.enter(pc + 1, start, { name: step[1], open: step[0] === 'open', at: i, before: saved }, i, token, out); break;
      case 'match': this.note(step[1], start, i, saved); break;
      case 'any': case 'kind': if (token !== undefined && this.passes(step, token, i)) out.push({ pc: pc + 1, start, saved: { name: LOOSE, open: true, at: i, before: saved } }); break;
      default: if (token !== undefined && this.passes(step, token, i)) out.push({ pc: pc + 1, start, saved });
    }
  }

  private holds(edge: Edge, i: number): boolean {
    switch (edge) {
      case 'sentence-start': return i <= this.firstContent || this.doc.opensSentence[i] === true;
      case 'clause-start': return i <= this.firstContent || this.doc.opensClause[i] === true;
      case 'sentence-end': return i > this.lastContent;
      case 'clause-end': return i > this.lastContent || !isAny(this.doc.tokens[i]);
    }
  }

  private passes(step: Instruction, token: Token, i: number): boolean {
    switch (step[0]) {
      case 'word': return isWordLike(token) && !this.doc.isProtected[i] && (token.norm === step[1] || token.variants.includes(step[1]));
      case 'kind':
        if (step[1] === 'name') return isWordLike(token) && !this.doc.isProtected[i] && isCapitalised(token);
        if (step[1] === 'capitals') return token.caps && !this.doc.isProtected[i];
        if (step[1] === 'bygone') return isBygone(token);
        return token.kind === step[1] || (step[1] === 'digits' && (token.kind === 'number' || token.kind === 'price' || token.kind === 'percent'));
      case 'sign': return token.kind === 'punct' && token.norm.includes(step[1]);
      case 'tag': return token.kind === 'hashtag' && token.norm === step[1];
      case 'any': return isAny(token);
      default: return false;
    }
  }

  private note(pattern: number, from: number, to: number, saved: Saved | undefined): void {
    let first = from;
    let last = to;
    const captures: Capture[] = [];
    const loose: number[] = [];
    const closes = new Map<string, number>();
    for (let s = saved; s !== undefined; s = s.before) {
      if (s.name === LOOSE) loose.push(s.at);
      else if (!s.open) closes.set(s.name, s.at);
      else {
        const end = closes.get(s.name) ?? to;
        if (s.name === SPAN) [first, last] = [s.at, end];
        else captures.push({ name: s.name, first: s.at, last: end });
      }
    }
    if (closes.has(SPAN) && first === from && !hasOpenSpan(saved)) last = closes.get(SPAN) ?? to;
    if (last > first) this.hits.push({ pattern, first, last, from, to, captures, loose });
  }
}

function hasOpenSpan(saved: Saved | undefined): boolean {
  for (let s = saved; s !== undefined; s = s.before) if (s.open && s.name === SPAN) return true;
  return false;
}

function isWordLike(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number';
}

/** A capital and small letters after it. */
function isCapitalised(token: Token): boolean {
  return /^\p{Lu}\p{M}*['’]?\p{L}*\p{Ll}/u.test(token.raw);
}

/** A year that people tell of: nobody sells, hurries or promises in 1936. */
function isBygone(token: Token): boolean {
  return token.kind === 'number' && /^(?:1[7-9]\d\d|20(?:0\d|1[0-5]))$/.test(token.norm);
}

/** What `_` and gaps may stand for: whatever reads as a word within a sentence. */
export function isAny(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'punct' && token.kind !== 'emoji' && token.kind !== 'break' && token.kind !== 'link';
}

function isContent(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'punct' && token.kind !== 'emoji' && token.kind !== 'break' && token.kind !== 'link';
}
