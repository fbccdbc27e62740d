import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { converse, read } from '../../../src/coach/coach.ts';
import { inTextOrder, type PostChange, withChanges } from '../../../src/coach/conversation/post-change.ts';
import { compileRulebookFolder } from '../../../src/coach/rules/rulebook-plugin.ts';
import { DEFAULT_TONE, type Context, type Verdict } from '../../../src/coach/reading.ts';
import { tokenise } from '../../../src/coach/text/tokens.ts';

/** What must hold of every conversation: made of all posts written to probe the rules, alone and two in one, and of one in so many pairs of the rules' own examples. */
const EVERY: Readonly<Record<string, number>> = { it: 2, en: 1 };
/** Conversations of more than one change among them, at the least: with fewer, little is tried here. */
const MANY: Readonly<Record<string, number>> = { it: 45, en: 30 };
const RANK: Readonly<Record<Verdict, number>> = { push: 0, mixed: 1, neutral: 2, dialogic: 3 };
const FACTS = new Set(['link', 'mention', 'price', 'percent', 'date', 'number', 'email', 'time']);
const { examples: EXAMPLES } = compileRulebookFolder();
/** ms; every step of every conversation is read again. */
const READING_TIME = 900_000;

interface Probe {
  readonly text: string;
  readonly surface?: 'post' | 'reply';
}

function posts(language: string): Probe[] {
  const probes = readFileSync(new URL(`../../probes/${language}.jsonl`, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Probe);
  const own = probes.filter(({ surface }) => surface !== 'reply');
  const half = Math.floor(own.length / 2);
  // A longer post has more to change, and its parts know nothing of each other.
  const pairs = own.slice(0, half).map(({ text }, i): Probe => ({ text: `${text}\n\n${own[half + i]?.text}`, surface: 'post' }));
  return [...probes, ...pairs, ...pairedExamples(language)];
}

/** Two sentences to flag that different rules bring as examples, as one post. */
function pairedExamples(language: string): Probe[] {
  const flagged = EXAMPLES.filter((file) => file.language === language).flatMap(({ flag }) => flag.filter(({ surface }) => surface !== 'reply').map(({ text }) => text.replace(/[[\]]/g, '')));
  const half = Math.floor(flagged.length / 2);
  const every = EVERY[language] ?? 1;
  return flagged.slice(0, half).filter((_, i) => i % every === 0).map((text, i): Probe => ({ text: `${text} ${flagged[half + i * every]}`, surface: 'post' }));
}
const facts = (text: string): string[] => tokenise(text).filter(({ kind }) => FACTS.has(kind)).map(({ raw }) => raw).toSorted();
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
const questions = (text: string): number => count(text, /\?+/g);

function faults(text: string, changes: readonly PostChange[], context: Context): string[] {
  const found: string[] = [];
  const before = read(text, context, DEFAULT_TONE);
  changes.forEach((one, i) => {
    const next = changes[i + 1];
    if (next !== undefined && one.end > next.start) found.push('overlap');
  });
  if (inTextOrder(changes).some((one, i) => one !== changes[i])) found.push('out of order');
  if (changes.filter(({ slot }) => slot !== undefined).length > 1) found.push('two blanks');
  for (let some = 1; some <= changes.length; some++) {
    const result = withChanges(text, changes.slice(0, some));
    const after = read(result, context, DEFAULT_TONE);
    if (RANK[after.verdict] < RANK[before.verdict] || after.balance < before.balance) found.push(`step ${some} is worse`);
    if (facts(result).join() !== facts(text).join()) found.push(`step ${some} changes the facts`);
    if (questions(result) > questions(text) + 1) found.push(`step ${some} asks twice`);
    if (count(result, /[^\n] {2,}/g) > count(text, /[^\n] {2,}/g)) found.push(`step ${some} doubles a space`);
    if (count(result, /,,|;;|[,;:][.!?]|(?<!\.)\.\.(?!\.)/g) > count(text, /,,|;;|[,;:][.!?]|(?<!\.)\.\.(?!\.)/g)) found.push(`step ${some} doubles a sign`);
  }
  return found.map((fault) => `${fault}: ${text} → ${withChanges(text, changes)}`);
}

describe.each(['it', 'en'])('every conversation (%s)', (language) => {
  it('reads well at every step', () => {
    let made = 0;
    const found = posts(language).flatMap(({ text, surface }) => {
      const context: Context = { language, surface };
      const changes = converse(text, context, DEFAULT_TONE, () => true);
      made += changes.length > 1 ? 1 : 0;
      return faults(text, changes, context);
    });
    expect(found).toEqual([]);
    expect(made).toBeGreaterThan(MANY[language] ?? 0);
  }, READING_TIME);
});
