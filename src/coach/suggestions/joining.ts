import { KNOWN_WORDS } from '../language/function-words.ts';
import type { Document } from '../text/document.ts';
import { skipForward } from './seams.ts';
import type { Splice } from './splice.ts';

const END_SIGNS = '.!?…';
const JOINING = /[,:]$/;
/** Verbs that main clauses of posts begin with, beside those the rulebook knows. */
const OPENERS: Readonly<Record<string, string>> = {
  it: 'guarda guardala guardalo affidati ascolta leggi crea trova trovi usa sali cerca immagina inizia partecipa bastano basta troverai potrai avrai dai facciamo vediamo parliamone ripartiamo arriva arrivano esiste esistono abbiamo proviamo nessun niente torna tornano grazie chiedi racconta',
  en: 'try look read see find join come visit check take meet start grab watch listen call write ask tell learn explore choose pick drop bring treat register download head stop swing shop order book apply enter click tap swipe save sign share enjoy keep follow turn discover imagine cook bake inspire reach hit upgrade switch plan celebrate log stay schedule contact score scroll snap spoil relax',
};
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
export function isEveryday(word: string, language: string): boolean {
  let known = BY_LANGUAGE.get(language);
  if (known === undefined) {
    const list = Object.hasOwn(KNOWN_WORDS, language) ? KNOWN_WORDS[language as keyof typeof KNOWN_WORDS] : undefined;
    known = new Set(`${list?.sure ?? ''} ${list?.shared ?? ''} ${OPENERS[language] ?? ''}`.split(/\s+/));
    BY_LANGUAGE.set(language, known);
  }
  return known.has(word) || (language === 'it' && SECOND_PLURAL.test(word));
}
