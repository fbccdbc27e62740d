import type { Context } from '../reading.ts';
import type { Hits } from './hits.ts';
import type { EvidenceRule } from './rulebook.ts';

/** An English name's genitive. */
const OWNS = /^['’]s(?!\p{L})/u;

/**
 * What is true of the post as a whole: every evidence rule whose weights add up, and `reply` when the
 * text answers someone. Each pattern group counts once, so that repeating a word proves nothing more.
 * @param known traits that hold already, such as `answers` for a reply that takes up what it answers
 */
export function traitsOf(evidence: readonly EvidenceRule[], hits: Hits, context: Context, known: readonly string[] = []): ReadonlySet<string> {
  const traits = new Set<string>(known);
  // A text that begins with somebody's @name speaks to that person, unless the place says that it is a post, or the name owns what follows (“@anna's bread”).
  const [first] = hits.doc.tokens;
  const answers = context.surface === undefined && first?.kind === 'mention' && !OWNS.test(hits.doc.text.slice(first.end, first.end + 3));
  if (answers || context.surface === 'reply' || context.surface === 'comment' || context.answering !== undefined) traits.add('reply');
  // In order of name, so that evidence may build on evidence that comes before it.
  for (const rule of evidence) {
    const sofar = hits.withTraits(traits);
    const weight = rule.groups.reduce((sum, g) => sum + (sofar.findings(g).length > 0 ? g.weight : 0), 0);
    if (weight >= rule.threshold) traits.add(rule.id);
  }
  return traits;
}

/** Sentences in which a trait shows, as a share of all sentences with words in them (0 to 1), and their number. */
export function shareOf(rule: EvidenceRule, hits: Hits): { readonly share: number; readonly sentences: number } {
  const { doc } = hits;
  const spoken = new Set<number>();
  doc.tokens.forEach((t, i) => {
    const sentence = doc.sentenceOf[i];
    if (t.kind === 'word' && sentence !== undefined) spoken.add(sentence);
  });
  const shown = new Set(rule.groups.flatMap((g) => hits.findings(g)).map((f) => doc.sentenceOf[f.hit.first]));
  return { share: spoken.size === 0 ? 0 : shown.size / spoken.size, sentences: spoken.size };
}
