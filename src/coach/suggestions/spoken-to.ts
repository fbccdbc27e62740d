import { findSubjects } from '../goals/find-subjects.ts';
import type { Address, Voice } from '../reading.ts';
import { addressOf } from './address.ts';
import type { SuggestionWorld } from './suggestion-world.ts';

const POLITICS = 'about-politics';

/** How a post's readers are addressed in what is suggested for it; whoever speaks of how a country is run speaks to many. */
export function spokenTo({ hits, language, rules, tone, goal }: Pick<SuggestionWorld, 'hits' | 'language' | 'rules' | 'tone' | 'goal'>): Address {
  const usual = findSubjects(rules.subjects, hits, goal).own[0]?.address ?? (hits.traits.has(POLITICS) ? 'voi' : 'tu');
  return addressOf(tone.address, language, hits.doc, rules, usual, hits.traits.has('reply'));
}

/** Who speaks in what is suggested for a post: as the writer set it, but one person where the post's own words are only one person's (*I*, *my*). */
export function speakerOf({ hits: { doc }, rules: { grammar }, tone }: Pick<SuggestionWorld, 'hits' | 'rules' | 'tone'>): Voice {
  const says = (words: readonly string[]): boolean => doc.tokens.some(({ kind, norm }, i) => kind === 'word' && !doc.isProtected[i] && words.includes(norm));
  return says(grammar.onePerson) && !says(grammar.severalPeople) ? 'singular' : tone.voice;
}
