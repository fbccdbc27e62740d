import { KNOWN_WORDS } from '../language/function-words.ts';
import type { Grammar } from '../rules/grammar.ts';
import type { Document } from '../text/document.ts';
import type { Token, TokenKind } from '../text/tokens.ts';
import { skipForward } from './seams.ts';
import type { Splice } from './splice.ts';

const END_SIGNS = '.!?…';
const JOINING = /[,:]$/;
/** guardate, lasciatevi, salite: nobody is called so. */
const SECOND_PLURAL = /^[a-z]{2,}[aei]te(?:vi|ci|mi|(?:ve)?l[oaie]|ne)?$/;
const BY_LANGUAGE = new Map<string, ReadonlySet<string>>();

/** What may stand between two sentences that become one. */
const BETWEEN = ' \t\u00A0\n';

/** Whether new words that end in a comma or a colon take the place of a sentence: what comes behind it belongs to them then. */
export function leansOn(doc: Document, end: number, words: string): boolean {
  return JOINING.test(words) && END_SIGNS.includes(doc.text[end - 1] ?? ' ');
}

/** What begins a sentence and has no capital to lose. */
const UNCHANGED: ReadonlySet<TokenKind> = new Set(['mention', 'hashtag', 'number', 'price', 'percent']);

/**
 * Lets a changed sentence run on into the next one: "Non sapete cosa cucinare? Provate le ricette" becomes
 * "Se non sapete cosa cucinare, provate le ricette"; emoji between the two stay with the first. Undefined where
 * no such sentence follows at once, where it is a question, or begins with what may be a name or not; behind a
 * colon a name keeps its capital, and one of two words always.
 * @param isCommon whether a folded word is known and no name
 */
export function runningOn(doc: Document, splice: Splice, isCommon: (word: string) => boolean, grammar: Grammar): Splice | undefined {
  const from = skipForward(doc.text, splice.end, BETWEEN);
  const signs = emojiFrom(doc, from);
  const at = skipForward(doc.text, signs.at(-1)?.end ?? from, BETWEEN);
  const i = doc.tokens.findIndex((t) => t.start === at && t.kind !== 'break');
  const next = doc.tokens[i];
  const sentence = doc.sentences[doc.sentenceOf[i] ?? -1];
  if (next === undefined || next.caps || sentence === undefined || sentence.question) return undefined;
  if (isCondition(splice.text, grammar) && bearsNoCondition(doc.tokens.slice(i, sentence.last), grammar)) return undefined;
  // "✈️ Visit example.org": without the emoji before it the order and its bare link would be read as one.
  if (signs.length > 0 && doc.tokens[i + 1]?.kind === 'link') return undefined;
  const words = withSigns(splice.text, doc.text.slice(from, signs.at(-1)?.end ?? from));
  if (next.kind === 'word' && doc.isProtected[i] !== true && isCommon(next.norm)) {
    const [first = ''] = next.raw;
    return { start: splice.start, end: at + first.length, text: `${words} ${first.toLowerCase()}` };
  }
  const keepsItsFirst = UNCHANGED.has(next.kind) || (next.kind === 'word' && words.endsWith(':'));
  return (keepsItsFirst && goesOn(doc, i)) || isFullName(doc, i, grammar) ? { start: splice.start, end: at, text: `${words} ` } : undefined;
}

/** How far into a sentence its first verb is looked for. */
const HEAD = 6;

/** "If you like it,", "se ti piace,": what follows holds under a condition. */
function isCondition(words: string, { conditions }: Grammar): boolean {
  return words.endsWith(',') && conditions.includes(words.split(' ', 1)[0]?.toLowerCase() ?? '');
}

/**
 * What is so whether or not anybody likes it: what a survey found, what somebody did ("@anna shared hers"), a verdict on
 * the reader; and what says nothing by itself: "More on the blog", "Anna has – and she can teach you".
 */
function bearsNoCondition(sentence: readonly Token[], { noCondition, findings, predicates, everyday }: Grammar): boolean {
  const isOrder = everyday.includes(sentence[0]?.norm ?? '');
  const head = `${sentence.map(({ norm }) => norm).join(' ')} `;
  if (noCondition.some((begin) => head.startsWith(`${begin} `))) return true;
  if (!isOrder && sentence.some(({ norm }) => findings.includes(norm))) return true;
  const verb = sentence.slice(0, HEAD).findIndex(({ norm }) => predicates.includes(norm));
  if (verb < 0) return sentence[0]?.kind === 'mention';
  return verb > 0 && sentence[verb + 1]?.kind === 'punct';
}

/** "Anna Rossi has planned it": two capitals in a row, and what they do or are. */
function isFullName({ tokens }: Document, i: number, { predicates }: Grammar): boolean {
  const [first, second, third] = tokens.slice(i, i + 3);
  return [first, second].every((t) => t?.kind === 'word' && !t.caps && /^\p{Lu}/u.test(t.raw)) && predicates.includes(third?.norm ?? '');
}

/** The emoji that stand in a row at an offset. */
function emojiFrom({ tokens }: Document, at: number): readonly Token[] {
  const first = tokens.findIndex((t) => t.start === at);
  const row = first < 0 ? [] : tokens.slice(first);
  const end = row.findIndex((t) => t.kind !== 'emoji');
  return end < 0 ? row : row.slice(0, end);
}

/** Emoji behind a question come to stand before the sign that now ends it. */
function withSigns(words: string, signs: string): string {
  return signs === '' ? words : `${words.slice(0, -1)} ${signs}${words.slice(-1)}`;
}

/** "@anna has planned", not "@anna" alone or "#sofa #lamp": what begins a sentence has a word in small letters next to it. */
function goesOn({ tokens }: Document, i: number): boolean {
  const behind = tokens[i + 1];
  return behind?.kind === 'word' && /^\p{Ll}/u.test(behind.raw);
}

/** A small letter behind a comma or a colon: the next sentence's first, which is not ours. */
const BORROWED = /[,:] \p{Ll}$/u;

/** How much of a change's text is ours, UTF-16 units: the first letter of a sentence it runs on into is its writer's. */
export function ownLength(words: string): number {
  return BORROWED.test(words) ? words.length - 1 : words.length;
}

/** Whether a folded word is an everyday one, so that it is no name where a sentence begins with it. */
export function isEveryday(word: string, language: string, { everyday }: Grammar): boolean {
  return everyday.includes(word) || grammarWords(language).has(word) || (language === 'it' && SECOND_PLURAL.test(word));
}

function grammarWords(language: string): ReadonlySet<string> {
  let known = BY_LANGUAGE.get(language);
  if (known === undefined) {
    const list = Object.hasOwn(KNOWN_WORDS, language) ? KNOWN_WORDS[language as keyof typeof KNOWN_WORDS] : undefined;
    known = new Set(`${list?.sure ?? ''} ${list?.shared ?? ''}`.split(/\s+/));
    BY_LANGUAGE.set(language, known);
  }
  return known;
}
