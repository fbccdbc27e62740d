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
}

/** What stood under a name in the pattern. */
export interface Capture {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

interface Saved {
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

type Tests = ReadonlyMap<string, readonly number[]>;

/** A program made ready to run: patterns are looked up by the first token they can begin with. */
export interface Machine {
  readonly program: Program;
  readonly starts: Tests;
}

/** Indexes a program by the tests its patterns can begin with. */
export function load(program: Program): Machine {
  const starts = new Map<string, number[]>();
  for (const entry of program.entries) {
    for (const key of firstTests(program.code, entry)) {
      const list = starts.get(key) ?? [];
      list.push(entry);
      starts.set(key, list);
    }
  }
  return { program, starts };
}

function firstTests(code: readonly Instruction[], entry: number): Set<string> {
  const keys = new Set<string>();
  const seen = new Set<number>();
  const todo = [entry];
  for (let pc = todo.pop(); pc !== undefined; pc = todo.pop()) {
    const step = code[pc];
    if (step === undefined || seen.has(pc)) continue;
    seen.add(pc);
    if (step[0] === 'split') todo.push(step[1], step[2]);
    else if (step[0] === 'jump') todo.push(step[1]);
    else if (step[0] === 'edge' || step[0] === 'open' || step[0] === 'close') todo.push(pc + 1);
    else if (step[0] !== 'match') keys.add(testKey(step));
  }
  return keys;
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
  private readonly hasHosts: boolean;
  private generation = 0;
  private firstContent = 0;
  private lastContent = 0;

  constructor(machine: Machine, doc: Document, meter: Meter) {
    this.machine = machine;
    this.meter = meter;
    this.hasHosts = Object.keys(machine.program.hosts).length > 0;
    this.doc = doc;
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
      const sets = this.setsOf(token, i);
      this.generation++;
      const now: Thread[] = [];
      for (const t of threads) this.enter(t.pc, t.start, t.saved, i, now);
      for (const entry of this.startsAt(token, sets, i)) this.enter(entry, i, undefined, i, now);
      threads = [];
      for (const t of now) if (this.passes(this.machine.program.code[t.pc], token, sets, i)) threads.push({ pc: t.pc + 1, start: t.start, saved: t.saved });
    }
    this.generation++;
    for (const t of threads) this.enter(t.pc, t.start, t.saved, last, []);
  }

  /** Entry points of patterns that could begin at this token; each at most once. */
  private startsAt(token: Token, sets: readonly number[], i: number): Set<number> {
    const { starts } = this.machine;
    const found = new Set<number>();
    const collect = (key: string): void => starts.get(key)?.forEach((e) => found.add(e));
    if (isWordLike(token) && !this.doc.isProtected[i]) {
      collect(`word ${token.norm}`);
      for (const v of token.variants) collect(`word ${v}`);
      for (const s of sets) collect(`set ${s}`);
      if (isCapitalised(token)) collect('kind name');
    }
    collect(`kind ${token.kind}`);
    if (token.kind === 'number' || token.kind === 'price' || token.kind === 'percent') collect('kind digits');
    if (token.kind === 'punct') collect('sign');
    if (token.kind === 'hashtag') collect(`tag ${token.norm}`);
    if (isAny(token)) collect('any ');
    return found;
  }

  private setsOf(token: Token, i: number): readonly number[] {
    if (!isWordLike(token) || this.doc.isProtected[i]) return [];
    const { words, hosts } = this.machine.program;
    const sets: number[] = [];
    for (const spelling of [token.norm, ...token.variants]) {
      if (Object.hasOwn(words, spelling)) sets.push(...(words[spelling] ?? []));
      if (!this.hasHosts) continue;
      for (const { host, clitic } of splitEnclitic(spelling)) {
        // fallo, dammi: the host carries the doubled consonant as l
        const key = Object.hasOwn(hosts, host) ? host : `${host.slice(0, -1)}l`;
        const doubled = key !== host && host.at(-1) === clitic[0];
        if (Object.hasOwn(hosts, key) && (key === host || doubled)) sets.push(...(hosts[key] ?? []));
      }
    }
    return sets;
  }

  /** Follows the steps that consume nothing; what consumes waits in `out`, a match is noted. */
  private enter(pc: number, start: number, saved: Saved | undefined, i: number, out: Thread[]): void {
    if (this.entered[pc] === this.generation) return;
    this.entered[pc] = this.generation;
    this.meter.steps++;
    const step = this.machine.program.code[pc];
    if (step === undefined) return;
    switch (step[0]) {
      case 'jump': this.enter(step[1], start, saved, i, out); break;
      case 'split':
        this.enter(step[1], start, saved, i, out);
        this.enter(step[2], start, saved, i, out);
        break;
      case 'edge': if (this.holds(step[1], i)) this.enter(pc + 1, start, saved, i, out); break;
      case 'open': case 'close': this.enter(pc + 1, start, { name: step[1], open: step[0] === 'open', at: i, before: saved }, i, out); break;
      case 'match': this.note(step[1], start, i, saved); break;
      default: out.push({ pc, start, saved });
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

  private passes(step: Instruction | undefined, token: Token, sets: readonly number[], i: number): boolean {
    switch (step?.[0]) {
      case 'word': return isWordLike(token) && !this.doc.isProtected[i] && (token.norm === step[1] || token.variants.includes(step[1]));
      case 'set': return sets.includes(step[1]);
      case 'kind':
        if (step[1] === 'name') return isWordLike(token) && !this.doc.isProtected[i] && isCapitalised(token);
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
    const closes = new Map<string, number>();
    for (let s = saved; s !== undefined; s = s.before) {
      if (!s.open) closes.set(s.name, s.at);
      else {
        const end = closes.get(s.name) ?? to;
        if (s.name === SPAN) [first, last] = [s.at, end];
        else captures.push({ name: s.name, first: s.at, last: end });
      }
    }
    if (closes.has(SPAN) && first === from && !hasOpenSpan(saved)) last = closes.get(SPAN) ?? to;
    if (last > first) this.hits.push({ pattern, first, last, from, to, captures });
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

/** What `_` and gaps may stand for: whatever reads as a word within a sentence. */
function isAny(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'punct' && token.kind !== 'emoji' && token.kind !== 'break' && token.kind !== 'link';
}

function isContent(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'punct' && token.kind !== 'emoji' && token.kind !== 'break' && token.kind !== 'link';
}
