import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';

/** A mistake in a rule file, with its place: `file:line:column` (from 1). */
export class RulebookError extends Error {
  constructor(place: string, message: string) {
    super(`${place}: ${message}`);
    this.name = 'RulebookError';
  }
}

/** One value of a YAML file that knows where it stands. Every reader throws {@link RulebookError} at that place. */
export class Source {
  private readonly node: Node | null;
  private readonly file: string;
  private readonly lines: LineCounter;
  private readonly offset: number;

  private constructor(node: Node | null, file: string, lines: LineCounter, offset: number) {
    this.node = node;
    this.file = file;
    this.lines = lines;
    this.offset = node?.range?.[0] ?? offset;
  }

  /** Reads a whole file. Throws at the first syntax error. */
  static parse(file: string, text: string): Source {
    const lines = new LineCounter();
    const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    const error = doc.errors[0];
    if (error !== undefined) {
      const { line, col } = lines.linePos(error.pos[0]);
      throw new RulebookError(`${file}:${line}:${col}`, (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''));
    }
    return new Source(doc.contents, file, lines, 0);
  }

  /** `file:line:column`; `within` moves the column inside a text value written on one line. */
  place(within = 0): string {
    const quoted = isScalar(this.node) && (this.node.type === 'QUOTE_DOUBLE' || this.node.type === 'QUOTE_SINGLE') ? 1 : 0;
    const { line, col } = this.lines.linePos(this.offset + (within > 0 ? within + quoted : 0));
    return `${this.file}:${line}:${col}`;
  }

  fail(message: string, within = 0): never {
    throw new RulebookError(this.place(within), message);
  }

  get isText(): boolean {
    return isScalar(this.node) && typeof this.node.value === 'string';
  }

  get isList(): boolean {
    return isSeq(this.node);
  }

  text(): string {
    if (isScalar(this.node) && typeof this.node.value === 'string') return this.node.value;
    if (isScalar(this.node) && typeof this.node.value === 'number') return String(this.node.value);
    return this.fail('Expected a text');
  }

  number(): number {
    return isScalar(this.node) && typeof this.node.value === 'number' ? this.node.value : this.fail('Expected a number');
  }

  flag(): boolean {
    return isScalar(this.node) && typeof this.node.value === 'boolean' ? this.node.value : this.fail('Expected true or false');
  }

  /** One of a closed set of words. */
  oneOf<const T extends string>(allowed: readonly T[]): T {
    const value = this.text();
    return allowed.find((a) => a === value) ?? this.fail(`“${value}” is not one of ${allowed.join(', ')}`);
  }

  list(): Source[] {
    if (!isSeq(this.node)) return this.fail('Expected a list');
    return this.node.items.map((item) => this.child(item as Node | null));
  }

  /** A list, or a single value standing for a list of one. */
  oneOrMore(): Source[] {
    return isSeq(this.node) ? this.list() : [this];
  }

  /** Keys and values, in order. `allowed` closes the set of keys. */
  entries(allowed?: readonly string[]): [string, Source][] {
    return this.map().items.map((pair: Pair) => {
      const key = this.child(pair.key as Node | null);
      const name = key.text();
      if (allowed !== undefined && !allowed.includes(name)) key.fail(`“${name}” has no meaning here; there are ${allowed.join(', ')}`);
      return [name, this.child(pair.value as Node | null)];
    });
  }

  get(key: string): Source | undefined {
    const pair = this.map().items.find((p: Pair) => isScalar(p.key) && p.key.value === key);
    return pair === undefined ? undefined : this.child(pair.value as Node | null);
  }

  need(key: string): Source {
    return this.get(key) ?? this.fail(`“${key}” is missing`);
  }

  private map(): YAMLMap {
    return isMap(this.node) ? this.node : this.fail('Expected keys with values');
  }

  private child(node: Node | null): Source {
    return new Source(node, this.file, this.lines, this.offset);
  }
}
