import { isWorse } from '../balance/worse.ts';
import { findSubjects } from '../goals/find-subjects.ts';
import type { Address, Reading, Suggestion } from '../reading.ts';
import type { RawFlag } from '../rules/find-flags.ts';
import type { Hits } from '../rules/hits.ts';
import type { LanguageRules, Template } from '../rules/rulebook.ts';
import type { Document } from '../text/document.ts';
import { foldedWords } from '../text/phrases.ts';
import { tracesOf } from '../text/traces.ts';
import { addressOf } from './address.ts';
import { withArticle } from './article-agreement.ts';
import { candidatesFor, fitting, type Wishes } from './candidates.ts';
import { clauseAround } from './clause.ts';
import { asksForMore, tearsApart, withLead } from './dangling.ts';
import { isEveryday, leansOn, ownLength, runningOn } from './joining.ts';
import { losesMatter, losesUnknownWords } from './losses.ts';
import { smallLetters } from './small-letters.ts';
import { addition, afterSentence, apply, isJoined, opening, removal, replacement, type Splice } from './splice.ts';
import { withoutSurplusHashtags } from './surplus-hashtags.ts';
import type { TagWords } from './tags-as-words.ts';
import { questionsFor } from './questions.ts';
import { rewritesOf } from './rewrites.ts';
import { breaksClause } from './keeps-clause.ts';
import { breaksRow } from './rows.ts';
import { blankIn, render, type Rendered, type TemplateWorld } from './template.ts';
import { verbForm } from './verb-forms.ts';

/** Never more ways forward than this for one flag. */
const MOST = 3;
/** Wordings of one type of question that are tried. */
const WORDINGS = 4;
/** Text looked at on each side of a change for traces of it; UTF-16 units. */
const AROUND = 120;
/** "Fino al [data]" beside "solo oggi" or a date asks for what has been said. */
const ASKS_UNTIL = /fino al \[data\]|until \[date\]/;
const DAYS: ReadonlySet<string> = new Set(
  ('oggi stasera domani dopodomani lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ' +
    'tonight tomorrow midnight monday tuesday wednesday thursday friday saturday sunday weekend january february march april june july august september october november december nov dec').split(' '),
);
const POLITICS = 'about-politics';

/** What a suggestion is made from, and the reading that proves it harmless. */
export interface SuggestionWorld extends Wishes {
  readonly hits: Hits;
  /** Reads the post before and after a change, without suggestions (of a long post, the part around it). */
  readonly compare: (splice: Splice) => Comparison;
}

/** Two readings of the same stretch; `shift` is the stretch's offset in the post. */
export interface Comparison {
  readonly before: Reading;
  readonly after: Reading;
  /** Everything any rule would find afterwards, whatever the tone shows. */
  readonly flagged: readonly RawFlag[];
  readonly shift: number;
}

/**
 * Up to three ways forward for a flag, best first. Each has been applied and read
 * again: what would itself be flagged, or would worsen the balance or the verdict, is not offered.
 */
export function suggestionsFor(flag: RawFlag, world: SuggestionWorld): Suggestion[] {
  if (flag.most !== undefined) return surplusRemoval(flag, flag.most, world);
  const { text } = world.hits.doc;
  const found: Suggestion[] = [];
  const seen = new Set([text]);
  const rewrites = rewritesOf(flag, world.hits, world.rules.rewrites).flatMap(({ flag: marked, templates }) => fitting(templates, world).map((template) => ({ marked, template })));
  for (const { marked, template } of [...rewrites, ...candidatesFor(flag, world).map((one) => ({ marked: flag, template: one }))]) {
    if (template.instead && found.length > 0) continue;
    for (const ways of waysOf(template, marked, world)) {
      if (found.length === MOST) return found;
      const splice = ways.find((one) => !seen.has(apply(text, one)) && isHarmless(one, template, marked, world) && (marked === flag || mends(one, flag, world)));
      if (splice === undefined) continue;
      seen.add(apply(text, splice));
      found.push(asSuggestion(splice, template.kind));
    }
  }
  return found;
}

function surplusRemoval(flag: RawFlag, most: number, world: SuggestionWorld): Suggestion[] {
  const splice = withoutSurplusHashtags(world.hits.doc, most, tagWordsOf(world.rules));
  return splice !== undefined && improves(splice, flag, world) ? [asSuggestion(splice, splice.text === '' ? 'remove' : 'replace')] : [];
}

function tagWordsOf({ rules, grammar }: LanguageRules): TagWords {
  const capitals = rules.find((rule) => rule.kind === 'capitals');
  return { asksForMore: grammar.asksForMore, joins: grammar.joins, acronyms: capitals?.acronyms ?? [], names: capitals?.names ?? [] };
}

/** A removal may carry the next letter as a capital; it is still a removal to whoever reads it. */
function asSuggestion(splice: Splice, asked: Template['kind']): Suggestion {
  const kind = asked === 'replace' && splice.text === '' ? 'remove' : asked;
  const slot = blankIn(splice.text);
  return { kind, ...splice, ...(slot === undefined ? {} : { slot }) };
}

/** What a template makes of the post: one change, or for questions one for each type; for each its wordings, best first. */
function waysOf(template: Template, flag: RawFlag, world: SuggestionWorld): readonly (readonly Splice[])[] {
  const { doc } = world.hits;
  if (ASKS_UNTIL.test(template.text) && doc.tokens.some((t) => t.kind === 'date' || DAYS.has(t.norm))) return [];
  const [first, end] = regionOf(template, flag, world.hits);
  const start = template.kind === 'replace' ? withLead(doc, first, template.text, world.rules.grammar) : first;
  if (template.stands !== 'any' && template.stands !== (isJoined(doc.text, start) ? 'joined' : 'alone')) return [];
  // The sentence says something else before "and share".
  if (template.stands === 'alone' && template.over === 'sentence' && isJoined(doc.text, flag.start)) return [];
  if (template.kind === 'remove') {
    const splice = removal(doc, start, end);
    return splice === undefined || leavesStump(splice, world) ? [] : [withAgreement([splice], world)];
  }
  const { lookup, ...speech } = templateWorldOf(flag, world);
  if (template.text !== '{question}') return [withAgreement(splicesOf(template, render(template.text, { lookup, ...speech }), flag, world, start), world)];
  return questionsFor(world.hits, world.rules, world.goal).map((wordings) => {
    const texts = wordings.slice(0, WORDINGS).map(({ text, recall }) => render(text, { lookup: recall, ...speech }));
    return withAgreement(texts.flatMap((text) => splicesOf(template, text && asSentence(text), flag, world, start)), world);
  });
}

/** What the post itself said may stand first in a question. */
function asSentence({ text, slot }: Rendered): Rendered {
  return { text: text.charAt(0).toUpperCase() + text.slice(1), slot };
}

function splicesOf(template: Template, rendered: Rendered | undefined, flag: RawFlag, world: SuggestionWorld, start: number): Splice[] {
  const { doc } = world.hits;
  if (rendered === undefined || rendered.text === '') return [];
  if (template.kind === 'replace') return replacements(doc, start, regionOf(template, flag, world.hits)[1], rendered.text, world);
  if (template.at === 'start') return [opening(doc.text, rendered.text)];
  return [template.at === 'after' && flag.hit !== undefined ? afterSentence(doc.text, regionOf({ ...template, over: 'sentence' }, flag, world.hits)[1], rendered.text) : addition(doc.text, rendered.text)];
}

/** A sentence that now ends in a comma or a colon needs the next one. */
function replacements(doc: Document, start: number, end: number, words: string, world: SuggestionWorld): Splice[] {
  const { language, rules } = world;
  const splice = replacement(doc, start, end, words);
  if (!leansOn(doc, end, words)) return [splice];
  const address = spokenTo(world);
  const joined = runningOn(doc, splice, (word) => isEveryday(word, language, rules.grammar) || verbForm([word], 'imperative', language, rules, address) !== undefined);
  return joined === undefined ? [] : [joined];
}

/** Articles before what is changed agree with it; where they cannot, the change is none. */
function withAgreement(splices: readonly Splice[], { hits: { doc }, language }: SuggestionWorld): readonly Splice[] {
  return splices.flatMap((splice) => (splice.start === splice.end ? splice : (withArticle(doc, splice, language) ?? [])));
}

/** What is left asks for more: the clause ends too early, or two words meet that cannot. */
function leavesStump({ start, end }: Splice, { hits: { doc }, rules: { grammar } }: SuggestionWorld): boolean {
  const before = doc.tokens.findLast((t) => t.end <= start);
  const after = doc.tokens.find((t) => t.start >= end);
  const endsClause = after === undefined || after.kind === 'punct' || after.kind === 'break' || after.kind === 'emoji';
  // "An easy, [eco-friendly] alternative": the comma stood between two words for one thing.
  if (before?.norm === ',' && !endsClause && lastsFewWords(doc, before.start, grammar.articles)) return true;
  if (before?.kind !== 'word') return false;
  if (endsClause) return asksForMore(before.norm, grammar);
  const removed = doc.tokens.find((t) => t.start >= start && t.kind === 'word');
  return after.kind === 'word' && removed !== undefined && tearsApart(before.norm, removed.norm, after.norm, grammar);
}

/** Whether an article stands at most two words before an offset: a noun is still to come. */
function lastsFewWords({ tokens }: Document, at: number, articles: readonly string[]): boolean {
  return tokens.filter((t) => t.end <= at).slice(-3).some(({ norm }) => articles.includes(norm));
}

function regionOf(template: Template, flag: RawFlag, { doc }: Hits): [start: number, end: number] {
  if (flag.hit === undefined || template.over === 'span') return [flag.start, flag.end];
  if (template.over === 'match') return [doc.tokens[flag.hit.from]?.start ?? flag.start, doc.tokens[flag.hit.to - 1]?.end ?? flag.end];
  if (template.over === 'clause') return clauseAround(doc, flag.hit.first, flag.hit.last);
  const sentence = doc.sentences[doc.sentenceOf[flag.hit.first] ?? -1];
  const words = doc.tokens.slice(sentence?.first, sentence?.last).filter((t) => t.kind !== 'break');
  return [words[0]?.start ?? flag.start, words.at(-1)?.end ?? flag.end];
}

function templateWorldOf(flag: RawFlag, { hits, language, rules, tone, goal }: SuggestionWorld): TemplateWorld {
  const address = spokenTo({ hits, language, rules, tone, goal });
  const { doc } = hits;
  return {
    language, address, voice: tone.voice,
    lookup(name, form) {
      if (name === 'disclosure') return tone.disclosure || rules.additions.disclosure;
      if (name === 'span') return doc.text.slice(flag.start, flag.end);
      if (name === 'lower') return smallLetters(doc, flag.start, flag.end, flag.rule.kind === 'capitals' ? flag.rule : undefined, language, rules.grammar);
      const capture = flag.hit?.captures.find((c) => c.name === name);
      const tokens = capture === undefined ? [] : doc.tokens.slice(capture.first, capture.last);
      if (tokens.length === 0) return undefined;
      const words = doc.text.slice(tokens[0]?.start, tokens.at(-1)?.end);
      if (form === '') return words;
      if (form === 'small') return tokens[0]?.caps === true && tokens[0].raw.length > 1 ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
      if (form === 'here') return '';
      if (form === 'ending') return tokens.at(-1)?.norm.at(-1);
      if (form === 'present') return verbForm(tokens.map((t) => t.norm), tone.voice === 'singular' ? 'present-1s' : 'present-1p', language, rules, address);
      return verbForm(tokens.map((t) => t.norm), form, language, rules, address);
    },
  };
}

/** Whoever speaks of how a country is run speaks to many. */
function spokenTo({ hits, language, rules, tone, goal }: Pick<SuggestionWorld, 'hits' | 'language' | 'rules' | 'tone' | 'goal'>): Address {
  const usual = findSubjects(rules.subjects, hits, goal).own[0]?.address ?? (hits.traits.has(POLITICS) ? 'voi' : 'tu');
  return addressOf(tone.address, language, hits.doc, rules, usual);
}

function isHarmless(splice: Splice, { drops, kind }: Template, flag: RawFlag, world: SuggestionWorld): boolean {
  const { hits: { doc }, rules: { grammar } } = world;
  if (kind === 'replace' && (breaksRow(splice, doc, grammar) || breaksClause(doc.text, { ...splice, kind }, grammar))) return false;
  if (kind === 'replace' && leavesOrder(splice, world)) return false;
  if (!drops && losesUnknownWords(splice, flag, world.hits.doc, world.rules.grammar)) return false;
  return !losesMatter(splice, flag, world.hits.doc) && !leavesTraces(splice, world.hits.doc) && improves(splice, flag, world);
}

/** "You can choose your plan and switch it on": what was the second of two orders is still one, the first no more. */
function leavesOrder({ end, text }: Splice, world: SuggestionWorld): boolean {
  const { hits: { doc }, rules: { grammar }, rules, language } = world;
  if (!grammar.permits.some((one) => foldedWords(text).startsWith(`${one} `))) return false;
  const i = doc.tokens.findIndex((t) => t.end >= end);
  const { last = 0 } = doc.sentences[doc.sentenceOf[i] ?? -1] ?? {};
  const behind = doc.tokens.slice(i, last).filter((t) => t.start >= end);
  return behind.some((t, n) => n > 0 && t.kind === 'word' && grammar.joins.includes(behind[n - 1]?.norm ?? '') && /^\p{Ll}/u.test(t.raw) && verbForm([t.norm], 'imperative', language, rules, spokenTo(world)) !== undefined);
}

/** Looked for around the change only, so that a long post costs no more than a short one. */
function leavesTraces({ start, end, text }: Splice, doc: Document): boolean {
  const from = Math.max(0, start - AROUND);
  const around = doc.text.slice(from, end + AROUND);
  return tracesOf(around, apply(around, { start: start - from, end: end - from, text })).length > 0;
}

/** Whether nothing of a flag is left once other words, found beside its own pattern, are in the text. */
function mends(splice: Splice, flag: RawFlag, { compare }: SuggestionWorld): boolean {
  const { flagged, shift } = compare(splice);
  const start = Math.min(flag.start, splice.start) - shift;
  const end = Math.max(flag.end, splice.end) + splice.text.length - (splice.end - splice.start) - shift;
  return !flagged.some((f) => f.rule.id === flag.rule.id && f.start < end && start < f.end);
}

function improves(splice: Splice, flag: RawFlag, { compare }: SuggestionWorld): boolean {
  const { before, after, flagged, shift } = compare(splice);
  const start = splice.start - shift;
  const end = start + ownLength(splice.text);
  const touches = (f: RawFlag): boolean => (f.end === 0 ? flag.end === 0 && f.rule.id === flag.rule.id : splice.text !== '' && f.start < end && start < f.end);
  return !flagged.some(touches) && !isWorse(after, before);
}
