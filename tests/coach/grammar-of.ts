import { compileRulebookFolder } from '../../src/coach/rules/rulebook-plugin.ts';
import type { Grammar } from '../../src/coach/rules/grammar.ts';

const { languages } = compileRulebookFolder().rulebook;

/** The grammar words of the project's own rulebook in one language. Throws for a language it has not. */
export function grammarOf(language: string): Grammar {
  const rules = languages[language];
  if (rules === undefined) throw new Error(`The rulebook has no “${language}”`);
  return rules.grammar;
}
