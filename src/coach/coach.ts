import rulebook from 'virtual:rulebook';
import { createCoach } from './create-coach.ts';
import type { PostChange } from './conversation/post-change.ts';
import type { Context, Flag, Reading, Tone } from './reading.ts';

const coach = createCoach(rulebook);

/**
 * Reads one post with the project's own rulebook, as the build compiled it. Pure.
 * @param text the post as the writer sees it, "\n" between lines
 */
export function read(text: string, context: Context, tone: Tone): Reading {
  return coach.read(text, context, tone);
}

/**
 * The changes that would make a conversation of one post, by the project's own rulebook. Pure.
 * @param isWanted leaves out flags that the writer has waved away
 */
export function converse(text: string, context: Context, tone: Tone, isWanted: (flag: Flag) => boolean): readonly PostChange[] {
  return coach.converse(text, context, tone, isWanted);
}
