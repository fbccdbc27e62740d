import type { Suggestion } from '../reading.ts';
import type { RawFlag } from '../rules/find-flags.ts';
import type { Hits } from '../rules/hits.ts';
import type { Grammar } from '../rules/grammar.ts';
import type { LanguageRules, Template } from '../rules/rulebook.ts';
import type { Document } from '../text/document.ts';
import { withArticle } from './article-agreement.ts';
import { candidatesFor, fitting } from './candidates.ts';
import { clauseAround } from './clause.ts';
import { asksForMore, bearsPost, tearsApart, withLead } from './dangling.ts';
import { isEveryday, leansOn, runningOn } from './joining.ts';
import { readsNoWorse, isHarmless } from './harmless.ts';
import { smallLetters } from './small-letters.ts';
import { addition, afterSentence, apply, isJoined, opening, removal, replacement, type Splice } from './splice.ts';
import { speakerOf, spokenTo } from './spoken-to.ts';
import type { SuggestionWorld } from './suggestion-world.ts';
import { withoutIdleHashtags, withoutSurplusHashtags } from './surplus-hashtags.ts';
import type { TagWords } from './tags-as-words.ts';
import { questionsFor } from './questions.ts';
import { rewritesOf } from './rewrites.ts';
import { blankIn, render, type Rendered, type TemplateWorld } from './template.ts';
import { verbForm } from './verb-forms.ts';

/** Never more ways forward than this for one flag. */
const MOST = 3;
/** Wordings of one type of question that are tried. */
const WORDINGS = 4;
/** "Fino al [data]", "from [date]" beside "solo oggi" or a date asks for what has been said. */
const ASKS_UNTIL = /fino al \[data\]|(?:until|from|by|last day is) \[date\]/;
/** Words that a remark on what was just said has at most, and what it is made of. */
const REMARK = 5;
const SAID_ALOUD: ReadonlySet<string> = new Set(['word', 'punct', 'emoji']);
/** Exclamation marks behind words: alone in brackets they end nothing. */
const ENDS_WORDS = /[\p{L}\p{N})”"’'] ?!+$/u;
const DAYS: ReadonlySet<string> = new Set(
  ('oggi stasera domani dopodomani lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ' +
    'tonight tomorrow midnight monday tuesday wednesday thursday friday saturday sunday weekend january february march april june july august september october november december nov dec').split(' '),
);

/**
 * Up to three ways forward for a flag, best first. Each has been applied and read
 * again: what would itself be flagged, or would worsen the balance or the verdict, is not offered.
 */
export function suggestionsFor(flag: RawFlag, world: SuggestionWorld): Suggestion[] {
  if (flag.most !== undefined) return surplusRemoval(flag, flag.most, world);
  const { text } = world.hits.doc;
  const found: Suggestion[] = [];
  const seen = new Set([text]);
  const rewrites = rewritesOf(flag, world.hits, world.rules.rewrites);
  const known = rewrites.flatMap(({ flag: marked, templates, besides }) => fitting(templates, world).map((template) => ({ marked, template, besides })));
  const own = rewrites.at(-1)?.last === true ? [] : candidatesFor(flag, world).map((template) => ({ marked: flag, template, besides: false }));
  const [standIns, plain] = [own.filter(({ template }) => template.instead), own.filter(({ template }) => !template.instead)];
  for (const { marked, template } of [...known.filter((way) => !way.besides), ...plain, ...known.filter((way) => way.besides), ...standIns]) {
    if (template.instead && found.length > 0) continue;
    for (const ways of waysOf(template, marked, world)) {
      if (found.length === MOST) return found;
      const splice = ways.find((one) => !seen.has(apply(text, one)) && isHarmless(one, template, marked, flag, world));
      if (splice === undefined) continue;
      seen.add(apply(text, splice));
      found.push(template.kind !== 'insert' && isWithin(splice, flag, world) ? asSuggestion(fromStart(splice, flag, text), 'replace') : asSuggestion(splice, template.kind));
    }
  }
  return found;
}

/** Whether marked words before the change stay, and nothing else: a name or a link among them would be written anew. */
function isWithin({ start }: Splice, flag: RawFlag, { hits: { doc } }: SuggestionWorld): boolean {
  return flag.end > 0 && start > flag.start && doc.tokens.every((t) => t.end <= flag.start || t.start >= start || t.kind === 'word' || t.kind === 'punct');
}

/** The change with the marked words that stay before it: whoever reads it beside the mark should not think they go. */
function fromStart({ start, end, text }: Splice, flag: RawFlag, post: string): Splice {
  return { start: flag.start, end, text: post.slice(flag.start, start) + text };
}

function surplusRemoval(flag: RawFlag, most: number, world: SuggestionWorld): Suggestion[] {
  return asTags(withoutSurplusHashtags(world.hits.doc, most, tagWordsOf(world.rules)), flag, world);
}

/** The way forward for a flag on too many tags that takes none which anybody could miss; none for other flags. */
export function idleRemoval(flag: RawFlag, world: SuggestionWorld): Suggestion[] {
  return flag.most === undefined ? [] : asTags(withoutIdleHashtags(world.hits.doc, flag.most, tagWordsOf(world.rules)), flag, world);
}

function asTags(splice: Splice | undefined, flag: RawFlag, world: SuggestionWorld): Suggestion[] {
  return splice !== undefined && readsNoWorse(splice, flag, world) ? [asSuggestion(splice, splice.text === '' ? 'remove' : 'replace')] : [];
}

function tagWordsOf({ rules, grammar }: LanguageRules): TagWords {
  const capitals = rules.find((rule) => rule.kind === 'capitals');
  return { asksForMore: grammar.asksForMore, joins: grammar.joins, leadsOn: grammar.leadsOn, ordinary: grammar.ordinary, acronyms: capitals?.acronyms ?? [], names: capitals?.names ?? [] };
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
    const splice = removal(doc, start, end, world.rules.grammar);
    return splice === undefined || bearsPost(doc, start, end, world.rules.grammar) || leavesStump(splice, world) ? [] : [withAgreement([splice], world)];
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
  if (template.at !== 'after' || flag.hit === undefined) return [addition(doc.text, rendered.text)];
  return [afterSentence(doc.text, behindRemark(doc, regionOf({ ...template, over: 'sentence' }, flag, world.hits)[1], world.rules.grammar), rendered.text)];
}

/** Where a sentence ends, or the few words on it that follow ("Half price on boots. Finally! 💃"): what is put between cuts them off from it. */
function behindRemark({ tokens, sentences }: Document, end: number, { remarks }: Grammar): number {
  const next = sentences.find(({ first }) => (tokens[first]?.start ?? 0) >= end);
  const said = tokens.slice(next?.first, next === undefined ? 0 : next.last);
  const upTo = said.findIndex(({ kind }) => !SAID_ALOUD.has(kind));
  const remark = upTo < 0 ? said : said.slice(0, upTo);
  const words = remark.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  const isRemark = words.length > 0 && words.length <= REMARK && remarks.some((one) => `${words.join(' ')} `.startsWith(`${one} `));
  return isRemark ? (remark.at(-1)?.end ?? end) : end;
}

/** A sentence that now ends in a comma or a colon needs the next one. */
function replacements(doc: Document, start: number, end: number, words: string, world: SuggestionWorld): Splice[] {
  const { language, rules } = world;
  const splice = replacement(doc, start, end, words, rules.grammar);
  if (!leansOn(doc, end, words)) return [splice];
  const address = spokenTo(world);
  // "Per chi ha fame: pizze dalle 19": behind a colon things can be named, behind a comma something has to be said of them.
  const isThing = (word: string): boolean => words.endsWith(':') && rules.grammar.things.includes(word);
  const isKnown = (word: string): boolean => isThing(word) || isEveryday(word, language, rules.grammar) || verbForm([word], 'imperative', language, rules, address) !== undefined;
  const joined = runningOn(doc, splice, isKnown, rules.grammar);
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
  const voice = speakerOf({ hits, language, rules, tone });
  return {
    language, address, voice,
    lookup(name, form) {
      if (name === 'disclosure') return tone.disclosure || rules.additions.disclosure;
      if (name === 'stop') return ENDS_WORDS.test(doc.text.slice(Math.max(0, flag.start - 2), flag.end)) ? '.' : undefined;
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
      if (form === 'present') return verbForm(tokens.map((t) => t.norm), voice === 'singular' ? 'present-1s' : 'present-1p', language, rules, address);
      return verbForm(tokens.map((t) => t.norm), form, language, rules, address);
    },
  };
}
