import type { Program } from '../patterns/program.ts';
import type { Document } from '../text/document.ts';
import { isAny, match, type Hit, type Machine } from '../patterns/match.ts';
import type { Conditions, PatternGroup } from './rulebook.ts';
import type { Sureness } from '../reading.ts';

/** Words that a headline or a greeting has at most. */
const HEADLINE = 12;

/** A pattern group's hit whose conditions hold. */
export interface Finding {
  readonly group: PatternGroup;
  readonly hit: Hit;
  readonly sureness: Sureness;
}

/** Tokens that conditions are asked about: `first..last` stands in the sentence, or inside something; `from..to` has something before and after it. */
export type Stretch = Pick<Hit, 'first' | 'last' | 'from' | 'to'>;

/** All hits in one document, looked up by pattern, and the traits known so far. */
export class Hits {
  readonly doc: Document;
  readonly traits: ReadonlySet<string>;
  private readonly byPattern: ReadonlyMap<number, readonly Hit[]>;
  private readonly program: Pick<Program, 'rooms' | 'provisos'>;
  /** The token behind which no sentence opens the post; known once it has been asked for. */
  private openingEnd: number | undefined;

  constructor(doc: Document, byPattern: ReadonlyMap<number, readonly Hit[]>, program: Pick<Program, 'rooms' | 'provisos'>, traits: ReadonlySet<string>) {
    this.doc = doc;
    this.byPattern = byPattern;
    this.program = program;
    this.traits = traits;
  }

  /** Runs a machine over a document. */
  static find(machine: Machine, doc: Document): Hits {
    const byPattern = new Map<number, Hit[]>();
    for (const hit of match(machine, doc)) {
      const list = byPattern.get(hit.pattern);
      if (list === undefined) byPattern.set(hit.pattern, [hit]);
      else list.push(hit);
    }
    return new Hits(doc, byPattern, machine.program, new Set());
  }

  /** The same hits with more known about the post. */
  withTraits(traits: ReadonlySet<string>): Hits {
    return new Hits(this.doc, this.byPattern, this.program, traits);
  }

  /** What a group finds: its longest hits, without overlaps, whose conditions hold. */
  findings(group: PatternGroup): Finding[] {
    const hits = group.patterns.flatMap((p) => this.byPattern.get(p) ?? []).sort((a, b) => a.from - b.from || b.to - a.to);
    const findings: Finding[] = [];
    let free = 0;
    for (const hit of hits) {
      if (hit.from < free) continue;
      const sureness = this.surenessOf(group, hit);
      if (sureness === undefined) continue;
      findings.push({ group, hit, sureness });
      free = hit.to;
    }
    return findings;
  }

  /** True where nothing that conditions name speaks against a stretch; what they ask for besides is not looked at. */
  permits(conditions: Conditions, stretch: Stretch): boolean {
    return this.contextHolds(conditions, stretch) && !this.isRefused(conditions, stretch);
  }

  /** True where all that conditions ask for holds (`only if`). */
  meets(conditions: Conditions, stretch: Stretch): boolean {
    return conditions.onlyIf.every((t) => this.holds(t, stretch));
  }

  /** True where a group's words stand in a sentence, each time with other words there that its conditions name against it. */
  letsPass(group: PatternGroup, sentence: number): boolean {
    const here = group.patterns.flatMap((p) => this.of(p)).filter((hit) => this.doc.sentenceOf[hit.first] === sentence);
    return here.length > 0 && here.every((hit) => this.isRefusedThere(group.conditions, hit));
  }

  private surenessOf(group: PatternGroup, hit: Hit): Sureness | undefined {
    if (!this.permits(group.conditions, hit)) return undefined;
    return this.meets(group.conditions, hit) ? group.sureness : group.otherwise;
  }

  /** A trait of the whole post, or of the sentence the hit stands in. */
  private holds(trait: string, hit: Stretch): boolean {
    const sentence = this.doc.sentences[this.doc.sentenceOf[hit.first] ?? -1];
    if (trait === 'question') return sentence?.question === true;
    if (trait === 'exclamation') return sentence?.exclamation === true;
    if (trait === 'opening') return this.opens(sentence?.first ?? 0);
    return this.traits.has(trait);
  }

  /** Whether a sentence is what a post begins with, behind no more than a headline or a greeting. */
  private opens(first: number): boolean {
    this.openingEnd ??= this.doc.tokens.flatMap(({ kind }, i) => (kind === 'word' ? [i] : []))[HEADLINE] ?? this.doc.tokens.length;
    return first <= this.openingEnd;
  }

  private contextHolds(c: Conditions, hit: Stretch): boolean {
    const { before, after, within, anywhere } = this.placesAround(hit);
    return some(c.onlyBefore, before) && some(c.onlyAfter, after) && some(c.onlySentence, within) && some(c.onlyPost, anywhere);
  }

  private isRefused(c: Conditions, hit: Stretch): boolean {
    return this.isRefusedThere(c, hit) || c.unlessPost.some(this.placesAround(hit).anywhere) || c.unless.some((t) => this.holds(t, hit));
  }

  private isRefusedThere(c: Conditions, hit: Stretch): boolean {
    const { before, after, within, round } = this.placesAround(hit);
    return c.unlessBefore.some(before) || c.unlessAfter.some(after) || c.unlessSentence.some(within) || c.unlessInside.some(round);
  }

  /** Whether a pattern's words stand right before a stretch, right behind it, in its sentence or anywhere; or its marked part all round it. */
  private placesAround(hit: Stretch): Readonly<Record<'before' | 'after' | 'within' | 'anywhere' | 'round', (pattern: number) => boolean>> {
    const sentence = this.doc.sentenceOf[hit.first];
    return {
      before: (p) => this.of(p).some((h) => h.to === hit.from),
      after: (p) => this.of(p).some((h) => this.follows(h, hit.to)),
      within: (p) => this.of(p).some((h) => this.doc.sentenceOf[h.first] === sentence),
      anywhere: (p) => this.of(p).length > 0,
      round: (p) => this.of(p).some((h) => h.first <= hit.first && hit.last <= h.last),
    };
  }

  /** Whether a hit begins at a token, or behind as many words as its pattern has room for. */
  private follows({ pattern, from }: Hit, token: number): boolean {
    const [least, most] = this.program.rooms[pattern] ?? [0, 0];
    return from - token >= least && from - token <= most && this.doc.tokens.slice(token, from).every(isAny);
  }

  private of(pattern: number): readonly Hit[] {
    const hits = this.byPattern.get(pattern) ?? [];
    const others = this.program.provisos[pattern];
    return others === undefined ? hits : hits.filter(({ first }) => !others.some((other) => this.of(other).some((h) => this.doc.sentenceOf[h.first] === this.doc.sentenceOf[first])));
  }
}

/** No patterns named: nothing asked. */
function some(patterns: readonly number[], test: (pattern: number) => boolean): boolean {
  return patterns.length === 0 || patterns.some(test);
}
