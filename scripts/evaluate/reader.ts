import { createCoach } from '../../src/coach/create-coach.ts';
import { DEFAULT_TONE, type Reading, type Strictness } from '../../src/coach/reading.ts';
import type { LanguageRules, Rulebook } from '../../src/coach/rules/rulebook.ts';

/** Reads one bare text: nothing is known of its site, its language or its writer. */
export type Reader = (text: string, as: { readonly strictness?: Strictness; readonly surface?: 'post' | 'reply' }) => Reading;

/**
 * The coach without its suggestions. Each suggestion is proven by reading the post again, which takes
 * most of the time and changes neither flags nor verdict.
 */
export function createReader({ catalogue, languages }: Rulebook): Reader {
  const mute = (rules: LanguageRules): LanguageRules => ({ ...rules, rules: rules.rules.map((rule) => ({ ...rule, suggestions: {} })) });
  const coach = createCoach({ catalogue, languages: Object.fromEntries(Object.entries(languages).map(([language, rules]) => [language, mute(rules)])) });
  return (text, { strictness = 'balanced', surface }) => coach.read(text, { surface }, { ...DEFAULT_TONE, strictness });
}
