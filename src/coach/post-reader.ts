import { weigh } from './balance/balance.ts';
import { hiddenBehindFold } from './balance/behind-fold.ts';
import { wantedSignals } from './balance/wanted.ts';
import { findGoal } from './goals/find-goal.ts';
import { withAlike } from './likeness/alike-flags.ts';
import type { Likeness } from './likeness/likeness.ts';
import { partsByLanguage } from './language/parts.ts';
import type { Machine } from './patterns/match.ts';
import type { Context, Flag, Goal, Praise, Reading, Strictness, Suggestion, Sureness, Tone } from './reading.ts';
import { judged, replyTraits, takenUpIn } from './replies/reply-traits.ts';
import { findFlags, type RawFlag } from './rules/find-flags.ts';
import { findPraise, inOrder } from './rules/find-praise.ts';
import { Hits } from './rules/hits.ts';
import { withoutHooks } from './rules/hooks.ts';
import { ownDisclosure } from './rules/own-disclosure.ts';
import type { LanguageRules, Rulebook } from './rules/rulebook.ts';
import { traitsOf } from './rules/traits.ts';
import { apply, type Splice } from './suggestions/splice.ts';
import type { Comparison, SuggestionWorld } from './suggestions/suggestion-world.ts';
import { idleRemoval, suggestionsFor } from './suggestions/suggestions-for.ts';
import { prepare, type Document } from './text/document.ts';
import { foldWord } from './text/fold.ts';

/** UTF-16 units the coach reads of one post; what comes behind them (a pasted book) is left alone. */
export const LONGEST_POST = 30_000;
/** UTF-16 units around a change in which a suggestion for a long post is proven. */
const WINDOW = 2_000;
/** Flags of one post that get suggestions; a text with more is a stress test, not a post. */
const MOST_COACHED = 40;
const SHOWN: Readonly<Record<Strictness, readonly Sureness[]>> = { gentle: ['certain'], balanced: ['certain', 'likely'], strict: ['certain', 'likely', 'possible'] };

/** One language's rules, ready to run. */
export interface ReadyRules {
  readonly rules: LanguageRules;
  readonly machine: Machine;
  readonly likeness: Likeness;
}

/** What one language's rules found in a post. */
export interface Part {
  readonly language: string;
  readonly rules: LanguageRules;
  readonly hits: Hits;
  readonly praise: readonly Praise[];
}

/** A flag with the part of the post it comes from. */
export interface Found {
  readonly flag: RawFlag;
  readonly part: Part;
}

/** Everything found in a text before suggestions are made. `all` includes what the tone hides. */
export interface Findings {
  readonly reading: Reading;
  readonly shown: readonly Found[];
  readonly all: readonly Found[];
  /** The part in the post's main language; undefined where nothing is known of it. */
  readonly main: Part | undefined;
}

/** Reads posts in one context with one tone. */
export class PostReader {
  private readonly rulebook: Rulebook;
  private readonly languages: ReadonlyMap<string, ReadyRules>;
  private readonly context: Context;
  private readonly tone: Tone;
  /** Readings of stretches of long posts as they are: every suggestion near by is compared with the same one. */
  private readonly stretches = new Map<string, Reading>();

  constructor(rulebook: Rulebook, languages: ReadonlyMap<string, ReadyRules>, context: Context, tone: Tone) {
    this.rulebook = rulebook;
    this.languages = languages;
    this.context = context;
    this.tone = tone;
  }

  /** The reading of one post, suggestions included. */
  read(post: string): Reading {
    const text = post.slice(0, LONGEST_POST);
    const { reading, shown } = this.find(text);
    return {
      ...reading,
      flags: reading.flags.map((flag, i) => {
        const found = shown[i];
        return found === undefined || i >= MOST_COACHED ? flag : { ...flag, suggestions: this.waysForward(found, text, reading) };
      }),
    };
  }

  /** Up to three ways forward for one find, in a text of which this is the reading. */
  waysForward({ flag, part }: Found, text: string, reading: Reading): readonly Suggestion[] {
    return suggestionsFor(flag, this.worldOf(part, text, reading));
  }

  /** What may be done about too many tags in a text, of which this is the reading, without asking the writer. */
  withoutIdleTags(found: readonly Found[], text: string, reading: Reading): readonly Suggestion[] {
    return found.flatMap(({ flag, part }) => idleRemoval(flag, this.worldOf(part, text, reading)));
  }

  private worldOf({ hits, language, rules }: Found['part'], text: string, reading: Reading): SuggestionWorld {
    return { hits, language, rules, tone: this.tone, goal: reading.goal, compare: (splice) => this.compare(splice, text, reading) };
  }

  /** Before and after one change. A long post is compared in the lines around it, so that many flags stay cheap. */
  private compare(splice: Splice, text: string, whole: Reading): Comparison {
    const [start, end] = text.length <= WINDOW ? [0, text.length] : windowAround(text, splice);
    const stretch = text.slice(start, end);
    const before = text.length <= WINDOW ? whole : this.stretch(stretch, whole.language);
    const after = this.find(apply(stretch, { ...splice, start: splice.start - start, end: splice.end - start }), whole.language);
    return { before, after: after.reading, flagged: after.all.map(({ flag }) => flag), shift: start };
  }

  private stretch(text: string, language: string): Reading {
    let reading = this.stretches.get(text);
    if (reading === undefined) {
      reading = this.find(text, language).reading;
      this.stretches.set(text, reading);
    }
    return reading;
  }

  /**
   * Everything found in a text, without suggestions.
   * @param main the post's main language where it is known already: a changed text keeps it
   */
  find(text: string, main?: string): Findings {
    const doc = prepare(text);
    const { fieldLanguage, writerLanguages, detected, language: override } = this.context;
    const languages = partsByLanguage(doc, { fieldLanguage, writerLanguages, detected, override }, [...this.languages.keys()]);
    const read = languages.parts.flatMap(({ language, doc: own }, i) => this.readPart(i === 0 && main !== undefined && languages.parts.length === 1 ? main : language, own));
    const marked = this.flagsOfParts(read);
    const parts = read.map((part) => ({ ...part, praise: withoutHooks(part.praise, marked.flatMap(({ flag }) => (this.isWanted(flag, doc) ? flag : []))) }));
    const praise = inOrder(parts.flatMap((p) => p.praise));
    // Without that praise a post may lack what it seemed to have.
    const all = parts.every((part, i) => part.praise.length === read[i]?.praise.length) ? marked : this.flagsOfParts(parts);
    const shown = all.filter(({ flag }) => this.isWanted(flag, doc));
    const flags = shown.map(({ flag }) => this.show(flag, text));
    const has = (trait: string): boolean => parts.some((p) => p.hits.traits.has(trait));
    const goal = this.goalOf(parts[0]);
    const { verdict, balance, traits } = weigh(flags, praise, this.rulebook.catalogue, { service: has('service'), unanswered: has('unanswered'), wanted: wantedSignals(goal, has('reply')) });
    return { reading: { language: main ?? languages.main, goal, verdict, balance, flags, praise, traits, hidden: hiddenBehindFold(text, this.context.fold, praise) }, shown, all, main: parts[0] };
  }

  /** The flags of all parts of a post, in reading order. */
  private flagsOfParts(parts: readonly Part[]): readonly Found[] {
    const praised = new Set(parts.flatMap(({ praise }) => praise.map(({ signal }) => signal)));
    return parts.flatMap((part, i) =>
      this.flagsOf(part, praised)
        // What is missing from a post is missing once, in its main language.
        .filter((flag) => i === 0 || flag.end > 0)
        .map((flag): Found => ({ flag, part })),
    ).sort((a, b) => a.flag.start - b.flag.start || a.flag.end - b.flag.end);
  }

  /** What patterns find in a part, and then what is like the wordings of a rule where they found nothing. */
  private flagsOf({ language, rules: { rules, evidence }, hits }: Part, praised: ReadonlySet<string>): readonly RawFlag[] {
    const found = findFlags(rules, evidence, hits, praised, this.context, this.tone);
    const likeness = this.languages.get(language)?.likeness;
    return likeness === undefined ? found : withAlike(found, likeness, rules, hits);
  }

  /** What the post is for: the writer's word for this post, else the one for all posts, else what its main language shows. */
  private goalOf(main: Part | undefined): Goal | undefined {
    const { goal } = this.tone;
    return this.context.goal ?? (goal !== 'auto' ? goal : main && findGoal(main.rules.goals, main.hits));
  }

  private readPart(language: string, doc: Document): Part[] {
    const ready = this.languages.get(language);
    if (ready === undefined) return [];
    const bare = Hits.find(ready.machine, doc);
    const disclosed = ownDisclosure(doc, this.tone.disclosure);
    const taken = takenUpIn(doc, this.context, language);
    const hits = bare.withTraits(traitsOf(ready.rules.evidence, bare, this.context, [...(disclosed.length > 0 ? ['disclosed'] : []), ...replyTraits(taken)]));
    return [{ language, rules: ready.rules, hits, praise: [...disclosed, ...judged(findPraise(ready.rules.signals, hits), doc, taken)] }];
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
    const { caret } = this.context;
    return caret === f.end && /[\p{L}\p{N}]$/u.test(doc.text.slice(f.start, f.end)) && (caret === doc.text.length || /^\s/u.test(doc.text.slice(caret)) === false);
  }
}

/** Whole lines around a change, at most {@link WINDOW} long where lines allow. */
function windowAround(text: string, splice: Splice): [start: number, end: number] {
  const half = WINDOW / 2;
  const before = text.indexOf('\n', Math.max(0, splice.start - half));
  const after = text.lastIndexOf('\n', splice.end + half);
  return [before >= 0 && before < splice.start ? before + 1 : Math.max(0, splice.start - half), after > splice.end ? after : Math.min(text.length, splice.end + half)];
}
