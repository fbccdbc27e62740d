import { prepare, type Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { REPLY_WORDS, type ReplyWords } from './reply-words.ts';

/** How a reply stands to what it answers. */
export interface TakenUp {
  /** The sentence that takes it up, UTF-16 offsets; undefined where none does. */
  readonly by: { readonly start: number; readonly end: number } | undefined;
  /** A question was asked of which an answer can be told from none. */
  readonly asked: boolean;
  /** It says what was asked for, or a fact about it; false where a question's topic is only named. */
  readonly settles: boolean;
}

/** Letters of a word that may name a topic, and of the beginning that its forms share. */
const TOPIC_LETTERS = 4;
const STEM_LETTERS = 5;
/** Words of a sentence that says something about a topic it names. */
const SAYS_SOMETHING = 3;
/** Sentences of the answered text looked at, from its end: a question stands there. */
const LAST_SENTENCES = 12;

/**
 * Whether a reply takes up what it answers: it gives what was asked for (a time, a price, a place, a
 * reason, a yes or no), or says something about what the other person named. Politeness around it counts
 * for nothing. Undefined for a language in which that cannot be told.
 * @param answered the text being answered, as the page shows it
 */
export function takesUp(reply: Document, answered: string, language: string): TakenUp | undefined {
  const known = REPLY_WORDS[language];
  if (known === undefined) return undefined;
  const other = prepare(answered);
  const questions = sentencesOf(other).slice(-LAST_SENTENCES).filter(({ question }) => question).map(({ tokens }) => `${plain(tokens)}?`);
  const wanted = questions.flatMap((question) => known.asked.filter((kind) => kind.question.test(question)).slice(0, 1));
  const topics = topicsOf(other.tokens, known);
  const own = sentencesOf(reply).filter(({ tokens }) => !known.courtesy.test(plain(tokens)));
  const answers = own.find(({ tokens }) => wanted.some(({ answer }) => answer.test(plain(tokens))));
  // A question back is no answer, but "which size?" to "does it fit?" takes it up all the same.
  const names = own.find(({ tokens }) => tokens.filter(({ kind }) => kind === 'word').length >= SAYS_SOMETHING && [...topicsOf(tokens, known)].some((stem) => topics.has(stem)));
  const by = answers ?? names;
  const settles = answers !== undefined || (names !== undefined && (wanted.length === 0 || known.asked.some(({ answer }) => answer.test(plain(names.tokens)))));
  return { settles, by: by && { start: by.tokens[0]?.start ?? 0, end: by.tokens.at(-1)?.end ?? 0 }, asked: wanted.length > 0 };
}

interface Said {
  readonly tokens: readonly Token[];
  readonly question: boolean;
}

function sentencesOf({ tokens, sentences }: Document): Said[] {
  return sentences
    .map(({ first, last, question }) => ({ tokens: tokens.slice(first, last).filter(({ kind }) => kind !== 'break'), question }))
    .filter(({ tokens: own }) => own.length > 0);
}

/** Folded words with one space between them; figures, links and names as ⟨kind⟩ before what they say. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .flatMap(({ kind, norm, raw }, i) => {
      if (kind === 'word') return i > 0 && /^\p{Lu}\p{Ll}/u.test(raw) ? [`⟨name⟩ ${norm}`] : [norm];
      return kind === 'punct' || kind === 'emoji' || kind === 'hashtag' ? [] : [`⟨${kind}⟩`];
    })
    .join(' ')
    .replace(/' /g, "'");
}

/** The beginnings of the words that may name what is spoken of. */
function topicsOf(tokens: readonly Token[], { empty }: ReplyWords): ReadonlySet<string> {
  return new Set(tokens.filter(({ kind, norm }) => (kind === 'word' || kind === 'hashtag') && norm.length >= TOPIC_LETTERS && !empty.has(norm)).map(({ norm }) => norm.slice(0, STEM_LETTERS)));
}
