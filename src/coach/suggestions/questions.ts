import type { Goal } from '../reading.ts';
import { type LanguageRules, type Question, QUESTION_TYPES, type QuestionType } from '../rules/rulebook.ts';
import type { Document } from '../text/document.ts';
import { topicOf } from './topic.ts';

/** What is asked first for each goal: who buys has needs, who celebrates has memories. Types not named come after. */
const ASKED: Readonly<Record<Goal, readonly QuestionType[]>> = {
  announce: ['need', 'choice', 'disagreement'],
  sell: ['need', 'choice', 'experience'],
  event: ['choice', 'need', 'experience'],
  help: ['need', 'experience', 'choice'],
  recruit: ['need', 'choice', 'experience'],
  apologise: ['need', 'disagreement', 'experience'],
  celebrate: ['experience', 'choice', 'need'],
  inform: ['need', 'disagreement', 'experience'],
  reply: ['need', 'choice', 'experience'],
};

/** What to ask of a post, best first, and its topic where it has one. */
export interface Questions {
  readonly questions: readonly string[];
  readonly topic: string | undefined;
}

/**
 * Questions to ask about a post: one of each type in turn, the types its goal asks for first and among
 * them those that name its topic; open ones that fit any post where it has none. Which of a type comes
 * first depends on the text, so that not all posts end alike.
 */
export function questionsFor(doc: Document, rules: LanguageRules, language: string, goal: Goal | undefined): Questions {
  const topic = topicOf(doc, rules, language);
  const { questions } = rules.topics;
  const known = questions[topic?.kind ?? (goal === 'sell' ? 'offer' : 'generic')] ?? questions['generic'] ?? [];
  const turn = doc.text.length;
  const types = goal === undefined ? turned(QUESTION_TYPES, turn) : [...ASKED[goal], ...QUESTION_TYPES.filter((type) => !ASKED[goal].includes(type))];
  const byType = types.map((type) => topicFirst(turned(known.filter((q) => q.type === type), turn)));
  const inTurn = Array.from({ length: known.length }, (_, round) => byType.flatMap((list) => list[round] ?? [])).flat();
  // Of the two types that fit best, a question on the post's own topic goes before one on its kind.
  const close = inTurn.filter((q) => namesTopic(q) && types.indexOf(q.type) < 2);
  return { questions: [...close, ...inTurn.filter((q) => !close.includes(q))].map(({ text }) => text), topic: topic?.phrase };
}

const namesTopic = ({ text }: Question): boolean => text.includes('{topic}');

function topicFirst(questions: readonly Question[]): readonly Question[] {
  return [...questions.filter(namesTopic), ...questions.filter((q) => !namesTopic(q))];
}

/** The same list, begun at another place. */
function turned<T>(list: readonly T[], by: number): readonly T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
