import { PatternError } from '../patterns/syntax.ts';
import type { ProgramBuilder } from '../patterns/compile.ts';
import { ADDRESSES, GOALS } from '../reading.ts';
import { compileTemplates } from './compile-template.ts';
import { type AbsenceRule, type Additions, type CapitalsRule, type Conditions, type EvidenceRule, type GoalRule, type HashtagRule, type PatternGroup, type PhraseRule, type PraiseRule, type Question, QUESTION_TYPES, type Rewrite, type Rule, type ShareRule, type Subject } from './rulebook.ts';
import type { Source } from './source.ts';

const SURENESS = ['certain', 'likely', 'possible'] as const;
const KINDS = ['phrase', 'absence', 'share', 'capitals', 'hashtags'] as const;
const MARKS = ['words', 'question'] as const;
/** Conditions that are patterns. */
export const CONTEXTS = ['only before', 'only after', 'only sentence', 'only post', 'unless before', 'unless after', 'unless sentence', 'unless post', 'unless inside'] as const;
const CONDITION_KEYS = ['sureness', 'otherwise', 'only if', 'unless', 'suggest', 'weight', 'most', ...CONTEXTS] as const;
const FILE_KEYS = ['rule', 'language', 'kind', 'marks', 'patterns', 'suggestions', 'examples', 'needs', 'needs any', 'unless praised', 'of', 'at least', 'sentences', 'acronyms', 'names', 'norms', ...CONDITION_KEYS];

/** What rule files are compiled with: the language's program, the traits its conditions may name, its shared additions. */
export interface Workshop {
  readonly programs: ProgramBuilder;
  readonly traits: ReadonlySet<string>;
  readonly additions: Additions;
  /** `every-rule.yaml`: what every rule about words asks beside its own conditions. */
  readonly everyRule: Source | undefined;
}

/** An example from a rule file, with its place for the test's message. */
export interface Example {
  readonly place: string;
  readonly text: string;
  readonly surface: 'post' | 'reply' | 'comment';
  readonly site: string | undefined;
}

/** The examples of one rule or signal file: its tests and its documentation. */
export interface Examples {
  readonly id: string;
  readonly language: string;
  readonly flag: readonly Example[];
  readonly strict: readonly Example[];
  readonly pass: readonly Example[];
}

/** Reads the `examples` of a file. */
export function readExamples(id: string, file: Source): Examples {
  const block = file.need('examples');
  const read = (key: string): Example[] => (block.get(key)?.list() ?? []).map(readExample);
  block.entries(['flag', 'flag when strict', 'praise', 'pass']);
  return { id, language: file.need('language').text(), flag: [...read('flag'), ...read('praise')], strict: read('flag when strict'), pass: read('pass') };
}

function readExample(source: Source): Example {
  if (source.isText) return { place: source.place(), text: source.text(), surface: 'post', site: undefined };
  source.entries(['text', 'surface', 'site']);
  return { place: source.place(), text: source.need('text').text(), surface: source.get('surface')?.oneOf(['post', 'reply', 'comment']) ?? 'post', site: source.get('site')?.text() };
}

/** Compiles a `rule:` file. Throws with the place of the first mistake. */
export function compileRule(file: Source, workshop: Workshop): Rule {
  file.entries(FILE_KEYS);
  const id = file.need('rule').text();
  const suggestions = Object.fromEntries((file.get('suggestions')?.entries() ?? []).map(([name, list]) => [name, compileTemplates(list, workshop.additions)]));
  const texts = (key: string): string[] => file.get(key)?.oneOrMore().map((s) => s.text()) ?? [];
  const traits = (key: string): string[] => file.get(key)?.oneOrMore().map((s) => traitName(s, workshop)) ?? [];
  const sureness = file.get('sureness')?.oneOf(SURENESS) ?? 'likely';
  const kind = file.need('kind').oneOf(KINDS);
  switch (kind) {
    case 'phrase': {
      file.need('patterns');
      const shared = workshop.everyRule === undefined ? [] : [workshop.everyRule];
      return { kind, id, suggestions, groups: compileGroups(file, workshop, Object.keys(suggestions), shared), conditions: ofSentences(file, shared, workshop), marks: file.get('marks')?.oneOf(MARKS) ?? 'words' } satisfies PhraseRule;
    }
    case 'absence': return {
      kind, id, suggestions, sureness, needs: traits('needs'), unless: traits('unless'), unlessPraised: texts('unless praised'),
      needsAny: file.get('needs any')?.list().map((l) => l.oneOrMore().map((s) => traitName(s, workshop))) ?? [],
    } satisfies AbsenceRule;
    case 'share': return {
      kind, id, suggestions, sureness, of: traitName(file.need('of'), workshop), atLeast: file.need('at least').number(), sentences: file.need('sentences').number(),
      needs: traits('needs'), unless: traits('unless'), unlessPraised: texts('unless praised'),
    } satisfies ShareRule;
    case 'capitals': return { kind, id, suggestions, acronyms: texts('acronyms').map((a) => a.toLowerCase()), names: texts('names').map((n) => n.toLowerCase()), groups: compileGroups(file, workshop, Object.keys(suggestions)), unless: traits('unless') } satisfies CapitalsRule;
    case 'hashtags': return { kind, id, suggestions, norms: Object.fromEntries(file.need('norms').entries().map(([site, n]) => [site, n.number()])) } satisfies HashtagRule;
  }
}

/** Compiles a `signal:` file. */
export function compilePraise(file: Source, workshop: Workshop): PraiseRule {
  file.entries(['signal', 'language', 'patterns', 'examples', ...CONDITION_KEYS]);
  return { id: file.need('signal').text(), groups: compileGroups(file, workshop, []) };
}

/** Compiles an `evidence:` file. */
export function compileEvidence(file: Source, workshop: Workshop): EvidenceRule {
  file.entries(['evidence', 'language', 'threshold', 'patterns', ...CONDITION_KEYS]);
  return { id: file.need('evidence').text(), threshold: file.need('threshold').number(), groups: compileGroups(file, workshop, []) };
}

/** Compiles a `goal:` file. */
export function compileGoal(file: Source, workshop: Workshop): GoalRule {
  file.entries(['goal', 'language', 'threshold', 'traits', 'patterns', 'questions', ...CONDITION_KEYS]);
  return { id: file.need('goal').oneOf(GOALS), threshold: file.need('threshold').number(), traits: traitWeights(file, workshop), groups: compileGroups(file, workshop, []), questions: compileQuestions(file) };
}

/** Compiles a `subject:` file. */
export function compileSubject(file: Source, workshop: Workshop): Subject {
  file.entries(['subject', 'language', 'threshold', 'last', 'traits', 'goals', 'alone', 'conversation', 'address', 'patterns', 'questions', ...CONDITION_KEYS]);
  const threshold = file.need('threshold').number();
  return {
    id: file.need('subject').text(), threshold, last: file.get('last')?.flag() ?? threshold === 0, traits: traitWeights(file, workshop), groups: compileGroups(file, workshop, []),
    goals: file.get('goals')?.oneOrMore().map((goal) => goal.oneOf(GOALS)) ?? [], alone: file.get('alone')?.flag() ?? false, conversation: conversationOf(file.get('conversation')), address: file.get('address')?.oneOf(ADDRESSES), questions: compileQuestions(file),
  };
}

/**
 * Compiles a `rewrites:` file.
 * @param rules the rules of the language: where one marks no words, there are none to put otherwise
 */
export function compileRewrites(file: Source, rules: readonly Rule[], workshop: Workshop): Rewrite[] {
  file.entries(['rewrites', 'language', 'wordings', 'examples', ...CONDITION_KEYS]);
  const rule = file.need('rewrites');
  const rewrites = file.need('wordings').list().map((own) => {
    own.entries(['match', 'offer', 'last', 'besides', ...CONDITION_KEYS]);
    return { rule: rule.text(), group: group(own.need('match').oneOrMore(), own, file, workshop, [], []), templates: compileTemplates(own.need('offer'), workshop.additions), last: own.get('last')?.flag() ?? false, besides: own.get('besides')?.flag() ?? false };
  });
  if (!rules.some(({ id, kind }) => id === rule.text() && (kind === 'phrase' || kind === 'capitals'))) rule.fail(`No rule of the kind “phrase” or “capitals” is called “${rule.text()}” here`);
  return rewrites;
}

/** What a `rewrites:` file says is offered, or is not: a text, and the text with one of its suggestions. */
export interface RewriteExample {
  readonly place: string;
  readonly rule: string;
  readonly language: string;
  readonly write: string;
  readonly offer: string;
  /** Whether `offer` is what no suggestion may make of the text. */
  readonly never: boolean;
}

/** Reads the `examples` of a `rewrites:` file. */
export function readRewriteExamples(file: Source): RewriteExample[] {
  return file.need('examples').list().map((source) => {
    source.entries(['write', 'offer', 'never']);
    const never = source.get('never');
    if (never !== undefined && source.get('offer') !== undefined) never.fail('An example has “offer” or “never”, not both');
    return { place: source.place(), rule: file.need('rewrites').text(), language: file.need('language').text(), write: source.need('write').text(), offer: (never ?? source.need('offer')).text(), never: never !== undefined };
  });
}

/** `conversation: named` keeps to questions that say again what the post said, `mainly` to posts that are about little else. */
function conversationOf(value: Source | undefined): Subject['conversation'] {
  if (value === undefined) return true;
  return value.isText ? value.oneOf(['named', 'mainly']) : value.flag();
}

function traitWeights(file: Source, { traits }: Workshop): Readonly<Record<string, number>> {
  return Object.fromEntries((file.get('traits')?.entries() ?? []).map(([name, weight]): [string, number] => [traits.has(name) ? name : weight.fail(`No evidence is called “${name}”`), weight.number()]));
}

/** In the order of the file, which is the order in which their types are offered. */
function compileQuestions(file: Source): Question[] {
  return (file.get('questions')?.entries(QUESTION_TYPES) ?? []).flatMap(([name, list]) => QUESTION_TYPES.filter((type) => type === name).flatMap((type) => list.list().map((q) => ({ type, text: q.text() }))));
}

/** @param shared files whose conditions hold beside the file's own */
function compileGroups(file: Source, workshop: Workshop, suggestionNames: readonly string[], shared: readonly Source[] = []): PatternGroup[] {
  const groups = (file.get('patterns')?.list() ?? []).map((entry): PatternGroup => {
    if (entry.isText) return group([entry], undefined, file, workshop, suggestionNames, shared);
    entry.entries(['match', ...CONDITION_KEYS]);
    return group(entry.need('match').oneOrMore(), entry, file, workshop, suggestionNames, shared);
  });
  return groups;
}

/** A pattern's own settings win over the file's; conditions of both hold. */
function group(sources: readonly Source[], own: Source | undefined, file: Source, workshop: Workshop, suggestionNames: readonly string[], shared: readonly Source[]): PatternGroup {
  const setting = (key: string): Source | undefined => own?.get(key) ?? file.get(key);
  const suggest = setting('suggest');
  const suggestName = suggest?.text() ?? suggestionNames[0];
  if (suggest !== undefined && !suggestionNames.includes(suggest.text())) suggest.fail(`No suggestions are called “${suggest.text()}” here`);
  return {
    patterns: sources.map((s) => addPattern(s, workshop)),
    sureness: setting('sureness')?.oneOf(SURENESS) ?? 'likely',
    otherwise: setting('otherwise')?.oneOf(SURENESS),
    conditions: conditions([own, file, ...shared], workshop),
    suggest: suggestName,
    weight: setting('weight')?.number() ?? 1,
    most: setting('most')?.number() ?? 1,
  };
}

/** A name in a condition; an unknown one would silently never hold. */
function traitName(source: Source, { traits }: Workshop): string {
  const name = source.text();
  return traits.has(name) ? name : source.fail(`No evidence is called “${name}”`);
}

function addPattern(source: Source, { programs }: Workshop, as: 'add' | 'condition' | 'follower' = 'add'): number {
  return located(source, () => programs[as](source.text()));
}

/** A mistake in a pattern, said with its place in the file. */
function located(source: Source, make: () => number): number {
  try {
    return make();
  } catch (error) {
    if (error instanceof PatternError) source.fail(error.message, error.column);
    throw error;
  }
}

/** A condition's pattern; or several that say nothing in a sentence where something else stands too. */
function contextPatterns(source: Source, workshop: Workshop, as: 'condition' | 'follower'): number[] {
  if (source.isText) return [addPattern(source, workshop, as)];
  source.entries(['match', 'unless sentence']);
  const others = source.need('unless sentence').oneOrMore().map((s) => addPattern(s, workshop, 'condition'));
  return source.need('match').oneOrMore().map((s) => located(s, () => workshop.programs.unlessBeside(s.text(), others, as)));
}

/** What a rule asks of a sentence that no pattern knows: what stands right beside a pattern's words may stand anywhere in it. */
function ofSentences(file: Source, shared: readonly Source[], workshop: Workshop): Conditions {
  const [own, all] = [conditions([file], workshop), conditions(shared, workshop)];
  return { ...own, unless: [...own.unless, ...all.unless], unlessSentence: [...own.unlessSentence, ...all.unlessSentence, ...all.unlessBefore, ...all.unlessAfter, ...all.unlessInside], unlessPost: [...own.unlessPost, ...all.unlessPost] };
}

/** What several places ask together. */
function conditions(places: readonly (Source | undefined)[], workshop: Workshop): Conditions {
  const all = (key: string): Source[] => places.flatMap((s) => s?.get(key)?.oneOrMore() ?? []);
  const names = (key: string): string[] => all(key).map((s) => traitName(s, workshop));
  const patterns = (key: (typeof CONTEXTS)[number]): number[] => all(key).flatMap((s) => contextPatterns(s, workshop, key.endsWith('after') ? 'follower' : 'condition'));
  return {
    onlyIf: names('only if'), unless: names('unless'),
    onlyBefore: patterns('only before'), onlyAfter: patterns('only after'), onlySentence: patterns('only sentence'), onlyPost: patterns('only post'),
    unlessBefore: patterns('unless before'), unlessAfter: patterns('unless after'), unlessSentence: patterns('unless sentence'), unlessPost: patterns('unless post'), unlessInside: patterns('unless inside'),
  };
}
