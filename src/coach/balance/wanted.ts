import type { Goal } from '../reading.ts';

/** What does most for a post that is for something, best first; any other post gains most from a question. */
const BY_GOAL: Partial<Readonly<Record<Goal, readonly string[]>>> = {
  sell: ['open-question', 'plain-conditions'],
  event: ['invitation'],
  help: ['invitation'],
  apologise: ['admission'],
  celebrate: ['credit'],
  inform: ['open-question', 'source'],
  reply: ['direct-reply'],
};

/** Ids of the praise signals that a post would gain most from, best first. @param answers whether it answers someone */
export function wantedSignals(goal: Goal | undefined, answers: boolean): readonly string[] {
  if (answers && goal !== 'apologise') return ['direct-reply'];
  return (goal && BY_GOAL[goal]) ?? ['open-question'];
}
