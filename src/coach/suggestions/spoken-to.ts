import { findSubjects } from '../goals/find-subjects.ts';
import type { Address, Voice } from '../reading.ts';
import type { Grammar } from '../rules/grammar.ts';
import type { Token } from '../text/tokens.ts';
import { addressOf } from './address.ts';
import { isEveryday } from './joining.ts';
import type { SuggestionWorld } from './suggestion-world.ts';

const POLITICS = 'about-politics';

/** How a post's readers are addressed in what is suggested for it; whoever speaks of how a country is run speaks to many. */
export function spokenTo({ hits, language, rules, tone, goal }: Pick<SuggestionWorld, 'hits' | 'language' | 'rules' | 'tone' | 'goal'>): Address {
  const usual = findSubjects(rules.subjects, hits, goal).own[0]?.address ?? (hits.traits.has(POLITICS) ? 'voi' : 'tu');
  return addressOf(tone.address, language, hits.doc, rules, usual, hits.traits.has('reply'));
}

/** Who speaks in what is suggested for a post: as the writer set it, but one person where the post's own words are only one person's (*I*, *my*). */
export function speakerOf({ hits: { doc }, language, rules: { grammar }, tone }: Pick<SuggestionWorld, 'hits' | 'language' | 'rules' | 'tone'>): Voice {
  const isNumeral = (i: number): boolean => doc.tokens[i]?.raw.length === 1 && isName(doc.tokens[i - 1], language, grammar);
  const says = (words: readonly string[]): boolean => doc.tokens.some(({ kind, norm }, i) => kind === 'word' && !doc.isProtected[i] && words.includes(norm) && !isNumeral(i));
  return says(grammar.onePerson) && !says(grammar.severalPeople) ? 'singular' : tone.voice;
}

/** A word with a capital that is none of everyday's: behind it a lone I is a number (Elizabeth I, World War I). */
function isName(token: Token | undefined, language: string, grammar: Grammar): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.raw) && !isEveryday(token.norm, language, grammar);
}
