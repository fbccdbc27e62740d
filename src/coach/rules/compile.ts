import { Lexicon, type WordLists } from '../patterns/lexicon.ts';
import { ProgramBuilder } from '../patterns/compile.ts';
import { CONTEXTS, compileEvidence, compileGoal, compilePraise, compileRewrites, compileRule, compileSubject, readExamples, readRewriteExamples, type Examples, type RewriteExample, type Workshop } from './compile-rule.ts';
import { compileGrammar } from './compile-grammar.ts';
import { compileLikeness } from './compile-likeness.ts';
import { compileAdditions } from './compile-template.ts';
import type { Catalogue, CatalogueEntry, LanguageRules, Localised, Rulebook } from './rulebook.ts';
import { RulebookError, Source } from './source.ts';

/** The rulebook's files: path relative to `src/rulebook` (with `/`) → text. */
export type RulebookFiles = ReadonlyMap<string, string>;

/** A compiled rulebook and the examples that prove it. */
export interface Compilation {
  readonly rulebook: Rulebook;
  readonly examples: readonly Examples[];
  readonly rewriteExamples: readonly RewriteExample[];
}

/** How many examples a file must bring before the build takes it. */
export interface Proof {
  readonly flag: number;
  readonly pass: number;
  readonly praise: number;
}

/** What the project asks of its own rules. */
export const FULL_PROOF: Proof = { flag: 15, pass: 15, praise: 10 };
const NO_PROOF: Proof = { flag: 0, pass: 0, praise: 0 };
/** Traits that the engine knows by itself. */
const OWN_TRAITS = ['question', 'exclamation', 'opening', 'reply', 'answers', 'unanswered'];

/**
 * Compiles `catalogue.yaml` and one folder per language: `words*.yaml` (word lists), `grammar.yaml`,
 * `every-rule.yaml` (conditions of all rules about words), `additions.yaml`, `rules/*.yaml`, `praise/*.yaml`,
 * `evidence/*.yaml`, `goals/*.yaml`, `subjects/*.yaml`, `rewrites/*.yaml`, and `likeness.json`, which is learnt.
 * Throws {@link RulebookError} naming file, line and column.
 */
export function compileRulebook(files: RulebookFiles, proof: Proof = NO_PROOF): Compilation {
  const catalogueText = files.get('catalogue.yaml');
  if (catalogueText === undefined) throw new RulebookError('catalogue.yaml', 'The catalogue is missing');
  const catalogue = compileCatalogue(Source.parse('catalogue.yaml', catalogueText));
  const languages = [...new Set([...files.keys()].filter((f) => f.includes('/')).map((f) => f.slice(0, f.indexOf('/'))))].sort();
  const proofs: Proofs = { examples: [], rewriteExamples: [] };
  const rules = languages.map((language): [string, LanguageRules] => [language, compileLanguage(language, files, catalogue, proofs, proof)]);
  return { rulebook: { catalogue, languages: Object.fromEntries(rules) }, ...proofs };
}

/** What the files bring to prove themselves, as it is met. */
interface Proofs {
  readonly examples: Examples[];
  readonly rewriteExamples: RewriteExample[];
}

function compileLanguage(language: string, files: RulebookFiles, catalogue: Catalogue, { examples, rewriteExamples }: Proofs, proof: Proof): LanguageRules {
  const sources = [...files].filter(([f]) => f.startsWith(`${language}/`) && f.endsWith('.yaml')).sort(([a], [b]) => (a < b ? -1 : 1)).map(([f, text]) => ({ file: f, source: Source.parse(f, text) }));
  const lists = mergeWordLists(sources.filter(({ file }) => /\/words[^/]*\.yaml$/.test(file)).map(({ source }) => source));
  const inFolder = (folder: string): Source[] => sources.filter(({ file }) => file.startsWith(`${language}/${folder}/`)).map(({ source }) => source);
  const named = (source: Source, key: string, what: string, entries: readonly CatalogueEntry[]): string => {
    const id = source.need(key);
    if (!entries.some((e) => e.id === id.text())) id.fail(`The catalogue knows no ${what} “${id.text()}”`);
    if (source.need('language').text() !== language) source.need('language').fail(`This file stands in the folder of “${language}”`);
    return id.text();
  };
  const known = (source: Source, key: string, entries: readonly CatalogueEntry[]): void => {
    const id = named(source, key, key, entries);
    examples.push(proven(readExamples(id, source), source, key === 'rule' ? proof : { ...proof, flag: proof.praise, pass: proof.praise }));
  };
  const traits = new Set([...OWN_TRAITS, ...inFolder('evidence').map((s) => s.need('evidence').text())]);
  const programs = new ProgramBuilder(new Lexicon(language, lists));
  const only = (name: string): Source | undefined => sources.find(({ file }) => file === `${language}/${name}`)?.source;
  const additions = compileAdditions(only('additions.yaml'), catalogue);
  const everyRule = only('every-rule.yaml');
  everyRule?.entries(['language', 'unless', ...CONTEXTS]);
  const workshop: Workshop = { programs, traits, additions, everyRule };
  const evidence = inFolder('evidence').map((s) => compileEvidence(s, workshop));
  const signals = inFolder('praise').map((s) => {
    known(s, 'signal', catalogue.signals);
    return compilePraise(s, workshop);
  });
  const rules = inFolder('rules').map((s) => {
    known(s, 'rule', catalogue.rules);
    return compileRule(s, workshop);
  });
  const goals = inFolder('goals').map((s) => compileGoal(s, workshop));
  const subjects = inFolder('subjects').map((s) => compileSubject(s, workshop));
  const rewrites = inFolder('rewrites').flatMap((s) => {
    named(s, 'rewrites', 'rule', catalogue.rules);
    rewriteExamples.push(...readRewriteExamples(s));
    return compileRewrites(s, rules, workshop);
  });
  const learnt = files.get(`${language}/likeness.json`);
  const likeness = learnt === undefined ? [] : compileLikeness(Source.parse(`${language}/likeness.json`, learnt), rules);
  return { program: programs.build(), irregular: lists.irregular, rules, signals, evidence, goals, additions, subjects, grammar: compileGrammar(only('grammar.yaml')), likeness, rewrites };
}

function proven(examples: Examples, source: Source, { flag, pass }: Proof): Examples {
  const found = examples.flag.length + examples.strict.length;
  if (found < flag || examples.pass.length < pass) source.need('examples').fail(`“${examples.id}” has ${found} examples to find and ${examples.pass.length} to pass; ${flag} and ${pass} are needed`);
  return examples;
}

function mergeWordLists(sources: readonly Source[]): WordLists {
  const lists = { irregular: {} as Record<string, object>, verbs: {} as Record<string, string[]>, adjectives: {} as Record<string, string[]>, words: {} as Record<string, string[]>, phrases: {} as Record<string, string[]> };
  for (const source of sources) {
    source.entries(['irregular', 'verbs', 'adjectives', 'words', 'phrases']);
    for (const [lemma, forms] of source.get('irregular')?.entries() ?? []) lists.irregular[lemma] = { ...lists.irregular[lemma], ...irregular(forms) };
    for (const kind of ['verbs', 'adjectives', 'words', 'phrases'] as const) {
      for (const [name, list] of source.get(kind)?.entries() ?? []) {
        if (lists[kind][name] !== undefined) list.fail(`“${name}” is listed twice`);
        lists[kind][name] = list.list().map((w) => w.text());
      }
    }
  }
  return lists as WordLists;
}

function irregular(source: Source): object {
  const forms: Record<string, unknown> = {};
  for (const [key, value] of source.entries(['present', 'imperative', 'participle', 'future', 'imperfect', 'isc', 'past', 'third', 'ing'])) {
    if (key === 'present') forms[key] = value.list().map((v) => v.text());
    else if (key === 'imperative') forms[key] = Object.fromEntries(value.entries(['tu', 'voi', 'lei']).map(([who, v]) => [who, v.text()]));
    else if (key === 'isc') forms[key] = value.flag();
    else forms[key] = value.text();
  }
  return forms;
}

function compileCatalogue(source: Source): Catalogue {
  const localised = (s: Source): Localised => ({ en: s.need('en').text(), it: s.need('it').text() });
  const entry = (family: string) => ([id, s]: [string, Source]): CatalogueEntry => {
    s.entries(['name', 'why', 'principle', 'source', 'minor', 'opening']);
    const lawOrResearch = s.get('source');
    return {
      id, family, principle: s.need('principle').oneOf(['dialogue', 'listening', 'transparency', 'trust', 'humility', 'people first']),
      name: localised(s.need('name')), why: localised(s.need('why')), source: lawOrResearch === undefined ? undefined : localised(lawOrResearch),
      minor: s.get('minor')?.flag() ?? false, opening: s.get('opening')?.flag() ?? false,
    };
  };
  const families = source.need('families').entries();
  return {
    families: families.map(([id, s]) => ({ id, name: localised(s.need('name')) })),
    rules: families.flatMap(([family, s]) => s.need('rules').entries().map(entry(family))),
    signals: source.need('signals').entries().map(entry('')),
  };
}

