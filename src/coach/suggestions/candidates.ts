import { identifyLanguage } from '../language/identify-language.ts';
import type { Goal, Tone } from '../reading.ts';
import type { RawFlag } from '../rules/find-flags.ts';
import type { AdditionGroup, LanguageRules, Template } from '../rules/rulebook.ts';

/** What decides which suggestions are tried. */
export interface Wishes {
  /** Of the part of the post the flag stands in. */
  readonly language: string;
  readonly rules: LanguageRules;
  readonly tone: Tone;
  readonly goal: Goal | undefined;
}

/**
 * The templates to try for a flag, best first. What the post as a whole lacks is mended with the
 * writer's own words first, then with what fits the post's goal, then with the rest; where words are
 * marked, the rule's own way out of them comes before anything is added.
 */
export function candidatesFor(flag: RawFlag, wishes: Wishes): readonly Template[] {
  const { language, rules, tone } = wishes;
  const groups = rules.additions.groups.filter((g) => g.rules.includes(flag.rule.id));
  const own = fitting(flag.rule.suggestions[flag.suggest ?? ''] ?? [], wishes);
  const added = fitting(groups.flatMap((g) => g.templates), wishes);
  const words = groups.flatMap((g) => ownWords(g, tone, language));
  const wholePost = flag.end === 0;
  return wholePost ? [...words, ...forGoalFirst([...own, ...added])] : [...forGoalFirst(own), ...words, ...forGoalFirst(added)];
}

/** The templates that suit the writer's warmth and the post's goal. */
export function fitting(templates: readonly Template[], { tone, goal }: Wishes): readonly Template[] {
  return templates.filter((t) => (t.warmth === 'any' || t.warmth === tone.warmth) && (t.goals.length === 0 || (goal !== undefined && t.goals.includes(goal))));
}

function forGoalFirst(templates: readonly Template[]): Template[] {
  return [...templates.filter((t) => t.goals.length > 0), ...templates.filter((t) => t.goals.length === 0)];
}

/** The writer's own closings, save those plainly in another language, and label; they may use what templates use. */
function ownWords({ own }: AdditionGroup, { closings, disclosure }: Tone, language: string): Template[] {
  const insert = { kind: 'insert', over: 'span', warmth: 'any', stands: 'any', instead: false, drops: false, goals: [] } as const;
  if (own === 'closings') return closings.filter((text) => ['und', language].includes(identifyLanguage(text.replace(/[{}|[\]]/g, ' '), {}))).map((text) => ({ ...insert, text, at: 'end' }));
  return own === 'disclosure' && disclosure !== '' ? [{ ...insert, text: '{disclosure}', at: 'start' }] : [];
}
