import { weigh } from './balance/balance.ts';
import { identifyLanguage } from './language/identify-language.ts';
import { load, type Machine } from './patterns/match.ts';
import type { Context, Flag, Praise, Reading, Strictness, Sureness, Tone } from './reading.ts';
import { findFlags, type RawFlag } from './rules/find-flags.ts';
import { Hits } from './rules/hits.ts';
import type { LanguageRules, Rulebook } from './rules/rulebook.ts';
import { traitsOf } from './rules/traits.ts';
import { apply, type Splice } from './suggestions/splice.ts';
import { suggestionsFor, type Comparison } from './suggestions/suggestions-for.ts';
import { prepare, type Document } from './text/document.ts';
import { foldWord } from './text/fold.ts';

const SHOWN: Readonly<Record<Strictness, readonly Sureness[]>> = { gentle: ['certain'], balanced: ['certain', 'likely'], strict: ['certain', 'likely', 'possible'] };

/** UTF-16 units the coach reads of one post; what comes behind them (a pasted book) is left alone. */
export const LONGEST_POST = 30_000;
/** UTF-16 units around a change in which a suggestion for a long post is proven. */
const WINDOW = 3_000;

/** Reads posts by one rulebook. */
export interface Coach {
  /**
   * Reads one post. Pure: the same text, context and tone give the same reading.
   * @param text the post as the writer sees it, "\n" between lines
   */
  read(text: string, context: Context, tone: Tone): Reading;
}

/** Makes a coach of a compiled rulebook; the pattern tables are indexed once. */
export function createCoach(rulebook: Rulebook): Coach {
  const machines = new Map(Object.entries(rulebook.languages).map(([language, rules]) => [language, load(rules.program)]));
  return { read: (text, context, tone) => new PostReader(rulebook, machines, context, tone).read(text) };
}

/** What a reading is made of before suggestions: used again to prove each suggestion harmless. */
export interface Findings {
  readonly hits: Hits;
  readonly flags: readonly RawFlag[];
  readonly praise: readonly Praise[];
  readonly reading: Reading;
}

class PostReader {
  private readonly rulebook: Rulebook;
  private readonly machines: ReadonlyMap<string, Machine>;
  private readonly context: Context;
  private readonly tone: Tone;

  constructor(rulebook: Rulebook, machines: ReadonlyMap<string, Machine>, context: Context, tone: Tone) {
    this.rulebook = rulebook;
    this.machines = machines;
    this.context = context;
    this.tone = tone;
  }

  read(post: string): Reading {
    const text = post.slice(0, LONGEST_POST);
    const { fieldLanguage, writerLanguages, detected, language: override } = this.context;
    const language = identifyLanguage(text, { fieldLanguage, writerLanguages, detected, override });
    const found = this.find(text, language);
    if (found === undefined) return { language, verdict: 'neutral', balance: 0, flags: [], praise: [], traits: [] };
    const { reading, flags } = found;
    const rules = this.rulebook.languages[language] as LanguageRules;
    const world = { hits: found.hits, language, rules, tone: this.tone, compare: (splice: Splice) => this.compare(splice, text, language, reading) };
    return { ...reading, flags: reading.flags.map((flag, i) => ({ ...flag, suggestions: suggestionsFor(flags[i] as RawFlag, world) })) };
  }

  /** Before and after one change. A long post is compared in the paragraphs around it, so that many flags stay cheap. */
  private compare(splice: Splice, text: string, language: string, whole: Reading): Comparison {
    const [start, end] = text.length <= WINDOW ? [0, text.length] : windowAround(text, splice);
    const stretch = text.slice(start, end);
    const before = text.length <= WINDOW ? whole : (this.find(stretch, language)?.reading ?? whole);
    const after = this.find(apply(stretch, { ...splice, start: splice.start - start, end: splice.end - start }), language)?.reading ?? whole;
    return { before, after, shift: start };
  }

  /** Flags and praise of a text known to be in `language`; undefined where no rules are written for it. */
  private find(text: string, language: string): Findings | undefined {
    const rules = this.rulebook.languages[language];
    const machine = this.machines.get(language);
    if (rules === undefined || machine === undefined) return undefined;
    const bare = Hits.find(machine, prepare(text));
    const hits = bare.withTraits(traitsOf(rules.evidence, bare, this.context));
    const praise = findPraise(rules, hits);
    const flags = findFlags(rules.rules, rules.evidence, hits, new Set(praise.map((p) => p.signal)), this.context).filter((f) => this.isWanted(f, hits.doc));
    const shown = flags.map((f) => this.show(f, text));
    const { verdict, balance, traits } = weigh(shown, praise, this.rulebook.catalogue, hits.traits.has('service'));
    return { hits, flags, praise, reading: { language, verdict, balance, flags: shown, praise, traits } };
  }

  private show(f: RawFlag, text: string): Flag {
    return { rule: f.rule.id, family: this.familyOf(f.rule.id), sureness: f.sureness, start: f.start, end: f.end, quote: text.slice(f.start, f.end), suggestions: [] };
  }

  private familyOf(rule: string): string {
    return this.rulebook.catalogue.rules.find((r) => r.id === rule)?.family ?? '';
  }

  private isWanted(f: RawFlag, doc: Document): boolean {
    const { strictness, rulesOff, familiesOff, neverFlag } = this.tone;
    if (!SHOWN[strictness].includes(f.sureness) || rulesOff.includes(f.rule.id) || familiesOff.includes(this.familyOf(f.rule.id))) return false;
    if (f.end === 0) return true;
    const quote = foldWord(doc.text.slice(f.start, f.end));
    if (neverFlag.some((n) => n.trim() !== '' && (quote.includes(foldWord(n.trim())) || foldWord(n).includes(quote)))) return false;
    return !this.isBeingTyped(f, doc);
  }

  /** The caret stands right behind the flag's last word: more letters may follow. */
  private isBeingTyped(f: RawFlag, doc: Document): boolean {
    return this.context.caret !== undefined && this.context.caret === f.end && /[\p{L}\p{N}]$/u.test(doc.text.slice(f.start, f.end)) && this.context.caret === doc.text.length;
  }
}

/** Whole lines around a change, at most {@link WINDOW} long where lines allow. */
function windowAround(text: string, splice: Splice): [start: number, end: number] {
  const half = WINDOW / 2;
  const before = text.indexOf('\n', Math.max(0, splice.start - half));
  const after = text.lastIndexOf('\n', splice.end + half);
  return [before >= 0 && before < splice.start ? before + 1 : Math.max(0, splice.start - half), after > splice.end ? after : Math.min(text.length, splice.end + half)];
}

function findPraise(rules: LanguageRules, hits: Hits): Praise[] {
  const { doc } = hits;
  const praise = rules.signals.flatMap((signal) =>
    signal.groups.flatMap((g) => hits.findings(g)).map((f): Praise => {
      const start = doc.tokens[f.hit.first]?.start ?? 0;
      const end = doc.tokens[f.hit.last - 1]?.end ?? 0;
      return { signal: signal.id, start, end, quote: doc.text.slice(start, end) };
    }),
  );
  return praise.sort((a, b) => a.start - b.start || b.end - a.end).filter((p, i, all) => !all.slice(0, i).some((q) => q.signal === p.signal && q.start < p.end && p.start < q.end));
}
