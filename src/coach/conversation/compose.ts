import type { Flag, Reading, Suggestion, Sureness } from '../reading.ts';
import type { Grammar } from '../rules/grammar.ts';
import { inTextOrder, type PostChange, placesAfter, withChanges } from './post-change.ts';
import { type Look, questionsAdded, readsCleanly } from './reads-cleanly.ts';
import { breaksClause, isAside } from '../suggestions/keeps-clause.ts';
import { losesNeed, saysNotHow } from './keeps-need.ts';
import { losesSense } from './keeps-sense.ts';
import { tearsThread } from './keeps-thread.ts';
import { beginsWith, foldedWords } from '../text/phrases.ts';
import { echoes, repeats } from './repetition.ts';

/** Longest post a conversation is made of, in UTF-16 units: beyond it is an essay, and every step reads it whole. */
const LONGEST = 5_000;
/** Flags answered in one go: with more of them the post would be somebody else's. */
const MOST = 8;
/** Half an apology and a stock reply are mended only by what the writer alone knows: there a blank may stay. */
const WITH_BLANK = new Set(['non-apology', 'canned-reply']);
/** How far words are read to know the first of them; UTF-16 units. */
const LONGEST_WORD = 40;
/** The rule about too many tags. */
const TAGS = 'hashtag-stuffing';
const QUOTES = [['"', '"'], ['“', '”'], ['«', '»']] as const;
const SURER: Readonly<Record<Sureness, number>> = { certain: 0, likely: 1, possible: 2 };

/** What composing takes: the coach's eyes on any text. */
export interface CompositionWorld {
  readonly grammar: Grammar;
  look(text: string): Look;
  /** What may be done about too many tags without asking the writer: beside the mark more is offered. */
  withoutIdleTags(text: string): readonly Suggestion[];
  /** What could be added to a text so that it opens, best first; none where a question would be out of place. */
  openings(text: string): readonly PostChange[];
}

/**
 * The changes that make a conversation of a post: a way forward for each flag and at most one added
 * sentence. They do not overlap; in text order each step of them, all of them, and all without any one
 * of them have been read again and read well.
 * @param reading of the text, with suggestions
 * @param isWanted leaves out flags that the writer has waved away
 */
export function compose(text: string, reading: Reading, isWanted: (flag: Flag) => boolean, world: CompositionWorld): readonly PostChange[] {
  if (text.length > LONGEST) return [];
  const start = world.look(text);
  const flags = reading.flags.filter((flag) => isWanted(flag) && flag.suggestions.length > 0);
  const spans = flags.filter(({ end }) => end > 0).toSorted((a, b) => SURER[a.sureness] - SURER[b.sureness] || a.start - b.start);
  const chosen: PostChange[] = [];
  let now = start;
  for (const flag of [...spans, ...flags.filter(({ end }) => end === 0)].slice(0, MOST)) {
    const step = firstThatReads(text, waysOf(text, flag, world, chosen), chosen, start, now, world);
    if (step === undefined) continue;
    chosen.push(step.change);
    now = step.look;
  }
  const addition = additionTo(text, chosen, start, world);
  return inTextOrder(proven(text, addition === undefined ? chosen : [...chosen, addition], start, world));
}

/** The first way forward with which the text still reads well, and better than without it. */
function firstThatReads(text: string, ways: readonly PostChange[], chosen: readonly PostChange[], start: Look, now: Look, world: CompositionWorld): { readonly change: PostChange; readonly look: Look } | undefined {
  for (const change of ways) {
    const changes = [...chosen, change];
    const look = world.look(withChanges(text, changes));
    if (readsCleanly(start, look, changes) && look.reading.balance >= now.reading.balance) return { change, look };
  }
  return undefined;
}

/** The suggestions of a flag that go with what is chosen: those without a blank first, whose words nobody else says. */
function waysOf(text: string, flag: Flag, { grammar, withoutIdleTags }: CompositionWorld, chosen: readonly PostChange[]): PostChange[] {
  const said = chosen.map((change) => change.text);
  const ways = (flag.rule === TAGS ? withoutIdleTags(text) : flag.suggestions)
    .map((s): PostChange => ({ ...s, rule: flag.rule }))
    // A question, and what a whole post lacks at its end, is the one addition: chosen last, with the whole post in view.
    .filter((s) => s.kind !== 'insert' || s.start === 0 || (flag.end > 0 && !s.text.includes('?')))
    .filter((s) => !chosen.some((c) => overlap(c, s)) && !isQuoted(text, s) && !repeats(s.text, said, grammar) && !echoes(text, s, grammar) && !losesSense(text, s, grammar) && !losesNeed(text, s, grammar) && !saysNotHow(text, s, grammar) && !tearsThread(text, s, grammar) && !isAside(s, grammar) && !breaksClause(text, s, grammar));
  const blank = WITH_BLANK.has(flag.rule) && !chosen.some(({ slot }) => slot !== undefined);
  return [...ways.filter(({ slot }) => slot === undefined), ...ways.filter((s) => s.slot !== undefined && blank && opensClause(text, s, grammar))];
}

/** Whether a change stands inside a quotation, however long: those are somebody else's words. */
function isQuoted(text: string, { start, end }: Suggestion): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return QUOTES.some(([open, close]) => (open === close ? before.split(open).length % 2 === 0 && after.includes(close) : before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close)));
}

/** Whether words stand where a clause may begin: a blank amid a clause is filled in by nobody. */
function opensClause(text: string, { kind, start, end }: Suggestion, { goesOn }: Grammar): boolean {
  // "…, but please allow for a delay" goes on from what was said, and not from a blank.
  if (/^,? \p{L}/u.test(text.slice(end, end + 3)) && beginsWith(foldedWords(text.slice(end, end + LONGEST_WORD)), goesOn)) return false;
  return kind === 'insert' || /(?:^|[.!?…,;:–—\n]|\p{Extended_Pictographic}\uFE0F?)\s*$/u.test(text.slice(0, start));
}

/** Two changes at one place stand in each other's way, but an addition may follow what ends where it goes. */
function overlap(a: Suggestion, b: Suggestion): boolean {
  return a.start < b.end && b.start < a.end;
}

/** One more sentence, thought out for the text as changed, at its place in the text as written. */
function additionTo(text: string, chosen: readonly PostChange[], start: Look, world: CompositionWorld): PostChange | undefined {
  if (chosen.some((change) => (change.kind === 'insert' && change.start > 0) || questionsAdded(text, change) > 0)) return undefined;
  const changed = withChanges(text, chosen);
  const said = chosen.map((change) => change.text);
  for (const found of world.openings(changed)) {
    if (repeats(found.text, said, world.grammar)) continue;
    const at = placeBefore(found.start, chosen);
    const onNewLine = `\n${found.text.replace(/^[.\s]+/, '')}`;
    // Behind words that end in no mark a full stop of ours would end what was left open: a new line does not.
    for (const words of found.text.startsWith('.') ? [onNewLine] : [found.text, onNewLine]) {
      const addition: PostChange = { ...found, start: at, end: at, text: words };
      const all = [...chosen, addition];
      if (!chosen.some((c) => c.start < at && at < c.end) && isSound(text, all, start, world)) return addition;
    }
  }
  return undefined;
}

/** All changes together read well, and so do all without any one of them: each may be ticked off. */
function isSound(text: string, changes: readonly PostChange[], start: Look, world: CompositionWorld): boolean {
  const some = [changes, ...changes.map((one) => changes.filter((other) => other !== one))];
  return some.every((set) => readsCleanly(start, world.look(withChanges(text, set)), set));
}

/** The changes, without those that spoil what the ones before them make of the text, or the whole. */
function proven(text: string, changes: readonly PostChange[], start: Look, world: CompositionWorld): readonly PostChange[] {
  let kept: readonly PostChange[] = [];
  for (const change of inTextOrder(changes)) {
    const next = [...kept, change];
    if (readsCleanly(start, world.look(withChanges(text, next)), next)) kept = next;
  }
  while (kept.length > 1 && !isSound(text, kept, start, world)) kept = kept.slice(0, -1);
  return kept;
}

/** The offset in the written text of an offset in the changed one; inside changed words the end of them. */
function placeBefore(offset: number, chosen: readonly PostChange[]): number {
  const ordered = inTextOrder(chosen);
  const places = placesAfter(ordered);
  let shift = 0;
  for (const [i, change] of ordered.entries()) {
    const place = places[i];
    if (place === undefined || offset < place.start || (offset === place.start && place.end > place.start)) break;
    if (offset <= place.end) return change.end;
    shift = place.end - change.end;
  }
  return offset - shift;
}
