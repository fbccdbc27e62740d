import { type Reason, reasonsOf } from '../coach/balance/reasons.ts';
import { explain } from '../coach/catalogue.ts';
import type { Flag, Reading, Suggestion } from '../coach/reading.ts';
import type { Post } from './posts.ts';

/** One line of JSONL: the reading as programs want it. */
export function asJsonLine(post: Post, reading: Reading): string {
  const { language, verdict, balance } = reading;
  return JSON.stringify({
    id: post.id, language, verdict, balance,
    flags: reading.flags.map(({ rule, family, sureness, start, end, quote, suggestions }) => ({
      rule, family, sureness, start, end, quote,
      suggestions: suggestions.map((s) => ({ kind: s.kind, start: s.start, end: s.end, text: s.text })),
    })),
    praise: reading.praise.map(({ signal, start, end, quote }) => ({ signal, start, end, quote })),
    traits: reading.traits.map(({ id, kind, weight }) => ({ id, kind, weight })),
  });
}

const VERDICTS = { push: 'talks at people', mixed: 'mixed', neutral: 'neutral', dialogic: 'talks with people' } as const;

/** The reading as a person at a terminal wants it, praise first. */
export function asText(post: Post, reading: Reading): string {
  const lines = [`${post.id}: ${VERDICTS[reading.verdict]} (${reading.language}, balance ${signed(reading.balance)})`];
  for (const p of reading.praise) lines.push(`  + ${explain(p.signal, 'en').name}: “${oneLine(p.quote)}”`);
  for (const f of reading.flags) lines.push(...flagLines(f, post.text));
  lines.push(...reasonLines(reading));
  return `${lines.join('\n')}\n`;
}

const STRENGTHS = { much: 'a lot', some: 'somewhat', little: 'a little' } as const;

/** Why the verdict is what it is, and what would change it most. */
function reasonLines(reading: Reading): string[] {
  const { against, favour, most } = reasonsOf(reading);
  const listed = (reasons: readonly Reason[]): string => reasons.map(({ id, strength }) => `${explain(id, 'en').name} (${STRENGTHS[strength]})`).join(', ');
  return [
    ...(against.length > 0 ? [`  against: ${listed(against)}`] : []),
    ...(favour.length > 0 ? [`  for: ${listed(favour)}`] : []),
    ...(most === undefined ? [] : [`  would change it most: ${most.does === 'add' ? 'adding' : 'mending'} “${explain(most.id, 'en').name}”`]),
  ];
}

function flagLines(flag: Flag, text: string): string[] {
  const { name, why } = explain(flag.rule, 'en');
  const where = flag.end === 0 ? 'the whole post' : `“${oneLine(flag.quote)}”`;
  return [`  - ${name}: ${where} (${flag.rule}, ${flag.sureness})`, `      ${why}`, ...flag.suggestions.map((s) => `      → ${result(s, text)}`)];
}

/** The words offered; a removal shows what would go. */
function result(s: Suggestion, text: string): string {
  if (s.kind === 'remove') return `leave out “${oneLine(text.slice(s.start, s.end - s.text.length))}”`;
  return s.kind === 'insert' ? `add “${oneLine(s.text)}”` : `“${oneLine(s.text)}”`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function signed(n: number): string {
  return n > 0 ? `+${n}` : String(n);
}
