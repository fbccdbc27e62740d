import { createCoach, type Coach } from '../create-coach.ts';
import { DEFAULT_TONE, type Strictness, type Suggestion } from '../reading.ts';
import type { Compilation } from './compile.ts';
import type { Example, Examples } from './compile-rule.ts';
import type { Catalogue } from './rulebook.ts';

/** What the catalogue page shows: names and reasons, and the examples as the coach reads them. Plain JSON. */
export interface CatalogueData {
  readonly catalogue: Catalogue;
  readonly examples: readonly ShownExamples[];
}

/** The examples of one rule or signal in one language. */
export interface ShownExamples {
  readonly id: string;
  readonly language: string;
  readonly found: readonly FoundExample[];
  /** Found only when the strictness is `strict`. */
  readonly strict: readonly FoundExample[];
  readonly passed: readonly PassedExample[];
}

/** A post in which nothing of the rule is found. */
export interface PassedExample {
  readonly text: string;
  readonly reply: boolean;
}

/** A post with what is found in it. */
export interface FoundExample extends PassedExample {
  /** Start and end of each finding, UTF-16 offsets; none where the whole post is meant. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** What the coach offers for the first finding. */
  readonly suggestions: readonly Pick<Suggestion, 'kind' | 'text' | 'slot'>[];
}

/** Reads every example as the coach would, so that the catalogue shows what it really says and offers. */
export function catalogueData({ rulebook, examples }: Compilation): CatalogueData {
  const coach = createCoach(rulebook);
  return { catalogue: rulebook.catalogue, examples: examples.map((file) => shown(file, coach)) };
}

function shown({ id, language, flag, strict, pass }: Examples, coach: Coach): ShownExamples {
  const found = (strictness: Strictness) => (example: Example): FoundExample => foundIn(example, id, language, strictness, coach);
  return { id, language, found: flag.map(found('balanced')), strict: strict.map(found('strict')), passed: pass.map(({ text, surface }) => ({ text, reply: surface === 'reply' })) };
}

function foundIn(example: Example, id: string, language: string, strictness: Strictness, coach: Coach): FoundExample {
  const { surface, site } = example;
  const text = withoutBrackets(example.text);
  const { flags, praise } = coach.read(text, { language, surface, site }, { ...DEFAULT_TONE, strictness });
  const own = flags.filter((f) => f.rule === id);
  const spans = [...own, ...praise.filter((p) => p.signal === id)].filter(({ end }) => end > 0);
  return {
    text, reply: surface === 'reply', marks: spans.map(({ start, end }) => [start, end] as const).sort(([a], [b]) => a - b),
    suggestions: (own[0]?.suggestions ?? []).map(({ kind, text: words, slot }) => ({ kind, text: words, slot })),
  };
}

/** Rule files put the words to be marked in brackets. */
function withoutBrackets(text: string): string {
  return text.replace(/\[([^[\]]+)\]/, '$1');
}
