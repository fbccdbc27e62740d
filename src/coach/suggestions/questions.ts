import { findSubjects } from '../goals/find-subjects.ts';
import type { Goal } from '../reading.ts';
import type { Hits } from '../rules/hits.ts';
import type { LanguageRules, PatternGroup, Question, QuestionType } from '../rules/rulebook.ts';
import { remembered } from './remembered.ts';

/** How much of a post decides which wording it gets, in UTF-16 units: what is typed later changes nothing. */
const DECIDES = 80;

/** A question as a template, and what stands under the names in it. */
export interface Wording {
  readonly text: string;
  readonly recall: (name: string, form: string) => string | undefined;
}

/**
 * What to ask of a post: one list for each type of question, the most fitting first, each with its wordings,
 * best first. Questions come from the subject the post speaks of most, then from its others and its goal,
 * then from what fits any post; a subject that stands alone and has none leaves what fits any post.
 * Which wording leads differs from post to post and is always the same for one.
 */
export function questionsFor(hits: Hits, rules: LanguageRules, goal: Goal | undefined): readonly (readonly Wording[])[] {
  const types = new Map<QuestionType, Wording[]>();
  const naming = new Set<QuestionType>();
  for (const { groups, questions } of sourcesOf(hits, rules, goal)) {
    const recall = remembered(hits, groups, rules.grammar);
    for (const type of new Set(questions.map((q) => q.type))) {
      const known = questions.filter((q) => q.type === type && namesIn(q.text).every((name) => recall(name) !== undefined));
      const named = known.filter((q) => namesIn(q.text).length > 0);
      if (named.length > 0 && !types.has(type)) naming.add(type);
      const ordered = [...turned(named, hits, type), ...turned(known.filter((q) => !named.includes(q)), hits, type)];
      types.set(type, [...(types.get(type) ?? []), ...ordered.map(({ text }) => ({ text, recall: inForm(recall) }))]);
    }
  }
  const all = [...types].filter(([, wordings]) => wordings.length > 0);
  // A question with the post's own words in it goes before one on its kind.
  return [...all.filter(([type]) => naming.has(type)), ...all.filter(([type]) => !naming.has(type))].map(([, wordings]) => wordings);
}

/** Where questions come from, best first. */
function sourcesOf(hits: Hits, { subjects, goals }: LanguageRules, goal: Goal | undefined): readonly { readonly groups: readonly PatternGroup[]; readonly questions: readonly Question[] }[] {
  const { own, any } = findSubjects(subjects, hits, goal);
  const [first] = own;
  if (first?.alone === true) return first.questions.length > 0 ? [first] : any;
  return [...own.filter(({ alone }) => !alone), ...goals.filter(({ id }) => id === goal), ...any];
}

/** `{name:small}` in small letters, `{name:here}` nothing: the question only asks that it was said. */
function inForm(recall: (name: string) => string | undefined): Wording['recall'] {
  return (name, form) => (form === 'here' ? '' : form === 'small' ? recall(name)?.toLowerCase() : recall(name));
}

/** Names of what the post must have said; choices by address or voice have a bar in them. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}|:]+)(?::[a-z]+)?\}/g)].map(([, name = '']) => name);
}

/** The same list, begun at another place: by the post, and apart for each type. */
function turned(questions: readonly Question[], { doc }: Hits, type: QuestionType): readonly Question[] {
  if (questions.length === 0) return questions;
  const at = sumOf(type + doc.text.slice(0, DECIDES)) % questions.length;
  return [...questions.slice(at), ...questions.slice(0, at)];
}

/** A number for a text that changes with every letter (FNV-1a, 32 bits). */
function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum;
}
