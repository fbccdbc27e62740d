import type { Coach } from '../../src/coach/create-coach.ts';
import { isWorse } from '../../src/coach/balance/worse.ts';
import type { Context, Flag, Reading, Suggestion, Tone } from '../../src/coach/reading.ts';
import { ownLength } from '../../src/coach/suggestions/joining.ts';
import { prepare } from '../../src/coach/text/document.ts';
import { factsIn } from '../../src/coach/text/facts.ts';
import { namesIn } from '../../src/coach/text/names.ts';
import { tracesOf } from '../../src/coach/text/traces.ts';

/** Words that nothing can end with: articles, possessives, most prepositions. */
const WAITING: Readonly<Record<string, RegExp>> = {
  it: /^(?:il|lo|gli|l'|un|uno|un'|di|del|dello|della|dell'|dei|degli|delle|da|dal|dalla|dall'|dai|dalle|al|allo|alla|all'|ai|agli|alle|nel|nella|nell'|nei|nelle|sul|sulla|sull'|sui|sulle|con|per|tra|fra|e|ed)$/,
  en: /^(?:a|an|the|our|your|my|their|its|of|from|than|and|or)$/,
};

/** One suggestion on one post, and the reading it belongs to. */
export interface Offered {
  readonly text: string;
  readonly flag: Flag;
  readonly suggestion: Suggestion;
  readonly reading: Reading;
  readonly context: Context;
  readonly tone: Tone;
}

/** Every suggestion of a reading. */
export function offeredIn(text: string, reading: Reading, context: Context, tone: Tone): Offered[] {
  return reading.flags.flatMap((flag) => flag.suggestions.map((suggestion) => ({ text, flag, suggestion, reading, context, tone })));
}

/** The post with the suggestion applied. */
export function applied({ text, suggestion: { start, end, text: put } }: Offered): string {
  return text.slice(0, start) + put + text.slice(end);
}

/**
 * What no suggestion may do to any post: be flagged itself, worsen the balance, lose a fact or a name,
 * leave marks of the cut. Each fault in a few words; none is how it should be.
 * @param plain words of the language that name nothing, whatever their capitals
 */
export function faultsOf(coach: Coach, offered: Offered, plain: readonly string[]): string[] {
  const { text, flag, suggestion: s, reading, context, tone } = offered;
  const result = applied(offered);
  const after = coach.read(result, context, tone);
  const strict = coach.read(result, context, { ...tone, strictness: 'strict' });
  const end = s.start + s.text.length;
  // A sentence that is run on into keeps the flag it had at its beginning, and gets none.
  const own = s.start + ownLength(s.text);
  const had = own === end ? [] : coach.read(text, context, { ...tone, strictness: 'strict' }).flags.filter((f) => f.start === s.end - 1).map(({ rule }) => rule);
  const isKept = (f: Flag): boolean => f.start === own && had.includes(f.rule);
  const taken = text.slice(s.start, s.end);
  const faults: readonly (readonly [bad: boolean, fault: string])[] = [
    [s.text !== '' && strict.flags.some((f) => f.end > 0 && f.start < end && s.start < f.end && !isKept(f)), 'is itself flagged'],
    [isWorse(after, reading), 'worsens the balance'],
    [flag.rule !== 'hashtag-stuffing' && factsIn(taken).some(({ raw }) => !result.includes(raw)), 'loses a link, tag, number or date'],
    [s.kind === 'replace' && namesIn(prepare(text), s.start, s.end, plain).some((name) => !result.toLowerCase().includes(name.toLowerCase())), 'loses a name'],
    [orphans(result, reading.language) > orphans(text, reading.language), 'leaves a word waiting for another'],
    [/[{}+|]/.test(s.text.replace(taken, '')) && !/[{}+|]/.test(text), 'shows template signs'],
    [s.kind === 'insert' ? s.start !== s.end : s.start > flag.start && flag.end > 0, 'stands in the wrong place'],
    [s.slot !== undefined && !/^\[.+\]$/.test(s.text.slice(s.slot.start, s.slot.end)), 'points beside its blank'],
  ];
  return [...faults.filter(([bad]) => bad).map(([, fault]) => fault), ...tracesOf(text, result)];
}

/** {@link WAITING} words with nothing behind them but a full stop or the end. */
function orphans(text: string, language: string): number {
  const { tokens } = prepare(text);
  return tokens.filter((t, i) => {
    const next = tokens[i + 1];
    return t.kind === 'word' && (next === undefined || next.kind === 'break' || (next.kind === 'punct' && /^[.!;]/.test(next.norm))) && WAITING[language]?.test(t.norm) === true;
  }).length;
}
