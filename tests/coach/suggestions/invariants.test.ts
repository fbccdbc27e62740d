import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../src/coach/create-coach.ts';
import { DEFAULT_TONE, type Address, type Context, type Flag, type Reading, type Suggestion, type Verdict } from '../../../src/coach/reading.ts';
import { compileRulebookFolder } from '../../../src/coach/rules/rulebook-plugin.ts';
import { prepare } from '../../../src/coach/text/document.ts';
import { tokenise } from '../../../src/coach/text/tokens.ts';

/** What must hold of every suggestion on every post: read over all posts written to probe the rules. */
const coach = createCoach(compileRulebookFolder().rulebook);
const RANK: Readonly<Record<Verdict, number>> = { push: 0, mixed: 1, neutral: 2, dialogic: 3 };
const KEPT = new Set(['link', 'mention', 'hashtag', 'price', 'percent', 'date', 'number', 'email']);

/** ms; thousands of readings take their time on a busy machine. */
const READING_TIME = 180_000;

interface Probe {
  readonly id: string;
  readonly text: string;
  readonly surface?: 'post' | 'reply';
}

const probes = (language: string): Probe[] =>
  readFileSync(new URL(`../../probes/${language}.jsonl`, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Probe);

const kept = (text: string): string[] => tokenise(text).filter((t) => KEPT.has(t.kind)).map((t) => t.raw).sort();
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
const smallStarts = (text: string): number => {
  const doc = prepare(text);
  return doc.tokens.filter((t, i) => doc.opensSentence[i] === true && /^\p{Ll}/u.test(t.raw) && text[t.start - 1] !== '[').length;
};

/** What is wrong with a suggestion, in a few words each. */
function faults(text: string, flag: Flag, s: Suggestion, before: Reading, context: Context, address: Address | 'auto'): string[] {
  const result = text.slice(0, s.start) + s.text + text.slice(s.end);
  const after = coach.read(result, context, { ...DEFAULT_TONE, address });
  const strict = coach.read(result, context, { ...DEFAULT_TONE, address, strictness: 'strict' });
  const end = s.start + s.text.length;
  const found: string[] = [];
  const note = (bad: boolean, fault: string): void => {
    if (bad) found.push(fault);
  };
  note(s.text !== '' && strict.flags.some((f) => f.end > 0 && f.start < end && s.start < f.end), 'is itself flagged');
  note(after.balance < before.balance || RANK[after.verdict] < RANK[before.verdict], 'worsens the balance');
  if (flag.rule !== 'hashtag-stuffing') note(kept(text.slice(s.start, s.end)).some((k) => !result.includes(k)), 'loses a link, tag, number or date');
  note(count(result, /[^\n] {2,}/g) > count(text, /[^\n] {2,}/g), 'doubles a space');
  note(count(result, / [,.;:!?](?=\s|$)/g) > count(text, / [,.;:!?](?=\s|$)/g), 'leaves a space before a sign');
  note(count(result, /,,|;;|::|[,;:][.!?]|(?<!\.)\.\.(?!\.)/g) > count(text, /,,|;;|::|[,;:][.!?]|(?<!\.)\.\.(?!\.)/g), 'doubles a sign');
  note(smallStarts(result) > smallStarts(text), 'begins a sentence in small letters');
  note(/[{}+|]/.test(s.text.replace(text.slice(s.start, s.end), '')) && !/[{}+|]/.test(text), 'shows template signs');
  note(s.kind === 'insert' ? s.start !== s.end : s.start > flag.start && flag.end > 0, 'stands in the wrong place');
  note(s.slot !== undefined && !/^\[.+\]$/.test(s.text.slice(s.slot.start, s.slot.end)), 'points beside its blank');
  return found.map((fault) => `${flag.rule}: ${s.kind} “${s.text}” for “${flag.quote}” ${fault}: ${result}`);
}

describe.each(['it', 'en'])('every suggestion (%s)', (language) => {
  it.each(language === 'it' ? (['auto', 'voi', 'lei'] as const) : (['auto'] as const))('keeps the post whole, address %s', (address) => {
    const found: string[] = [];
    for (const { text, surface } of probes(language)) {
      const context: Context = { language, surface };
      const reading = coach.read(text, context, { ...DEFAULT_TONE, address });
      for (const flag of reading.flags) for (const s of flag.suggestions) found.push(...faults(text, flag, s, reading, context, address));
    }
    expect(found).toEqual([]);
  }, READING_TIME);
});
