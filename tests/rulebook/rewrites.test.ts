import { describe, expect, test } from 'vitest';
import { createCoach } from '../../src/coach/create-coach.ts';
import { DEFAULT_TONE } from '../../src/coach/reading.ts';
import { compileRulebookFolder } from '../../src/coach/rules/rulebook-plugin.ts';
import { apply } from '../../src/coach/suggestions/splice.ts';

const { rulebook, rewriteExamples } = compileRulebookFolder();
const coach = createCoach(rulebook);
/** Rules that read replies alone. */
const OF_REPLIES = ['canned-reply'];

describe('other words for a wording, as the rule files promise', () => {
  test.each(rewriteExamples)('$place: $write', ({ rule, language, write, offer, never }) => {
    const flags = coach.read(write, { language, surface: OF_REPLIES.includes(rule) ? 'reply' : 'post' }, DEFAULT_TONE).flags.filter((flag) => flag.rule === rule);
    expect(flags.map((flag) => flag.quote)).not.toEqual([]);
    const offered = flags.flatMap((flag) => flag.suggestions.map((suggestion) => apply(write, suggestion)));
    if (never) expect(offered).not.toContain(offer);
    else expect(offered).toContain(offer);
  });
});
