import type { Grammar } from '../rules/grammar.ts';
import { beginsWith, foldedWords, hasPhrase } from '../text/phrases.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { hasEnded, nextSentence, restOfSentence, startOfSentence, wordsIn } from './around-change.ts';
import type { PostChange } from './post-change.ts';

/** A sentence of so few words behind a question is its answer. */
const AN_ANSWER = 2;
/** Words behind a question that only say where to look. */
const AN_ASIDE = 4;
/** Letters of a word that is heard again when it comes twice. */
const HEARD = 4;
/** Words beside a change in which one of its own is heard again. */
const BESIDE = 3;
/** An order of so few words introduces no link. */
const A_CRY = 3;
/** How far back the word before a change is looked for; UTF-16 units. */
const LONGEST_WORD = 40;
/** Letters of the shortest word that a superlative is made of (*wet*, *soft*). */
const QUALITY = 3;
/** What is wanted next is a link, be it behind a hand that points at it. */
const LINK = /^\s*(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]\s*)*(?:https?:\/\/|www\.|[\p{L}\d-]+\.\p{L}{2,}\/)/u;

/**
 * Whether a change tears the thread between words that stay: what led up to a link, the question that the next words
 * answer or point at, the verb of what is left; or leaves beside its own words a "today" that was the order's, or a
 * word that they say themselves; or says nothing where a hook stood.
 * @param text what the change's offsets point into
 */
export function tearsThread(text: string, change: PostChange, grammar: Grammar): boolean {
  const { kind, rule, start, end, text: words } = change;
  if (kind === 'insert' || rule === 'hashtag-stuffing') return false;
  const rest = restOfSentence(text, end);
  const gone = text.slice(start, end);
  if (kind === 'remove') return leavesLink(text, change) || leavesPointer(text, change, grammar) || leavesNoVerb(text, change, rest, grammar);
  const said = foldedWords(words);
  if (hasPhrase(said, grammar.sayNothing) || leavesAnswer(text, change, rest, grammar)) return true;
  if (rule === 'rhetorical-question' && talksOver(text, change, grammar)) return true;
  if (rule === 'rhetorical-question' && wordsIn(gone).some(({ norm }) => grammar.onceMore.includes(norm) && !wordsIn(words).some((word) => word.norm === norm))) return true;
  if (isSoAnyway(words, rest, change, grammar) || saysNewTwice(words, rest) || partsFromVerb(words, text, end, grammar)) return true;
  if (leavesDayOfOrder(words, rest, grammar) || losesOnly(text, change, grammar)) return true;
  return leavesVerbAlone(text, change, rest, grammar) || losesQuality(text, change, grammar) || saysAgain(text, change, grammar);
}

/**
 * "Want to travel with your dog? They may be ill", "Searching for tips? Our stylist shares hers with a magazine": that is
 * so whoever asks, and no condition leads up to it.
 */
function isSoAnyway(words: string, rest: string, { rule }: PostChange, { soAnyway, determiners, reader }: Grammar): boolean {
  if (rule !== 'rhetorical-question' || !/, \p{Ll}$/u.test(words)) return false;
  const clause = wordsIn(words.slice(-1) + rest).map(({ norm }) => norm);
  if (beginsWith(clause.join(' '), soAnyway)) return true;
  return reader.length > 0 && determiners.includes(clause[0] ?? '') && !clause.some((norm) => reader.includes(norm));
}

/** "What's your favourite pie? You have to try ours": whoever was asked is not let speak. Tags and a link do not speak. */
function talksOver(text: string, { end, text: words }: PostChange, { inEarnest }: Grammar): boolean {
  if (!words.trimEnd().endsWith('?') || !inEarnest.includes(wordsIn(words)[0]?.norm ?? '')) return false;
  return wordsIn(nextSentence(text, end)).length > AN_ASIDE;
}

/** "New: our brand-new course": one word and a colon, which the rest says as well. */
function saysNewTwice(words: string, rest: string): boolean {
  const label = /^(\p{L}+):$/u.exec(words.trim())?.[1]?.toLowerCase();
  return label !== undefined && rest.toLowerCase().split(/[^\p{L}]+/u).includes(label);
}

/** "I nostri succhi: sono buoni": a subject and its verb with our colon between them. */
function partsFromVerb(words: string, text: string, end: number, { predicates }: Grammar): boolean {
  const next = /: \p{Ll}$/u.test(words) ? words.slice(-1) + restOfSentence(text, end) : words.trimEnd().endsWith(':') ? nextSentence(text, end) : '';
  return predicates.includes(wordsIn(next)[0]?.norm ?? '');
}

/** "Ecco com'è andata. https://…": the link hangs bare without its sentence. */
function leavesLink(text: string, { rule, start, end, text: joint }: PostChange): boolean {
  const gone = text.slice(start, end - joint.length);
  return LINK.test(text.slice(end - joint.length)) && (rule !== 'hard-sell' || wordsIn(gone).length > A_CRY);
}

/** "Would you believe it? … this problem": the question was what is pointed at. */
function leavesPointer(text: string, { start, end, text: joint }: PostChange, { demonstratives }: Grammar): boolean {
  const gone = text.slice(start, end - joint.length).trimEnd();
  if (!gone.endsWith('?')) return false;
  return wordsIn(nextSentence(text, end - joint.length)).some(({ norm }) => demonstratives.includes(norm));
}

/** "Don't miss tonight's broadcast at six.": the order was the only verb. A colon says what the rest is. */
function leavesNoVerb(text: string, { rule, start, end, text: joint }: PostChange, rest: string, { predicates }: Grammar): boolean {
  const gone = text.slice(start, end - joint.length).trimEnd();
  if (rule !== 'hard-sell' || !hasEnded(text.slice(0, start)) || hasEnded(gone)) return false;
  return wordsIn(rest).length > 1 && !rest.includes(':') && !wordsIn(rest).some(({ norm }) => predicates.includes(norm));
}

/** "Want more? Easy!": what stands behind the question, or now behind our comma, answers it. */
function leavesAnswer(text: string, { start, end, text: words }: PostChange, rest: string, { pointers }: Grammar): boolean {
  if (!text.slice(start, end).includes('?') || words.includes('?')) return false;
  const runsOn = /, \p{Ll}$/u.test(words);
  const next = runsOn ? words.slice(-1) + rest : nextSentence(text, end);
  const count = tokenise(next).filter(({ kind }) => kind !== 'punct' && kind !== 'emoji' && kind !== 'break').length;
  // "Want to know more? Link in bio!" answers as well, and is no clause that a condition leads up to.
  if (runsOn && pointers.includes(wordsIn(next)[0]?.norm ?? '')) return true;
  const sign = text.slice(end + (runsOn ? rest : next).length).charAt(0);
  return count > 0 && count <= AN_ANSWER && /[.!…]/.test(sign);
}

/** "Enrolment is open today": that was when to enrol, and not how long. */
function leavesDayOfOrder(words: string, rest: string, { predicates, shortPredicates, atOnce }: Grammar): boolean {
  const lasts = wordsIn(words).some(({ norm }) => predicates.includes(norm) || shortPredicates.some((ending) => norm.endsWith(ending)));
  return lasts && wordsIn(rest.split(',')[0] ?? '').some(({ norm }) => atOnce.includes(norm));
}

/** "Back today only": what is back today has come to stay. Behind a sign, or a word such as "for", the day says enough. */
function losesOnly(text: string, { start, end, text: words }: PostChange, { days, alone, circumstances }: Grammar): boolean {
  const before = text.slice(0, start).trimEnd();
  if (!/\p{L}$/u.test(before) || circumstances.includes(wordsIn(before.slice(-LONGEST_WORD)).at(-1)?.norm ?? '')) return false;
  const had = wordsIn(text.slice(start, end)).map(({ norm }) => norm);
  const has = wordsIn(words).map(({ norm }) => norm);
  return had.some((norm) => alone.includes(norm)) && !has.some((norm) => alone.includes(norm)) && has.some((norm) => days.includes(norm));
}

/** "We're honoured to bake with them and give £9 away": with its "to" gone, or before another form, the second verb hangs alone. */
function leavesVerbAlone(text: string, { start, end, text: words }: PostChange, rest: string, { infinitive, joins, determiners }: Grammar): boolean {
  const marked = (said: readonly Token[]): string | undefined => said.find((_, i) => infinitive.includes(said[i - 1]?.norm ?? ''))?.norm;
  const verbOf = marked(wordsIn(text.slice(start, end)).slice(-2));
  if (verbOf === undefined || marked(wordsIn(words)) === verbOf) return false;
  const behind = tokenise(rest);
  return behind.some(({ norm }, i) => {
    const [verb, object] = [behind[i + 1], behind[i + 2]];
    return joins.includes(norm) && verb?.kind === 'word' && /^\p{Ll}/u.test(verb.raw) && object !== undefined && (determiners.includes(object.norm) || object.kind === 'price' || object.kind === 'number');
  });
}

/** "The softest tissue" claims too much, but that it is soft was the matter; of "the best" nothing is left to say. */
function losesQuality(text: string, { rule, start, end, text: words }: PostChange, { superlatives, emptyPraise }: Grammar): boolean {
  if (rule !== 'unproven-claim') return false;
  const has = wordsIn(words).map(({ norm }) => norm);
  return wordsIn(text.slice(start, end)).some(({ norm }) => {
    const ending = superlatives.find((one) => norm.endsWith(one) && norm.length >= one.length + QUALITY);
    return ending !== undefined && !emptyPraise.includes(norm) && !has.some((word) => word.startsWith(norm.slice(0, QUALITY)));
  });
}

/** "Have a look at the look": a word of ours stands right beside, and did not before. */
function saysAgain(text: string, { start, end, text: words }: PostChange, { light }: Grammar): boolean {
  const heard = (list: readonly Token[]): string[] => list.map(({ norm }) => norm).filter((norm) => norm.length >= HEARD && !light.includes(norm));
  const had = heard(wordsIn(text.slice(start, end)));
  const beside = heard([...wordsIn(startOfSentence(text, start)).slice(-BESIDE), ...wordsIn(restOfSentence(text, end)).slice(0, BESIDE)]);
  return heard(wordsIn(words)).some((norm) => !had.includes(norm) && beside.includes(norm));
}
