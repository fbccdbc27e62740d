import { type Goal, GOALS } from '../coach/reading.ts';
import { GOAL_NAMES } from '../controls/tone-choices.ts';
import type { Wording } from '../settings/wording.ts';

interface GoalRowProps {
  /** What the writer says this post is for; null leaves it to the text. */
  readonly chosen: Goal | null;
  /** What the coach takes it to be for. */
  readonly found: Goal | undefined;
  readonly wording: Wording;
  readonly onChoose: (goal: Goal | null) => void;
}

/** What this post is for: as the coach understands it, or as the writer says. */
export function GoalRow({ chosen, found, wording, onChoose }: GoalRowProps) {
  const understood = chosen !== null ? wording('goalAuto') : found === undefined ? wording('postGoalUnknown') : wording('postGoalFound', wording(GOAL_NAMES[found]));
  return (
    <label class="row menu goal">
      <span>{wording('postGoal')}</span>
      <select value={chosen ?? ''} onChange={({ currentTarget }) => onChoose(GOALS.find((goal) => goal === currentTarget.value) ?? null)}>
        <option value="">{understood}</option>
        {GOALS.map((goal) => <option key={goal} value={goal}>{wording(GOAL_NAMES[goal])}</option>)}
      </select>
    </label>
  );
}
