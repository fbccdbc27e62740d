import { createHash } from 'node:crypto';

/** At most `count` of the items, as if drawn by lot, yet always the same ones: those whose ids come first by hash. */
export function sample<T extends { readonly id: string }>(items: readonly T[], count: number): T[] {
  return items.map((item) => ({ item, lot: lotOf(item.id) })).sort((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, count).map(({ item }) => item);
}

/** At most `count` of the items, the same number from each group as far as they last. */
export function sampleEvenly<T extends { readonly id: string }>(items: readonly T[], groupOf: (item: T) => string, count: number): T[] {
  const groups = new Map<string, T[]>();
  for (const item of sample(items, items.length)) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  const drawn: T[] = [];
  for (let round = 0; drawn.length < Math.min(count, items.length); round++) {
    for (const group of groups.values()) drawn.push(...group.slice(round, round + 1));
  }
  return drawn.slice(0, count);
}

function lotOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
