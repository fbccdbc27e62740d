import type { Reading, Trait } from '../reading.ts';

/** A weight in words: nobody is shown a number to chase. */
export type Strength = 'much' | 'some' | 'little';

/** One reason behind a verdict. */
export interface Reason {
  /** A rule id or a praise signal. */
  readonly id: string;
  readonly strength: Strength;
}

/** Why a verdict is what it is. */
export interface Reasons {
  /** Heaviest first, like `favour`. */
  readonly against: readonly Reason[];
  readonly favour: readonly Reason[];
  /** What would change the verdict most: something to mend, or something to add; undefined where nothing need change. */
  readonly most: { readonly id: string; readonly does: 'mend' | 'add' } | undefined;
}

/** From these weights on a trait counts for much, or for some. */
const MUCH = 0.35;
const SOME = 0.15;

/** The balance of a reading, explained by the same traits as its verdict. */
export function reasonsOf({ traits }: Pick<Reading, 'traits'>): Reasons {
  const against = traits.filter(({ weight }) => weight < 0);
  const wanted = traits.filter(({ kind, weight }) => kind === 'missing' && weight > 0);
  const favour = traits.filter(({ kind }) => kind === 'praise');
  return { against: against.map(reason), favour: favour.map(reason), most: mostOf(against, wanted) };
}

function reason({ id, weight }: Trait): Reason {
  const size = Math.abs(weight);
  return { id, strength: size >= MUCH ? 'much' : size >= SOME ? 'some' : 'little' };
}

/** A way in is worth about as much as the heaviest flag: where both would do, what is added comes first. */
const NEAR = 0.05;

/** What is added where something was missing also takes away that it was missing. */
function mostOf(against: readonly Trait[], wanted: readonly Trait[]): Reasons['most'] {
  const best = wanted[0];
  const heaviest = against.find(({ kind }) => kind === 'flag');
  const missed = against.filter(({ kind }) => kind === 'missing').reduce((sum, { weight }) => sum - weight, 0);
  if (best !== undefined && best.weight + missed + NEAR >= Math.abs(heaviest?.weight ?? 0)) return { id: best.id, does: 'add' };
  return heaviest && { id: heaviest.id, does: 'mend' };
}
