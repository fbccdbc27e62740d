import type { Flag, Sureness, Verdict } from '../../src/coach/reading.ts';
import { agree, flagMarks } from './marks.ts';
import type { ReadGold, ReadPost, ReadProbe } from './read-all.ts';
import { sample, sampleEvenly } from './sampling.ts';

/** A text to be read by a person, with what there is to judge. */
export interface ToRead {
  readonly id: string;
  readonly text: string;
  readonly remarks: readonly string[];
}

/** How bad it is to be wrong while this sure. */
const FALSE_ALARM: Readonly<Record<Sureness, number>> = { certain: 3, likely: 2, possible: 1 };
const MISS = 1;
/** From talking at people to talking with them; neutral stands beside mixed. */
const PLACE: Readonly<Record<Verdict, number>> = { push: 0, mixed: 1, neutral: 1, dialogic: 2 };

/** The labelled posts on which the coach and the labels differ most, worst first. */
export function worst(gold: readonly ReadGold[], count: number): ToRead[] {
  const differing = gold.map((one) => ({ ...one, ...differences(one) })).filter(({ remarks }) => remarks.length > 0);
  // The order of the file decides between equals, so that two runs list them alike.
  return differing.sort((a, b) => b.weight - a.weight).slice(0, count).map(({ post: { id, text }, remarks }) => ({ id, text, remarks }));
}

function differences({ post, reading }: ReadGold): { readonly weight: number; readonly remarks: readonly string[] } {
  const seen = flagMarks(reading);
  const alarms = reading.flags.filter((_, i) => !post.flags.some((label) => agree(label, seen[i]!)));
  const missed = post.flags.filter((label) => !seen.some((mark) => agree(mark, label)));
  const verdict = post.verdict === reading.verdict ? [] : [`verdict: ${reading.verdict}, labelled ${post.verdict}`];
  const weight = alarms.reduce((sum, f) => sum + FALSE_ALARM[f.sureness], MISS * missed.length) + Math.abs(PLACE[post.verdict] - PLACE[reading.verdict]) + verdict.length / 2;
  const quote = (mark: (typeof missed)[number]): string => (mark.spans[0] === undefined ? 'the whole post' : `“${post.text.slice(mark.spans[0].start, mark.spans[0].end)}”`);
  const language = post.lang === reading.language ? [] : [`taken for ${reading.language}`];
  return { weight, remarks: [...alarms.map((f) => `not labelled: ${flagInWords(f)}`), ...missed.map((m) => `missed: ${m.id} ${quote(m)}`), ...verdict, ...language] };
}

/** Flagged posts of people, drawn always alike. */
export function flaggedPeople(posts: readonly ReadPost[], count: number): ToRead[] {
  return sample(posts.filter(({ set, reading }) => set.role === 'people' && reading.flags.length > 0).map(toRead), count);
}

/** Flags on brands' posts, the same number for each rule as far as they last. */
export function brandFlags(posts: readonly ReadPost[], count: number): ToRead[] {
  const flags = posts.filter(({ set }) => set.role === 'brands').flatMap(({ post, reading }) =>
    reading.flags.map((f) => ({ id: `${post.id} ${f.rule} ${f.start}`, rule: f.rule, text: post.text, remarks: [flagInWords(f)] })));
  return sampleEvenly(flags, ({ rule }) => rule, count);
}

/** Probe posts on which the coach is wrong, always the same ones. */
export function failedProbes(probes: readonly ReadProbe[], count: number): ToRead[] {
  const wrong = probes.filter(({ probe, reading }) => {
    const seen = [...flagMarks(reading), ...reading.praise.map((p) => ({ id: p.signal, spans: [{ start: p.start, end: p.end }] }))];
    return seen.some((mark) => agree(mark, probe.mark)) === probe.trap;
  });
  return sampleEvenly(wrong.map(({ probe, reading }) => ({
    id: probe.id, text: probe.text, rule: probe.mark.id,
    remarks: [`${probe.trap ? 'trap of' : 'missed:'} ${probe.mark.id}${quoted(probe.text, probe.mark.spans[0])}`, ...reading.flags.map((f) => `said: ${flagInWords(f)}`)],
  })), ({ rule }) => rule, count);
}

function quoted(text: string, span: { readonly start: number; readonly end: number } | undefined): string {
  return span === undefined ? '' : ` “${text.slice(span.start, span.end)}”`;
}

function toRead({ post, reading }: ReadPost): ToRead {
  return { id: post.id, text: post.text, remarks: reading.flags.map(flagInWords) };
}

function flagInWords({ rule, sureness, quote }: Flag): string {
  return `${rule} (${sureness}) ${quote === '' ? 'the whole post' : `“${quote}”`}`;
}
