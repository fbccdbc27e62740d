import type { RawFlag } from '../rules/find-flags.ts';
import type { Hits } from '../rules/hits.ts';
import type { PhraseRule, Rule } from '../rules/rulebook.ts';
import type { Likeness } from './likeness.ts';

/** Texts in which only patterns speak: a person's own life, words of a page and not of a post, and where a guess would hurt. */
const HUSHED: readonly string[] = ['personal', 'page-text', 'condolence', 'grave', 'humour', 'warning'];
/** Rules that are about replies, and the only ones that are learnt for them. */
const OF_REPLIES: ReadonlySet<string> = new Set(['canned-reply', 'non-apology']);

/**
 * What patterns found, and flags on sentences that no pattern knows but that are like the known wordings of a rule.
 * What a pattern holds for possible because of its words is likely when its sentence is like that rule's wordings as well.
 * @param found the flags of patterns
 */
export function withAlike(found: readonly RawFlag[], likeness: Likeness, rules: readonly Rule[], hits: Hits): readonly RawFlag[] {
  const { doc } = hits;
  const phraseRules = new Map(rules.flatMap((rule): [string, PhraseRule][] => (rule.kind === 'phrase' ? [[rule.id, rule]] : [])));
  const flags = [...found];
  doc.sentences.forEach(({ first, last }, index) => {
    const [from, to] = [doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0];
    const here = found.filter((flag) => flag.start < to && from < flag.end);
    if (here.some(({ sureness }) => sureness !== 'possible')) return;
    const alike = likeness.find(doc, index, (id) => isMeant(phraseRules.get(id), hits, index));
    const rule = phraseRules.get(alike?.rule ?? '');
    if (alike === undefined || rule === undefined) return;
    const same = here.find((flag) => flag.rule.id === rule.id);
    const [start, end] = [doc.tokens[alike.first]?.start ?? from, doc.tokens[alike.last - 1]?.end ?? to];
    if (same !== undefined) {
      if (isDoubtful(rule, same, hits)) flags[found.indexOf(same)] = { ...same, sureness: 'likely' };
    } else if (!here.some((flag) => flag.start < end && start < flag.end)) flags.push({ rule, sureness: 'likely', start, end, hit: undefined, suggest: undefined });
  });
  return flags;
}

/** Whether it is its words that made a pattern's find no more than possible, and not what the rest of the post lacks or says. */
function isDoubtful(rule: PhraseRule, { hit }: RawFlag, hits: Hits): boolean {
  if (hit === undefined) return true;
  const group = rule.groups.find(({ patterns }) => patterns.includes(hit.pattern));
  return group?.sureness === 'possible' && hits.meets(group.conditions, hit);
}

function isMeant(rule: PhraseRule | undefined, hits: Hits, index: number): boolean {
  return rule !== undefined && rule.conditions.onlyIf.every((trait) => hits.traits.has(trait)) && mayBeAlike(rule, hits, index);
}

/** False where the post, or what stands by the sentence, speaks against a rule: what all its patterns ask is asked of it too. */
export function mayBeAlike(rule: PhraseRule, hits: Hits, index: number): boolean {
  const { first = 0, last = 0 } = hits.doc.sentences[index] ?? {};
  if (HUSHED.some((trait) => hits.traits.has(trait))) return false;
  if (hits.traits.has('reply') && !OF_REPLIES.has(rule.id)) return false;
  // An innocent wording that the rule's patterns know is not to come back for being alike.
  if (rule.groups.some((group) => hits.letsPass(group, index))) return false;
  return hits.permits(rule.conditions, { first, last, from: first, to: last });
}
