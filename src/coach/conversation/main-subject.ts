import type { Hit } from '../patterns/match.ts';
import type { Hits } from '../rules/hits.ts';
import type { Subject } from '../rules/rulebook.ts';
import { weightOf } from '../rules/weight-of.ts';

/** Words for each of which, at most, a post's main subject is named once. */
const NAMED_EVERY = 35;
/** Words that the sentence has in which a post says what it is about: shorter ones are cries and titles, a quotation has none. */
const A_SENTENCE = 6;
/** Named so often, a subject may come up as late as it likes. */
const OFTEN = 4;
/** Named so often, it may come where the post ends. */
const AGAIN = 2;
/** How far ahead of any other subject of its kind the main one is, by how often each is named. */
const AHEAD = 2;

/**
 * Whether a post is mainly about a subject: it is named where the post begins, where it ends, or often; not just in
 * passing; and no other subject of its kind comes near it.
 * @param subjects all of the language; of them those that are asked about on conditions are compared
 */
export function isMainSubject(subject: Subject, subjects: readonly Subject[], hits: Hits): boolean {
  const { doc } = hits;
  const places = mentionsOf(subject, hits);
  const words = doc.tokens.filter(({ kind }) => kind === 'word' || kind === 'hashtag').length;
  if (places.length === 0 || places.length * NAMED_EVERY < words) return false;
  const telling = doc.sentences.flatMap(({ first, last }, i) => (doc.tokens.slice(first, last).filter(({ kind }, k) => kind === 'word' && doc.isProtected[first + k] !== true).length >= A_SENTENCE ? [i] : []));
  const isIn = (sentence = 0): boolean => places.some(({ first }) => doc.sentenceOf[first] === sentence);
  const isEarly = places.some(({ first }) => (doc.sentenceOf[first] ?? 0) <= (telling[0] ?? 0));
  if (!isEarly && !(places.length >= AGAIN && isIn(telling.at(-1))) && places.length < OFTEN) return false;
  const others = subjects.filter((other) => other !== subject && typeof other.conversation === 'string' && weightOf(other, hits) >= other.threshold);
  return others.every((other) => mentionsOf(other, hits).length * AHEAD <= places.length);
}

/** Where the words stand that weigh most for a subject: what speaks for many subjects weighs less. */
function mentionsOf({ groups }: Subject, hits: Hits): readonly Hit[] {
  const most = Math.max(...groups.map(({ weight }) => weight));
  return groups.filter(({ weight }) => weight * 2 >= most).flatMap((group) => hits.findings(group).map(({ hit }) => hit));
}
