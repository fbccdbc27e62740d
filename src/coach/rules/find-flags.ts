import type { Context, Sureness, Tone } from '../reading.ts';
import type { Hit } from '../patterns/match.ts';
import { quotedTokens } from '../text/protected.ts';
import type { Token } from '../text/tokens.ts';
import { loudStretches } from './capitals.ts';
import type { Hits } from './hits.ts';
import type { AbsenceRule, EvidenceRule, HashtagRule, Rule, ShareRule } from './rulebook.ts';
import { shareOf } from './traits.ts';

/** A flag before it has suggestions. Offsets are UTF-16; a flag on the whole post is `0..0`. */
export interface RawFlag {
  readonly rule: Rule;
  readonly sureness: Sureness;
  readonly start: number;
  readonly end: number;
  /** The pattern's hit, for flags that have one. */
  readonly hit: Hit | undefined;
  readonly suggest: string | undefined;
  /** The place's most hashtags, for a flag on too many. */
  readonly most?: number;
}

const RANK: Readonly<Record<Sureness, number>> = { certain: 3, likely: 2, possible: 1 };

/** Everything the rules of one language find; praise decides whether a silence is one. */
export function findFlags(rules: readonly Rule[], evidence: readonly EvidenceRule[], hits: Hits, praised: ReadonlySet<string>, context: Context, tone: Tone): RawFlag[] {
  const flags = rules.flatMap((rule) => flagsOf(rule, evidence, hits, praised, context, tone));
  return withoutOverlaps(flags);
}

function flagsOf(rule: Rule, evidence: readonly EvidenceRule[], hits: Hits, praised: ReadonlySet<string>, context: Context, tone: Tone): RawFlag[] {
  switch (rule.kind) {
    case 'phrase': return rule.groups.flatMap((g) => hits.findings(g)).map((f) => {
      const hit = rule.marks === 'question' ? toQuestionMark(hits, f.hit) : f.hit;
      const [start, end] = offsets(hits, hit);
      return { rule, sureness: f.sureness, start, end, hit, suggest: f.group.suggest };
    });
    case 'capitals': return rule.unless.some((t) => hits.traits.has(t)) ? [] : loudStretches(rule, hits, tone).map((s) => {
      const [start, end] = offsets(hits, s);
      return { rule, sureness: s.sureness, start, end, hit: undefined, suggest: Object.keys(rule.suggestions)[0] };
    });
    case 'absence': return isAbsent(rule, hits, praised) ? [whole(rule, rule.sureness)] : [];
    case 'share': return fillsPost(rule, evidence, hits, praised) ? [whole(rule, rule.sureness)] : [];
    case 'hashtags': {
      const most = normOf(rule, context, tone);
      const tags = new Set(ownTags(hits).map((t) => t.norm));
      return tags.size > most ? [{ ...whole(rule, 'certain'), most }] : [];
    }
  }
}

/** A colour as pages write it; tags of six such letters have no digit among them. */
const COLOUR = /^(?=.*\d)\p{Hex_Digit}{6}$/u;

/** The post's hashtags without those in quotations, and without colours (#E8C547). */
function ownTags({ doc }: Hits): readonly Token[] {
  const quoted = quotedTokens(doc.tokens);
  return doc.tokens.filter((t, i) => t.kind === 'hashtag' && quoted[i] !== true && !COLOUR.test(t.norm));
}

function whole(rule: Rule, sureness: Sureness): RawFlag {
  return { rule, sureness, start: 0, end: 0, hit: undefined, suggest: Object.keys(rule.suggestions)[0] };
}

function offsets(hits: Hits, span: { readonly first: number; readonly last: number }): [start: number, end: number] {
  return [hits.doc.tokens[span.first]?.start ?? 0, hits.doc.tokens[span.last - 1]?.end ?? 0];
}

/** A hit that runs on to the last word of its question, over whatever a pattern stops at: a comma, an emoji, a quoted word. */
function toQuestionMark({ doc }: Hits, hit: Hit): Hit {
  const sentence = doc.sentences[doc.sentenceOf[hit.first] ?? -1];
  if (sentence?.question !== true) return hit;
  let last = sentence.last;
  while (last > hit.last && !closesQuestion(doc.tokens[last - 1])) last--;
  if (last <= hit.last) return hit;
  const loose = new Set(hit.loose);
  for (let i = hit.last; i < last; i++) if (doc.tokens[i]?.kind !== 'punct') loose.add(i);
  return { ...hit, last, to: Math.max(hit.to, last), loose: [...loose] };
}

/** What a question ends with: a word, or the mark behind a quoted one. */
function closesQuestion(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'emoji' || token.kind === 'break' || token.kind === 'link') return false;
  return token.kind !== 'punct' || /^["”’'»“)]$/.test(token.norm);
}

function isAbsent(rule: AbsenceRule, hits: Hits, praised: ReadonlySet<string>): boolean {
  const { traits } = hits;
  return (
    rule.needs.every((t) => traits.has(t)) && rule.needsAny.every((list) => list.some((t) => traits.has(t))) &&
    !rule.unless.some((t) => traits.has(t)) && !rule.unlessPraised.some((s) => praised.has(s))
  );
}

function fillsPost(rule: ShareRule, evidence: readonly EvidenceRule[], hits: Hits, praised: ReadonlySet<string>): boolean {
  const of = evidence.find((e) => e.id === rule.of);
  if (of === undefined || rule.unless.some((t) => hits.traits.has(t)) || rule.unlessPraised.some((s) => praised.has(s))) return false;
  if (!rule.needs.every((t) => hits.traits.has(t))) return false;
  const { share, sentences } = shareOf(of, hits);
  return sentences >= rule.sentences && share >= rule.atLeast;
}

/** The writer's own norm for the site, else the rule's. */
function normOf({ norms }: HashtagRule, { site = 'default' }: Context, { hashtags }: Tone): number {
  const own = Object.hasOwn(hashtags, site) ? hashtags[site] : undefined;
  return own ?? norms[site] ?? norms['default'] ?? Infinity;
}

/** One span, one rule: the surer flag stays, then the longer, then the rule that comes first. Whole-post flags stand beside. */
function withoutOverlaps(flags: readonly RawFlag[]): RawFlag[] {
  const kept: RawFlag[] = [];
  const ranked = [...flags].sort((a, b) => RANK[b.sureness] - RANK[a.sureness] || b.end - b.start - (a.end - a.start));
  for (const f of ranked) {
    const clash = f.end > f.start && kept.some((k) => k.start < f.end && f.start < k.end);
    if (!clash && !(f.end === 0 && kept.some((k) => k.rule.id === f.rule.id && k.end === 0))) kept.push(f);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
