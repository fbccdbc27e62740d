import { conjugate as conjugateEnglish } from '../inflection/english.ts';
import { conjugate, imperativeFor, infinitiveFor, splitEnclitic } from '../inflection/italian.ts';
import type { Address } from '../reading.ts';
import type { LanguageRules } from '../rules/rulebook.ts';

/** The forms that name a person, in the order verbs are conjugated in. */
const PERSONS: readonly string[] = ['present-1s', 'present-2s', 'present-3s', 'present-1p', 'present-2p', 'present-3p'];

/** RSVP: a verb without a vowel is spelt out. */
const SPELT = /^[^aeiouy]+$/;

/**
 * Another form of a verb found in the post. `words` are the folded words of the capture (`si`, `iscriva`;
 * `prenotalo`). Undefined when the verb is not one of the rulebook's.
 */
export function verbForm(words: readonly string[], form: string, language: string, rules: LanguageRules, address: Address): string | undefined {
  const found = findVerb(words, rules);
  if (found === undefined) return undefined;
  const { lemma, clitic } = found;
  if (language === 'en') {
    const verb = conjugateEnglish(lemma, rules.irregular[lemma] ?? {});
    // Letters that nobody speaks as a word are written in capitals.
    if (form === 'base' && SPELT.test(lemma)) return lemma.toUpperCase();
    return form === 'ing' ? verb.ing : form === 'past' ? verb.past : verb.base;
  }
  if (language !== 'it') return undefined;
  const verb = conjugate(lemma, rules.irregular[lemma] ?? {});
  if (form === 'infinitive') return infinitiveFor(verb, clitic, address);
  if (form === 'imperative') return imperativeFor(verb, clitic, address);
  if (form === 'gerund') return verb.gerund + infinitiveFor(verb, clitic, address).slice(verb.infinitiveStem.length).replace(/^e$/, '');
  // "Prenotale al banco" → "si prenotano al banco": what was the object does it by itself.
  if (form === 'impersonal') return ['lo', 'la'].includes(clitic) ? `si ${verb.present[2]}` : ['li', 'le'].includes(clitic) ? `si ${verb.present[5]}` : undefined;
  const person = PERSONS.indexOf(form);
  if (person >= 0) return clitic === '' ? verb.present[person] : undefined;
  return form === 'participle' ? verb.participle[0] : undefined;
}

function findVerb(words: readonly string[], rules: LanguageRules): { lemma: string; clitic: string } | undefined {
  const { lemmas, hosts } = rules.program;
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const before = words.length > 1 && words[0] !== 'non' ? (words[0] ?? '') : '';
  const direct = Object.hasOwn(lemmas, last) ? lemmas[last] : undefined;
  // "Regalati" is an order to oneself before it is a participle: the enclitic is looked for first.
  if (direct !== undefined && !last.endsWith('ti')) return { lemma: direct, clitic: before };
  // "Prenotatelo" is prenotate + lo before it is prenota + te + lo: the longest verb wins.
  for (const { host, clitic } of splitEnclitic(last).toSorted((a, b) => b.host.length - a.host.length)) {
    const lemma = Object.hasOwn(hosts, host) ? lemmas[host] : undefined;
    if (lemma !== undefined) return { lemma, clitic };
  }
  return direct === undefined ? undefined : { lemma: direct, clitic: before };
}
