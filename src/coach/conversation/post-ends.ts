import type { Grammar } from '../rules/grammar.ts';
import { foldWord } from '../text/fold.ts';
import { beginsWith, endsWith, foldedWords, hasPhrase } from '../text/phrases.ts';
import { LONGEST_PHRASE } from './around-change.ts';

/** How far behind the words that name a picture's maker a post may go on, and still be a credit; UTF-16 units. */
const CREDIT = 90;
/** The same for a last word to the reader. */
const FAREWELL = 25;
/** How far back terms are looked for; UTF-16 units. */
const TAIL = 160;
/** Words of a name that stands alone. */
const A_NAME = 4;

/** A footnote, a camera, or a line of its own with nothing but a link and what it is called: nothing follows them. */
const CLOSED = /(?:^|\n)[ \t]*(?:[*†‡¹]\S[^\n]*|\p{L}+:[^\n]*)$|[©📷📸📹🎥][^\n]{0,80}$|\n(?:[^\n.!?]{0,40}[ \t])?(?:https?:\/\/|www\.)\S+[ \t]*$/iu;
/** A row of signs and a text that was cut off end a post. */
const CUT_OFF = /[+*=~_]{2,}$|(?:\.{3}|…)(?:\s+https?:\/\/\S+)*$/iu;
/** A dot alone stands for an empty line, and tags come next. */
const SPACED = /[\s\p{Cf}][.•·⠀]$/u;
/** Behind closing tags a question stands where nobody looks for one. */
const TAGGED = /[#＃][\p{L}\p{N}_]+$/u;
/** Hands that point at what stands below, and a colon: no question comes between. */
const POINTS = /(?:[👇⤵⬇↓🔽⏬]\p{Emoji_Modifier}?\uFE0F?|:)$/iu;
const NAME = /^\p{Lu}[\p{L}'’&-]*$/u;
/** A sentence that has ended, or a link. */
const ENDED = /[.!?…]$|^https?:\/\//u;

/** Whether a post so far ends in what nothing follows: a credit, a footnote, a farewell, terms, tags. Signs that nobody sees are passed over. */
export function isClosed(text: string, grammar: Grammar): boolean {
  const said = text.replace(/[\s\p{Cf}]+$/u, '');
  if ([CLOSED, CUT_OFF, SPACED, TAGGED, POINTS].some((end) => end.test(said))) return true;
  return isCredit(said, grammar) || isFarewell(said, grammar) || isSigned(said, grammar) || pointsBelow(said, grammar) || hasPhrase(foldedWords(said.slice(-TAIL)), grammar.terms);
}

/** Photo: …, fonte …: said behind the last sentence, or a label and whatever stands behind it on the last line. */
function isCredit(said: string, { credits, captions }: Grammar): boolean {
  const line = said.slice(said.lastIndexOf('\n') + 1);
  if (line.split(':').slice(0, -1).some((label) => endsWith(foldedWords(label.slice(-LONGEST_PHRASE)), captions))) return true;
  return hasPhrase(foldedWords(lastPiece(said, /[.!?\n]/).slice(-CREDIT - LONGEST_PHRASE / 4)), credits);
}

/** Vi aspettiamo!, see you there. */
function isFarewell(said: string, { farewells }: Grammar): boolean {
  const last = lastPiece(said.replace(/[.!]{1,20}$/, ''), /[.!?…\n]/).trim();
  return farewells.some((farewell) => last.length <= farewell.length + FAREWELL && beginsWith(foldedWords(last), [farewell]));
}

/** A name alone behind the last sentence or link says whose picture it is, or who else is there. */
function isSigned(said: string, { signs }: Grammar): boolean {
  const words = said.slice(-TAIL).split(/\s+/);
  const names = [...words.slice(-A_NAME)].reverse().findIndex((word) => !NAME.test(word));
  const named = words.length - (names < 0 ? Math.min(A_NAME, words.length) : names);
  if (named === words.length) return false;
  const before = words[named - 1] ?? '';
  return ENDED.test(signs.includes(before) ? (words[named - 2] ?? '') : before);
}

/** "The programme is below", "tutti gli orari qui sotto": what comes next was promised. */
function pointsBelow(said: string, { pointsBelow: below }: Grammar): boolean {
  const words = lastPiece(said.replace(/[.!]{1,20}$/, ''), /[.!?…\n]/);
  return /\p{L}$/u.test(words) && endsWith(foldedWords(words.slice(-LONGEST_PHRASE)), below);
}

/** What stands behind the last of some signs. */
function lastPiece(text: string, sign: RegExp): string {
  for (let i = text.length; i > 0; i--) if (sign.test(text[i - 1] ?? '')) return text.slice(i);
  return text;
}

/** Whoever begins with thanks or good wishes, or thanks later on, is asked for nothing; what something is owed to ("grazie alla nuova …") is no thanks. */
export function givesThanks(text: string, { thanks, lateThanks, owedTo }: Grammar): boolean {
  const opens = (piece: string): string => foldedWords(piece.slice(0, TAIL).replace(/[#＃]/g, ''));
  if (beginsWith(opens(text), thanks)) return true;
  return lateThanks.length > 0 && text.split(/[.!?…\n]/).slice(1).some((piece) => beginsWith(opens(piece), lateThanks) && !beginsWith(opens(piece), owedTo));
}

/** Whoever is named before a colon speaks what follows, and would ask what is asked on the same line. */
export function isSpoken(text: string, { speaksOn }: Grammar): boolean {
  if (/^[^\p{L}#@]*[^:.!?\n“"«]{2,50}:\s*[“"«]/u.test(text)) return true;
  const named = /^[^\p{L}#@]*[#@][\p{L}\p{N}_]+(?:\s+(\p{L}+)\s[^:.!?\n]{1,40})?\s*:/u.exec(text);
  return named !== null && (named[1] === undefined || speaksOn.includes(foldWord(named[1])));
}
