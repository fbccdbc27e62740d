import rulebook from 'virtual:rulebook';
import { createCoach } from './create-coach.ts';
import type { Context, Reading, Tone } from './reading.ts';

const coach = createCoach(rulebook);

/**
 * Reads one post with the project's own rulebook, as the build compiled it. Pure.
 * @param text the post as the writer sees it, "\n" between lines
 */
export function read(text: string, context: Context, tone: Tone): Reading {
  return coach.read(text, context, tone);
}
