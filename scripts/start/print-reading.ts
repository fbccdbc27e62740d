import type { Verdict } from '../../src/coach/reading.ts';
import type { ReadAnswer } from '../../src/protocol/messages.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  push: 'it talks at people',
  mixed: 'a bit of both',
  neutral: 'all calm',
  dialogic: 'it talks with people',
};

/** A post with a bar at its left, so that it stands out among what is said about it. */
export function quoted(text: string): string {
  return text.split('\n').map((line) => `  │ ${line}`).join('\n');
}

/** What the coach says, as lines for a terminal. */
export function readingInWords({ reading, explanations }: ReadAnswer): string {
  const name = (id: string): string => explanations[id]?.name ?? id;
  const flags = reading.flags.map((flag, place) => {
    const where = flag.quote === '' ? 'the whole post' : `“${flag.quote}”`;
    const ways = flag.suggestions.map(({ kind, text }) => (kind === 'remove' ? '     → leave it out' : `     → ${text.trim()}`));
    return [`  ${place + 1}. ${where}: ${name(flag.rule)} (${flag.sureness})`, `     ${explanations[flag.rule]?.why ?? ''}`, ...ways].join('\n');
  });
  const praise = reading.praise.map((one) => `  + ${name(one.signal)}${one.quote === '' ? '' : `: “${one.quote}”`}`);
  return [
    `The coach says: ${VERDICTS[reading.verdict]} (balance ${reading.balance.toFixed(2)} from −1 to 1, language ${reading.language})`,
    ...praise,
    ...flags,
  ].join('\n');
}
