import type { Found, PostReader } from '../post-reader.ts';
import type { Goal, Reading } from '../reading.ts';
import type { RawFlag } from '../rules/find-flags.ts';
import type { AbsenceRule, LanguageRules, Question, Subject } from '../rules/rulebook.ts';
import type { CompositionWorld } from './compose.ts';
import { isMainSubject } from './main-subject.ts';
import { givesThanks, isClosed, isSpoken } from './post-ends.ts';
import { foldedWords, hasPhrase } from '../text/phrases.ts';
import type { PostChange } from './post-change.ts';

/** What a post says of how a country is run is an opinion, and calls for another. */
const OPINION = 'about-politics';
/** Under a wish, thanks, an apology or an answer a question sounds like a machine. */
const UNASKED: ReadonlySet<string | undefined> = new Set<Goal>(['celebrate', 'apologise', 'reply']);
/** What has been given, called off or is over, what is grave, a jest, a film or the past: a question about its things misses its point. */
const UNASKED_OF: readonly string[] = ['unasked', 'humour', 'another-matter'];
/** How much more than to be offered beside a post a subject must show to be asked about by the coach itself. */
const CERTAIN = 1.25;
/**
 * A link behind the question, be it behind tags, or a hand that points at what the site shows below: whoever was sent there
 * would be stopped on the way. A name behind it would be asked.
 */
const LEADS_ON = /(?:https?:\/\/|www\.)\S|(?<![\p{L}\p{N}._])@[\p{L}_]|[👇⤵⬇🔽⏬]/u;
/** A question of the post's own: a sign inside an address is none. */
const ASKS = /\?(?=[\s"»”')?!]|$)/u;
/** A statement that has ended. After a cheer, an order, a sigh or half a sentence nobody is asked for a view. */
const STATED = /(?:^|[^.])\.["»”')]?$/u;

/** A question with a word of the post in it, or asked because of one; choices by address or voice have a bar in them. */
const NAMES = /\{[^{}|]+\}/;

/** The rule that asks for a way in. */
const OPENING_RULE = 'no-invitation';

/** The coach's eyes on every step of a conversation, for a post read in one language. */
export function compositionWorld(reader: PostReader, language: string, { grammar }: LanguageRules): CompositionWorld {
  return {
    grammar,
    look(text) {
      const { reading, all } = reader.find(text, language);
      return { text, reading, flagged: all.map(({ flag }) => flag) };
    },
    withoutIdleTags(text) {
      const { reading, shown } = reader.find(text, language);
      return reader.withoutIdleTags(shown, text, reading);
    },
    openings(text) {
      const { reading, shown, main } = reader.find(text, language);
      const missing = shown.find(({ flag }) => flag.rule.id === OPENING_RULE) ?? (main === undefined ? undefined : lacking(main, reading));
      return missing === undefined || UNASKED.has(reading.goal) ? [] : questions(missing, text, reading, reader);
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
 * What may be added so that a post opens: the writer's own closing, or a question on what the post is certainly
 * about. Nothing where the post asks something already: a second question talks over the first. What fits any
 * post, or any with its goal, sounds like a machine, and nothing is better.
 */
function questions({ flag, part }: Found, text: string, reading: Reading, reader: PostReader): readonly PostChange[] {
  const { grammar } = part.rules;
  if (UNASKED_OF.some((trait) => part.hits.traits.has(trait)) || ASKS.test(text) || givesThanks(text, grammar) || hasPhrase(foldedWords(text), grammar.invites)) return [];
  const opinion = part.hits.traits.has(OPINION);
  if (opinion && isSpoken(text, grammar)) return [];
  return reader
    .waysForward({ flag: questionsOnly(flag), part: { ...part, rules: asking(part) } }, text, reading)
    .filter(({ kind, start, slot }) => kind === 'insert' && start > 0 && slot === undefined && !isClosed(text.slice(0, start), grammar) && !LEADS_ON.test(text.slice(start)) && (!opinion || STATED.test(text.slice(0, start))))
    .map((way) => ({ ...way, rule: OPENING_RULE }));
}

/** The rules with what is asked of a certain subject only: nothing with a blank to fill in, and nothing on what somebody needs in a crisis. */
function asking({ rules, hits }: Found['part']): LanguageRules {
  // A subject whose questions are only offered still keeps others away where it stands alone.
  const isPut = (subject: Subject): boolean => (subject.conversation === 'mainly' ? isMainSubject(subject, rules.subjects, hits) : subject.conversation !== false);
  const fitting = (subject: Subject): readonly Question[] => (isPut(subject) ? subject.questions.filter(({ text }) => !text.includes('[') && (subject.conversation !== 'named' || NAMES.test(text))) : []);
  return {
    ...rules,
    subjects: rules.subjects
      .filter(({ threshold }) => threshold > 0)
      .map((subject) => (subject.alone ? { ...subject, questions: fitting(subject).filter(({ type }) => type !== 'need') } : { ...subject, threshold: subject.threshold * CERTAIN, questions: fitting(subject) })),
    goals: rules.goals.map((goal) => ({ ...goal, questions: [] })),
  };
}

/** The flag without the rule's own words, which fit any post that has something to offer. */
function questionsOnly(flag: RawFlag): RawFlag {
  const suggestions = Object.fromEntries(Object.entries(flag.rule.suggestions).map(([name, templates]) => [name, templates.filter(({ text }) => text === '{question}')]));
  return { ...flag, rule: { ...flag.rule, suggestions } };
}
