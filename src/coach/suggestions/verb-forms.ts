import { conjugate as conjugateEnglish } from '../inflection/english.ts';
import { conjugate, infinitiveFor, splitEnclitic } from '../inflection/italian.ts';
import type { Address } from '../reading.ts';
import type { LanguageRules } from '../rules/rulebook.ts';

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
    return form === 'ing' ? verb.ing : form === 'past' ? verb.past : verb.base;
  }
  if (language !== 'it') return undefined;
  const verb = conjugate(lemma, rules.irregular[lemma] ?? {});
  if (form === 'infinitive') return infinitiveFor(verb, clitic, address);
  if (form === 'imperative') return address === 'lei' ? `${clitic === '' ? '' : `${clitic} `}${verb.imperative.lei}` : verb.imperative[address] + clitic;
  return form === 'participle' ? verb.participle[0] : undefined;
}

function findVerb(words: readonly string[], rules: LanguageRules): { lemma: string; clitic: string } | undefined {
  const { lemmas, hosts } = rules.program;
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const before = words.length > 1 && words[0] !== 'non' ? (words[0] ?? '') : '';
  const direct = Object.hasOwn(lemmas, last) ? lemmas[last] : undefined;
  if (direct !== undefined) return { lemma: direct, clitic: before };
  for (const { host, clitic } of splitEnclitic(last)) {
    const lemma = Object.hasOwn(hosts, host) ? lemmas[host] : undefined;
    if (lemma !== undefined) return { lemma, clitic };
  }
  return undefined;
}
