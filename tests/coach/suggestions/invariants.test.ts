import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applied, faultsOf, offeredIn } from '../../../scripts/evaluate/suggestion-faults.ts';
import { createCoach } from '../../../src/coach/create-coach.ts';
import { DEFAULT_TONE, type Context } from '../../../src/coach/reading.ts';
import { compileRulebookFolder } from '../../../src/coach/rules/rulebook-plugin.ts';

/** What must hold of every suggestion on every post: read over all posts written to probe the rules. */
const { rulebook } = compileRulebookFolder();
const coach = createCoach(rulebook);
/** ms; thousands of readings take their time on a busy machine. */
const READING_TIME = 900_000;

interface Probe {
  readonly id: string;
  readonly text: string;
  readonly surface?: 'post' | 'reply';
}

const probes = (language: string): Probe[] =>
  readFileSync(new URL(`../../probes/${language}.jsonl`, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Probe);

describe.each(['it', 'en'])('every suggestion (%s)', (language) => {
  it.each(language === 'it' ? (['auto', 'voi', 'lei'] as const) : (['auto'] as const))('keeps the post whole, address %s', (address) => {
    const found: string[] = [];
    for (const { text, surface } of probes(language)) {
      const context: Context = { language, surface };
      const tone = { ...DEFAULT_TONE, address };
      for (const offered of offeredIn(text, coach.read(text, context, tone), context, tone)) {
        const { flag, suggestion } = offered;
        found.push(...faultsOf(coach, offered, rulebook.languages[language]?.grammar.ordinary ?? []).map((fault) => `${flag.rule}: ${suggestion.kind} “${suggestion.text}” for “${flag.quote}” ${fault}: ${applied(offered)}`));
      }
    }
    expect(found).toEqual([]);
  }, READING_TIME);
});
