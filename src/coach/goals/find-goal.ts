import type { Goal } from '../reading.ts';
import type { Hits } from '../rules/hits.ts';
import type { GoalRule } from '../rules/rulebook.ts';

/** Where two goals weigh the same, the one whose post needs the most care comes first. */
const CARE: readonly Goal[] = ['apologise', 'help', 'recruit', 'event', 'celebrate', 'sell', 'announce', 'inform', 'reply'];

/** Sentences beyond which a goal has to show more, and by how much at most: an essay touches on many things. */
const A_POST = 8;
const MOST_ASKED = 2.5;

/**
 * What a post is for: the goal with the most weight behind it; undefined where none reaches its threshold.
 * Whoever answers somebody replies, unless it is to say sorry.
 * @param hits what was found in the post, its traits included
 */
export function findGoal(goals: readonly GoalRule[], hits: Hits): Goal | undefined {
  const asked = Math.min(MOST_ASKED, Math.max(1, hits.doc.sentences.length / A_POST));
  const reached = goals
    .map((goal) => ({ id: goal.id, threshold: goal.threshold, weight: weightOf(goal, hits) }))
    .filter(({ weight, threshold }) => weight >= threshold * asked)
    .sort((a, b) => b.weight - a.weight || CARE.indexOf(a.id) - CARE.indexOf(b.id));
  if (!hits.traits.has('reply')) return reached[0]?.id;
  return reached.some(({ id }) => id === 'apologise') ? 'apologise' : 'reply';
}

/** Each pattern group and each trait counts once. */
function weightOf({ traits, groups }: GoalRule, hits: Hits): number {
  const shown = Object.entries(traits).reduce((sum, [trait, weight]) => sum + (hits.traits.has(trait) ? weight : 0), 0);
  return groups.reduce((sum, group) => sum + (hits.findings(group).length > 0 ? group.weight : 0), shown);
}
