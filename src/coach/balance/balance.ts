import type { Flag, Praise, Trait, Verdict } from '../reading.ts';
import type { Catalogue } from '../rules/rulebook.ts';

/** What the verdict is made of, as plain data. */
export interface Balance {
  readonly verdict: Verdict;
  /** −1 (talks at people) to 1 (talks with people). */
  readonly balance: number;
  readonly traits: readonly Trait[];
}

/** How much each sureness weighs; a minor rule weighs half. */
const FLAG_WEIGHT = { certain: 0.45, likely: 0.35, possible: 0.12 } as const;
const OPENING_WEIGHT = 0.4;
const PRAISE_WEIGHT = 0.12;
/** Signals that soften a flagged post to *mixed* although nothing in it opens. */
const SOFTENING = new Set(['personal-voice', 'known-audience', 'disclosure']);

/** What is known of a post beside its flags and praise. */
export interface Circumstances {
  /** It is a plain notice (hours, safety, a programme). */
  readonly service: boolean;
  /** Signals it would gain most from, best first. */
  readonly wanted: readonly string[];
  /** It leaves open what it was asked. */
  readonly unanswered: boolean;
}

/**
 * Weighs a post from its flags and its praise: an explained sum. Each rule and signal counts once, since
 * saying a thing twice makes it no truer. The verdict follows the rulebook's table, not the number.
 * What is missing is told only where something speaks against the post.
 */
export function weigh(flags: readonly Flag[], praise: readonly Praise[], catalogue: Catalogue, { service, wanted, unanswered }: Circumstances): Balance {
  const isMinor = (f: Flag): boolean => f.sureness === 'possible' || catalogue.rules.some((r) => r.id === f.rule && r.minor);
  const opening = new Set(catalogue.signals.filter((s) => s.opening).map((s) => s.id));
  const flagTraits = unique(flags.map((f): Trait => ({ id: f.rule, kind: f.rule === 'no-invitation' ? 'missing' : 'flag', weight: -FLAG_WEIGHT[f.sureness] * (isMinor(f) ? 0.5 : 1) })));
  const praiseTraits = unique(praise.map((p): Trait => ({ id: p.signal, kind: 'praise', weight: opening.has(p.signal) ? OPENING_WEIGHT : PRAISE_WEIGHT })));
  const traits = [...flagTraits, ...praiseTraits].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const missing = flags.length > 0 || unanswered ? missingOf(wanted, praise, unanswered ? new Set() : opening, opening) : [];
  const sum = traits.reduce((total, t) => total + t.weight, 0);
  const opens = praise.some((p) => opening.has(p.signal));
  const softened = praise.some((p) => SOFTENING.has(p.signal));
  const minorOnly = flags.length === 1 && flags.every(isMinor);
  return { verdict: verdictOf(flags.length > 0, opens, softened, minorOnly, service), balance: round(Math.tanh(sum)), traits: [...traits, ...missing] };
}

function verdictOf(flagged: boolean, opens: boolean, softened: boolean, minorOnly: boolean, service: boolean): Verdict {
  if (!flagged) return opens ? 'dialogic' : 'neutral';
  if (opens) return minorOnly ? 'dialogic' : 'mixed';
  if (minorOnly && service) return 'neutral';
  return softened ? 'mixed' : 'push';
}

/**
 * The signals a post would gain from: none it has, and no second way in where there is one.
 * @param enough signals of which one is enough; a friendly word makes up for no answer
 */
function missingOf(wanted: readonly string[], praise: readonly Praise[], enough: ReadonlySet<string>, opening: ReadonlySet<string>): Trait[] {
  const has = new Set(praise.map(({ signal }) => signal));
  const opens = [...has].some((signal) => enough.has(signal));
  return wanted.filter((id) => !has.has(id) && !(opens && enough.has(id))).map((id): Trait => ({ id, kind: 'missing', weight: opening.has(id) ? OPENING_WEIGHT : PRAISE_WEIGHT }));
}

/** The heaviest trait of each id. */
function unique(traits: readonly Trait[]): Trait[] {
  const heaviest = new Map<string, Trait>();
  for (const t of traits) if (Math.abs(t.weight) > Math.abs(heaviest.get(t.id)?.weight ?? 0)) heaviest.set(t.id, t);
  return [...heaviest.values()];
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
