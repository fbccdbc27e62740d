import type { Goal } from '../reading.ts';
import type { Hits } from '../rules/hits.ts';
import type { Subject } from '../rules/rulebook.ts';
import { askedMore, weightOf } from '../rules/weight-of.ts';

/** What a post is about or does, the most evident first, and what fits any post. */
export interface Subjects {
  readonly own: readonly Subject[];
  readonly any: readonly Subject[];
}

/**
 * The subjects of a post: those whose evidence reaches their threshold, and apart from them those that
 * fit any matter; what asks for no evidence has nothing said against it.
 * What stands alone (grief, how a country is run) comes first, whatever else is spoken of.
 * @param hits what was found in the post, its traits included
 * @param goal what the post is for; a subject may be meant for some goals only
 */
export function findSubjects(subjects: readonly Subject[], hits: Hits, goal: Goal | undefined): Subjects {
  const asked = askedMore(hits);
  const fitting = subjects.filter(({ goals }) => goal === undefined || goals.length === 0 || goals.includes(goal));
  const evident = fitting.map((subject) => ({ subject, weight: weightOf(subject, hits) })).filter(({ subject, weight }) => weight >= subject.threshold * asked);
  const own = evident.filter(({ subject }) => !subject.last).sort((a, b) => Number(b.subject.alone) - Number(a.subject.alone) || b.weight - a.weight);
  return { own: own.map(({ subject }) => subject), any: evident.filter(({ subject }) => subject.last).map(({ subject }) => subject) };
}
