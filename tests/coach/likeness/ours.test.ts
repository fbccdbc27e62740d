import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../src/coach/create-coach.ts';
import { type Context, DEFAULT_TONE, type Flag } from '../../../src/coach/reading.ts';
import { compileRulebookFolder } from '../../../src/coach/rules/rulebook-plugin.ts';

const { rulebook, examples } = compileRulebookFolder();
const coach = createCoach(rulebook);
const byPatterns = createCoach({ ...rulebook, languages: Object.fromEntries(Object.entries(rulebook.languages).map(([id, rules]) => [id, { ...rules, likeness: [] }])) });

/** Of a hundred suggestions so many may be lost to what is learnt. */
const LOST = 1;
/** ms */
const READING_TIME = 900_000;

const offersOf = (flags: readonly Flag[]): Set<string> => new Set(flags.flatMap(({ rule, start, suggestions }) => suggestions.map((s) => `${rule} ${start}: ${s.text}`)));

// What a suggestion makes of a sentence must not be like a sin, or it is not offered: such sentences teach as innocents.
describe('what is learnt leaves our own suggestions alone', () => {
  test.each(['it', 'en'])('%s: sentences that are lost belong into scripts/train-likeness/ours', (language) => {
    const texts = examples.filter((file) => file.language === language).flatMap(({ flag }) => flag.filter(({ surface }) => surface !== 'reply').map(({ text }) => text.replace(/[[\]]/g, '')));
    const context: Context = { language, surface: 'post' };
    let offered = 0;
    const lost: string[] = [];
    for (const text of texts) {
      const own = offersOf(byPatterns.read(text, context, DEFAULT_TONE).flags);
      const kept = offersOf(coach.read(text, context, DEFAULT_TONE).flags);
      offered += own.size;
      lost.push(...[...own].filter((offer) => !kept.has(offer)).map((offer) => `${text} → ${offer}`));
    }
    expect(offered).toBeGreaterThan(100);
    expect(lost.length * 100, lost.join('\n')).toBeLessThanOrEqual(LOST * offered);
  }, READING_TIME);
});
