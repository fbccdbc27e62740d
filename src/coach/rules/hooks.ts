import type { Praise } from '../reading.ts';
import type { RawFlag } from './find-flags.ts';

/** The rule that marks questions which want no answer, and the signal for those that do. */
const HOOK_RULE = 'rhetorical-question';
const QUESTION_SIGNAL = 'open-question';

/**
 * Praise without the questions that are marked as wanting no answer: the same words cannot both ask people and not ask
 * them. Counted as an opening, such a question could be replaced by nothing, since any statement would open less.
 * @param flags those the writer is shown
 */
export function withoutHooks(praise: readonly Praise[], flags: readonly RawFlag[]): readonly Praise[] {
  const hooks = flags.filter(({ rule }) => rule.id === HOOK_RULE);
  return praise.filter((p) => p.signal !== QUESTION_SIGNAL || !hooks.some((flag) => p.start < flag.end && flag.start < p.end));
}
