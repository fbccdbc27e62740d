import type { Evaluation } from './evaluation.ts';
import { isMet, type Measure } from './measure.ts';
import type { Tally } from './tally.ts';

/** Smaller steps are rounding. */
const NOTICEABLE = 0.0005;
type Count = Exclude<keyof Tally, 'id' | 'language'>;

/** Counts that are made together: where the first of them is nowhere above zero, that part was not read. */
const PARTS: readonly (readonly Count[])[] = [['people'], ['brands'], ['wanted', 'given', 'right', 'found'], ['probes', 'hits'], ['traps', 'falls']];
const WORDS: Readonly<Record<Count, string>> = {
  people: 'people', brands: 'brands', given: 'gold flags', right: 'right', wanted: 'labels', found: 'labels found', probes: 'probes', hits: 'probes found', traps: 'traps', falls: 'traps fallen into',
};

/** What changed from one evaluation to the next, in lines; what stayed is not said, nor what only one of them has read. */
export function differences(before: Evaluation, now: Evaluation): string {
  const lines = [...measuresChanged(before.measures, now.measures), ...talliesChanged([...before.rules, ...before.signals], [...now.rules, ...now.signals]), ...postsChanged(before.flagged, now.flagged)];
  return lines.length === 0 ? 'Nothing changed.' : lines.join('\n');
}

function measuresChanged(before: readonly Measure[], now: readonly Measure[]): string[] {
  const key = ({ on, what, language }: Measure): string => [on, what, language].filter((part) => part !== '').join(', ');
  const old = new Map(before.map((m) => [key(m), m]));
  return now.flatMap((measure) => {
    const was = old.get(key(measure));
    if (was === undefined || Math.abs(was.value - measure.value) < NOTICEABLE) return [];
    const met = isMet(was) === isMet(measure) ? '' : isMet(measure) === true ? ', target met now' : ', target no longer met';
    return [`${key(measure)}: ${was.value.toFixed(3)} → ${measure.value.toFixed(3)}${met}`];
  });
}

function talliesChanged(before: readonly Tally[], now: readonly Tally[]): string[] {
  const key = ({ id, language }: Tally): string => `${id} ${language}`;
  const old = new Map(before.map((t) => [key(t), t]));
  const read = PARTS.filter(([first]) => first !== undefined && [before, now].every((tallies) => tallies.some((t) => t[first] > 0))).flat();
  return now.flatMap((tally) => {
    const was = old.get(key(tally));
    const changed = read.filter((c) => (was?.[c] ?? 0) !== tally[c]).map((c) => `${WORDS[c]} ${was?.[c] ?? 0} → ${tally[c]}`);
    return changed.length === 0 ? [] : [`${key(tally)}: ${changed.join(', ')}`];
  });
}

/** Only sets that both have read. */
function postsChanged(before: Evaluation['flagged'], now: Evaluation['flagged']): string[] {
  return Object.entries(now).flatMap(([set, posts]) => {
    const old = before[set];
    if (old === undefined) return [];
    const gained = Object.entries(posts).filter(([id]) => old[id] === undefined);
    const lost = Object.entries(old).filter(([id]) => posts[id] === undefined);
    const list = (sign: string, some: readonly [string, readonly string[]][]): string[] => some.map(([id, rules]) => `  ${sign} ${id}: ${rules.join(', ')}`);
    return gained.length + lost.length === 0 ? [] : [`${set}: ${gained.length} newly flagged, ${lost.length} no longer`, ...list('+', gained), ...list('−', lost)];
  });
}
