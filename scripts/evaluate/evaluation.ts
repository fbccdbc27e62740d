import type { Catalogue } from '../../src/coach/rules/rulebook.ts';
import { auc } from './auc.ts';
import { agree, flagMarks, praiseMarks } from './marks.ts';
import { type Measure, share } from './measure.ts';
import type { Readings, ReadPost, ToldLanguage } from './read-all.ts';
import { DIALOGUE, GOLD_TARGETS, type LanguageSet, PROBE_TARGETS, type TextSet } from './sets.ts';
import { type Tally, Tallies, total } from './tally.ts';

/** All numbers of one run: what is printed, kept as JSON and compared. No text in it: most sets may not be passed on. */
export interface Evaluation {
  readonly measures: readonly Measure[];
  /** One per rule and language. */
  readonly rules: readonly Tally[];
  /** One per praised signal and language. */
  readonly signals: readonly Tally[];
  /** Set → post → the rules that flagged it. */
  readonly flagged: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/**
 * Counts what was read.
 * @param languages the rules' languages to tell apart
 */
export function evaluate(readings: Readings, catalogue: Catalogue, languages: readonly string[]): Evaluation {
  const tallies = new Tallies();
  countSets(readings.posts, tallies);
  for (const { post, reading } of readings.gold) {
    tallies.compare(post.lang, post.flags, flagMarks(reading));
    tallies.compare(post.lang, post.praise, praiseMarks(reading));
  }
  countProbes(readings, tallies);
  const of = (ids: readonly { readonly id: string }[]): Tally[] => languages.flatMap((language) => tallies.list(language, ids.map((e) => e.id)));
  const rules = of(catalogue.rules);
  const signals = of(catalogue.signals);
  return {
    measures: [...shares(readings.posts), ...dialogue(readings.posts), ...gold(readings, rules, signals, languages), ...probes(rules, signals, languages), ...told(readings.languages)],
    rules, signals, flagged: flagged(readings.posts),
  };
}

function countSets(posts: readonly ReadPost[], tallies: Tallies): void {
  for (const { set, reading } of posts) {
    if (set.role !== 'people' && set.role !== 'brands') continue;
    for (const mark of [...flagMarks(reading), ...praiseMarks(reading)]) tallies.of(mark.id, set.language)[set.role]++;
  }
}

function countProbes({ probes }: Readings, tallies: Tallies): void {
  for (const { probe, reading } of probes) {
    const tally = tallies.of(probe.mark.id, probe.lang);
    const found = [...flagMarks(reading), ...praiseMarks(reading)].some((mark) => agree(mark, probe.mark));
    tally[probe.trap ? 'traps' : 'probes']++;
    if (found) tally[probe.trap ? 'falls' : 'hits']++;
  }
}

/** Whether a post counts as flagged in its set. */
function isFlagged({ set, reading }: ReadPost): boolean {
  return reading.flags.some((f) => set.rule === undefined || f.rule === set.rule);
}

function bySet<K, T extends { readonly set: K }>(items: readonly T[]): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(item.set);
    if (group === undefined) groups.set(item.set, [item]);
    else group.push(item);
  }
  return [...groups];
}

function shares(posts: readonly ReadPost[]): Measure[] {
  const sets = bySet<TextSet, ReadPost>(posts).filter(([set]) => set.role !== 'corporate');
  return sets.flatMap(([set, own]) => share({ on: set.name, what: 'texts flagged', language: set.language }, own.filter(isFlagged).length, own.length, set.target));
}

function dialogue(posts: readonly ReadPost[]): Measure[] {
  const own = posts.filter(({ set }) => set.role === DIALOGUE.role);
  const balances = (is: boolean): number[] => own.filter(({ post }) => (post.label === DIALOGUE.label) === is).map(({ reading }) => reading.balance);
  const value = auc(balances(true), balances(false));
  return value === undefined ? [] : [{ on: 'corporate_messaging_en', what: 'balance: dialogue above the rest (AUC)', language: 'en', value, target: DIALOGUE.target }];
}

function gold({ gold: posts }: Readings, rules: readonly Tally[], signals: readonly Tally[], languages: readonly string[]): Measure[] {
  return languages.flatMap((language) => {
    const on = 'gold';
    const own = posts.filter(({ post }) => post.lang === language);
    const flags = total(rules.filter((t) => t.language === language));
    const praise = total(signals.filter((t) => t.language === language));
    return [
      share({ on, what: 'flags: precision', language }, flags.right, flags.given, GOLD_TARGETS.precision),
      share({ on, what: 'flags: recall', language }, flags.found, flags.wanted, GOLD_TARGETS.recall),
      share({ on, what: 'verdict right', language }, own.filter(({ post, reading }) => post.verdict === reading.verdict).length, own.length, GOLD_TARGETS.verdict),
      share({ on, what: 'praise: precision', language }, praise.right, praise.given),
      share({ on, what: 'praise: recall', language }, praise.found, praise.wanted),
      share({ on, what: 'language told', language }, own.filter(({ reading }) => reading.language === language).length, own.length),
    ].flat();
  });
}

function probes(rules: readonly Tally[], signals: readonly Tally[], languages: readonly string[]): Measure[] {
  return languages.flatMap((language) =>
    ([['rules', rules], ['praise', signals]] as const).flatMap(([of, tallies]) => {
      const own = tallies.filter((t) => t.language === language);
      const sum = (key: 'probes' | 'hits' | 'traps' | 'falls'): number => own.reduce((n, t) => n + t[key], 0);
      const on = `probes of ${of}`;
      const targets = of === 'rules' ? PROBE_TARGETS : undefined;
      return [...share({ on, what: 'found', language }, sum('hits'), sum('probes'), targets?.found), ...share({ on, what: 'traps fallen into', language }, sum('falls'), sum('traps'), targets?.traps)];
    }),
  );
}

function told(posts: readonly ToldLanguage[]): Measure[] {
  const is = {
    right: ({ post, told: t }: ToldLanguage): boolean => t === post.lang,
    wrong: ({ post, told: t }: ToldLanguage): boolean => t !== post.lang && t !== 'und',
    apart: ({ told: t }: ToldLanguage): boolean => t === 'und',
  };
  const what = { right: 'language right', wrong: 'language wrong', apart: 'taken for none of ours' };
  return bySet<LanguageSet, ToldLanguage>(posts).flatMap(([set, own]) =>
    (['right', 'wrong', 'apart'] as const).flatMap((ask) => {
      const target = set.asks[ask];
      return target === undefined ? [] : share({ on: set.name, what: what[ask], language: '' }, own.filter(is[ask]).length, own.length, target);
    }),
  );
}

function flagged(posts: readonly ReadPost[]): Evaluation['flagged'] {
  return Object.fromEntries(
    bySet<TextSet, ReadPost>(posts).map(([set, own]) => [
      set.name,
      Object.fromEntries(own.filter(isFlagged).map(({ post, reading }) => [post.id, [...new Set(reading.flags.map((f) => f.rule))].sort()])),
    ]),
  );
}
