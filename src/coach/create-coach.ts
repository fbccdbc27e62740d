import { load } from './patterns/match.ts';
import { PostReader, type ReadyRules } from './post-reader.ts';
import type { Context, Reading, Tone } from './reading.ts';
import type { Rulebook } from './rules/rulebook.ts';

/** Reads posts by one rulebook. */
export interface Coach {
  /**
   * Reads one post. Pure: the same text, context and tone give the same reading.
   * @param text the post as the writer sees it, "\n" between lines
   */
  read(text: string, context: Context, tone: Tone): Reading;
}

/** Makes a coach of a compiled rulebook; the pattern tables are indexed once. */
export function createCoach(rulebook: Rulebook): Coach {
  const languages = new Map(Object.entries(rulebook.languages).map(([language, rules]): [string, ReadyRules] => [language, { rules, machine: load(rules.program) }]));
  return { read: (text, context, tone) => new PostReader(rulebook, languages, context, tone).read(text) };
}
