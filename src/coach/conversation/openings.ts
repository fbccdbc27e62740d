import type { Found, PostReader } from '../post-reader.ts';
import type { Reading } from '../reading.ts';
import type { RawFlag } from '../rules/find-flags.ts';
import type { AbsenceRule, GoalRule, LanguageRules, Question } from '../rules/rulebook.ts';
import type { CompositionWorld } from './compose.ts';
import type { PostChange } from './post-change.ts';

/** What a post says of how a country is run is an opinion, and calls for another. */
const OPINION = 'about-politics';
/** Who has something to sell may be asked about it. */
const TRADE = 'commercial';
/** A question of the post's own: a sign inside an address is none. */
const ASKS = /\?(?=[\s"»”')?!]|$)/u;
/** A statement that has ended. After a cheer, an order, a sigh or half a sentence nobody is asked for a view. */
const STATED = /(?:^|[^.])\.["»”')]?$/u;

/** The rule that asks for a way in. */
const OPENING_RULE = 'no-invitation';

/** The coach's eyes on every step of a conversation, for a post read in one language. */
export function compositionWorld(reader: PostReader, language: string): CompositionWorld {
  return {
    look(text) {
      const { reading, all } = reader.find(text, language);
      return { text, reading, flagged: all.map(({ flag }) => flag) };
    },
    openings(text, written) {
      const { reading, shown, main } = reader.find(text, language);
      const missing = shown.find(({ flag }) => flag.rule.id === OPENING_RULE) ?? (main === undefined ? undefined : lacking(main, reading));
      if (missing === undefined) return [];
      const before = reader.find(written, language);
      return questions(missing, text, reading, reader, before.shown.length > 0 && before.main?.hits.traits.has(TRADE) === true);
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
 * What may be added so that a post opens: the writer's own closing, or a question that fits what the post is
 * about. Nothing where the post asks something already: a second question talks over the first.
 * @param asksAny whether those that fit any post with its goal may be asked: of an offer one can always ask
 * something; under a story or a good wish they sound like a machine, and nothing is better
 */
function questions({ flag, part }: Found, text: string, reading: Reading, reader: PostReader, asksAny: boolean): readonly PostChange[] {
  if (ASKS.test(text)) return [];
  const opinion = part.hits.traits.has(OPINION);
  return reader
    .waysForward({ flag: asksAny ? flag : questionsOnly(flag), part: { ...part, rules: asking(part.rules, asksAny) } }, text, reading)
    .filter(({ kind, start, slot }) => kind === 'insert' && start > 0 && slot === undefined && (!opinion || STATED.test(text.slice(0, start))))
    .map((way) => ({ ...way, rule: OPENING_RULE }));
}

/** The rules with those questions only that leave nothing to fill in. */
function asking(rules: LanguageRules, asksAny: boolean): LanguageRules {
  const whole = ({ questions: all }: Asker): readonly Question[] => all.filter(({ text }) => !text.includes('['));
  return {
    ...rules,
    subjects: rules.subjects.map((subject) => ({ ...subject, questions: asksAny || subject.threshold > 0 ? whole(subject) : [] })),
    goals: rules.goals.map((goal) => ({ ...goal, questions: asksAny ? whole(goal) : [] })),
  };
}

/** The flag without the rule's own words, which fit any post that has something to offer. */
function questionsOnly(flag: RawFlag): RawFlag {
  const suggestions = Object.fromEntries(Object.entries(flag.rule.suggestions).map(([name, templates]) => [name, templates.filter(({ text }) => text === '{question}')]));
  return { ...flag, rule: { ...flag.rule, suggestions } };
}

type Asker = Pick<GoalRule, 'questions'>;
