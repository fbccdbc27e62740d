import { Likeness } from './likeness/likeness.ts';
import { load } from './patterns/match.ts';
import { PostReader, type ReadyRules } from './post-reader.ts';
import { compose } from './conversation/compose.ts';
import { compositionWorld } from './conversation/openings.ts';
import type { PostChange } from './conversation/post-change.ts';
import type { Context, Flag, Reading, Tone } from './reading.ts';
import type { Rulebook } from './rules/rulebook.ts';
import { addressIn } from './suggestions/address.ts';
import { prepare } from './text/document.ts';

/** Reads posts by one rulebook. */
export interface Coach {
  /**
   * Reads one post. Pure: the same text, context and tone give the same reading.
   * @param text the post as the writer sees it, "\n" between lines
   */
  read(text: string, context: Context, tone: Tone): Reading;
  /**
   * The changes that would make a conversation of a post, in text order; none for one that needs none. Pure.
   * @param isWanted leaves out flags that the writer has waved away
   */
  converse(text: string, context: Context, tone: Tone, isWanted: (flag: Flag) => boolean): readonly PostChange[];
}

/** Makes a coach of a compiled rulebook; the pattern tables are indexed once. */
export function createCoach(rulebook: Rulebook): Coach {
  const languages = new Map(Object.entries(rulebook.languages).map(([language, rules]): [string, ReadyRules] => [language, { rules, machine: load(rules.program), likeness: new Likeness(rules.likeness) }]));
  return {
    read: (text, context, tone) => new PostReader(rulebook, languages, context, tone).read(text),
    converse(text, context, tone, isWanted) {
      const reading = new PostReader(rulebook, languages, context, tone).read(text);
      const rules = languages.get(reading.language)?.rules;
      if (rules === undefined) return [];
      // The words that said tu or voi may be among those that change: what is added keeps to what the post said first.
      const address = tone.address === 'auto' && reading.language === 'it' ? (addressIn(prepare(text), rules, context.surface === 'reply') ?? 'auto') : tone.address;
      return compose(text, reading, isWanted, compositionWorld(new PostReader(rulebook, languages, context, { ...tone, address }), reading.language, rules));
    },
  };
}
