import { KNOWN_WORDS } from '../language/function-words.ts';
import type { Grammar } from '../rules/grammar.ts';
import type { Document } from '../text/document.ts';
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

/**
 * Lets a changed sentence run on into the next one: "Non sapete cosa cucinare? Provate le ricette" becomes
 * "Se non sapete cosa cucinare, provate le ricette". Undefined where no such sentence follows at once, where
 * it is a question, or begins with what may be a name.
 * @param isCommon whether a folded word is known and no name
 */
export function runningOn(doc: Document, splice: Splice, isCommon: (word: string) => boolean): Splice | undefined {
  const at = skipForward(doc.text, splice.end, BETWEEN);
  const i = doc.tokens.findIndex((t) => t.start === at && t.kind !== 'break');
  const next = doc.tokens[i];
  const sentence = doc.sentences[doc.sentenceOf[i] ?? -1];
  if (next?.kind !== 'word' || next.caps || sentence === undefined || sentence.question || doc.isProtected[i] === true || !isCommon(next.norm)) return undefined;
  const [first = ''] = next.raw;
  return { start: splice.start, end: at + first.length, text: `${splice.text} ${first.toLowerCase()}` };
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
