import type { Goal } from '../reading.ts';
import type { Hits } from '../rules/hits.ts';
import type { GoalRule } from '../rules/rulebook.ts';
import { askedMore, weightOf } from '../rules/weight-of.ts';

/** Where two goals weigh the same, the one whose post needs the most care comes first. */
const CARE: readonly Goal[] = ['apologise', 'help', 'recruit', 'event', 'celebrate', 'sell', 'announce', 'inform', 'reply'];


/**
 * What a post is for: the goal with the most weight behind it; undefined where none reaches its threshold.
 * Whoever answers somebody replies, unless it is to say sorry.
 * @param hits what was found in the post, its traits included
 */
export function findGoal(goals: readonly GoalRule[], hits: Hits): Goal | undefined {
  const asked = askedMore(hits);
  const reached = goals
    .map((goal) => ({ id: goal.id, threshold: goal.threshold, weight: weightOf(goal, hits) }))
    .filter(({ weight, threshold }) => weight >= threshold * asked)
    .sort((a, b) => b.weight - a.weight || CARE.indexOf(a.id) - CARE.indexOf(b.id));
  if (!hits.traits.has('reply')) return reached[0]?.id;
  return reached.some(({ id }) => id === 'apologise') ? 'apologise' : 'reply';
}
