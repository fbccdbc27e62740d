import type { Found, PostReader } from '../post-reader.ts';
import type { Reading, Suggestion } from '../reading.ts';
import type { AbsenceRule, LanguageRules, Question } from '../rules/rulebook.ts';
import { tokenise } from '../text/tokens.ts';
import type { CompositionWorld } from './compose.ts';
import type { PostChange } from './post-change.ts';

/** Letters of a word that may be the topic of a post. */
const TOPIC_LETTERS = 5;

/** The rule that asks for a way in. */
const OPENING_RULE = 'no-invitation';

/** The coach's eyes on every step of a conversation, for a post read in one language. */
export function compositionWorld(reader: PostReader, language: string): CompositionWorld {
  return {
    look(text) {
      const { reading, all } = reader.find(text, language);
      return { text, reading, flagged: all.map(({ flag }) => flag) };
    },
    openings(text) {
      const { reading, shown, main } = reader.find(text, language);
      const missing = shown.find(({ flag }) => flag.rule.id === OPENING_RULE) ?? (main === undefined ? undefined : lacking(main, reading));
      return missing === undefined ? [] : questions(missing, text, reading, reader);
    },
  };
}

/** The note that nothing opens, for a post that pushes and is of no kind in which a question would be out of place. */
function lacking(part: Found['part'], { verdict }: Reading): Found | undefined {
  const rule = part.rules.rules.find((r): r is AbsenceRule => r.kind === 'absence' && r.id === OPENING_RULE);
  if (rule === undefined || verdict === 'dialogic' || rule.unless.some((trait) => part.hits.traits.has(trait)) || part.praise.some(({ signal }) => rule.unlessPraised.includes(signal))) return undefined;
  return { part, flag: { rule, sureness: rule.sureness, start: 0, end: 0, hit: undefined, suggest: Object.keys(rule.suggestions)[0] } };
}

/**
 * What may be added so that a post opens: the writer's own closing or what the post's goal asks for, a
 * question that names what the post comes back to, then those that fit any.
 */
function questions(missing: Found, text: string, reading: Reading, reader: PostReader): readonly PostChange[] {
  const ways = (questionsOfRules: LanguageRules['topics']): readonly Suggestion[] =>
    reader.waysForward({ ...missing, part: { ...missing.part, rules: { ...missing.part.rules, topics: questionsOfRules } } }, text, reading).filter(({ kind, start, slot }) => kind === 'insert' && start > 0 && slot === undefined);
  const { topics } = missing.part.rules;
  const apart = ways({ nouns: {}, questions: {} });
  const asks = ({ text: words }: Suggestion): boolean => words.includes('?');
  const topical = ways(topics).filter((way) => namesTopic(way.text, text));
  const any = ways({ nouns: {}, questions: { generic: questionsForAny(missing.part, reading) } });
  return [...apart.filter(asks), ...topical, ...any.filter(asks), ...apart].map((way) => ({ ...way, rule: OPENING_RULE }));
}

/** The words speak of something that the post itself speaks of more than once. */
function namesTopic(words: string, text: string): boolean {
  const said = tokenise(text).map(({ norm }) => norm);
  return tokenise(words).some(({ kind, norm }) => kind === 'word' && norm.length >= TOPIC_LETTERS && said.filter((other) => other === norm).length > 1);
}

/** Questions that fit any post: one that sells gets those a buyer would answer. */
function questionsForAny({ rules }: Found['part'], { goal }: Reading): readonly Question[] {
  const { questions: known } = rules.topics;
  return known[goal === 'sell' ? 'offer' : 'any'] ?? known['generic'] ?? [];
}
