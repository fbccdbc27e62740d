import { CLASSES, OTHER } from './classes.ts';
import type { Scores } from './classes.ts';
import { foldWords } from './fold-words.ts';
import type { FoldedWords } from './fold-words.ts';
import { francScores } from './franc-scores.ts';
import { functionWordScores } from './function-word-scores.ts';
import { letterScores } from './letter-scores.ts';

/** What is known of a text's language beside the text. Language tags may carry a region ("it-IT"). */
export interface LanguageEvidence {
  /** `lang` of the field or its nearest ancestor: often only the language of the site's own words. */
  readonly fieldLanguage?: string | undefined;
  /** The writer's languages, most preferred first. */
  readonly writerLanguages?: readonly string[] | undefined;
  /** What the browser's own detector says, where there is one. */
  readonly detected?: { readonly language: string; readonly reliable: boolean } | undefined;
  /** The writer's word for this composer: wins over everything. */
  readonly override?: string | undefined;
}

/** A language the coach can tell, or `und`: unsure, or another one. */
export type LanguageCode = Exclude<(typeof CLASSES)[number], 'other'> | 'und';

/** A stretch of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** From this chance on a language is named … */
const SURE = 0.7;
/** … unless a language that isn't one of the six is about as likely as this. */
const FOREIGN_AT_MOST = 0.12;
/** A sentence leaves the language of its post only when it is this sure of its own. */
const CLEARLY_APART = 0.9;
/** And only when it has this many words: one alone is often a name; a few that fit none of the six often are, too. */
const APART_WORDS = { known: 2, foreign: 4 };

/** What evidence beside the text weighs, in log-odds. */
const EVIDENCE = { reliable: 3, unreliable: 0.6, field: 1.5, writerFirst: 1.8, writerNext: 1, sentenceBefore: 1 };

/** "¿" and "¡" are Spanish, in log-odds. */
const INVERTED_MARKS = 2;

/**
 * Which language a post is written in. The words decide where they are clear; the evidence only where they aren't.
 * @param text any text; addresses, handles, hashtags, digits and emoji in it don't count
 * @returns `und` when unsure, for texts without words, and for languages other than the six
 */
export function identifyLanguage(text: string, evidence: LanguageEvidence): LanguageCode {
  if (evidence.override !== undefined) return codeAt(placeOf(evidence.override));
  return decide(scoresOf(foldWords(text)), evidenceScores(evidence));
}

/**
 * The language of each sentence: that of the whole post, save where a sentence is clearly in another.
 * @param text the whole post
 * @param ranges its sentences in reading order
 * @returns one code per range
 */
export function identifySentences(text: string, ranges: readonly TextRange[], evidence: LanguageEvidence): LanguageCode[] {
  const post = identifyLanguage(text, evidence);
  if (evidence.override !== undefined || ranges.length < 2) return ranges.map(() => post);
  const beside = evidenceScores(evidence);
  let before = post;
  return ranges.map(({ start, end }) => {
    const folded = foldWords(text.slice(start, end));
    const scores = scoresOf(folded);
    if (scores === undefined) return folded.otherLetters > 0 ? 'und' : before;
    const { place, chance } = bestOf(scores);
    const apart = chance >= CLEARLY_APART && folded.words.length >= (place === OTHER ? APART_WORDS.foreign : APART_WORDS.known);
    if (apart) before = codeAt(place);
    else if (post !== 'und') before = post;
    else before = decide(scores, sum(beside, scoreFor(before, EVIDENCE.sentenceBefore)));
    return before;
  });
}

/** Nothing when the text has no Latin words or is mostly in another script. */
function scoresOf({ words, latinLetters, otherLetters, invertedMarks }: FoldedWords): Scores | undefined {
  if (words.length === 0 || otherLetters > latinLetters) return undefined;
  const scores = sum(functionWordScores(words), francScores(words), letterScores(words));
  return invertedMarks ? sum(scores, scoreFor('es', INVERTED_MARKS)) : scores;
}

function decide(own: Scores | undefined, beside: Scores): LanguageCode {
  if (own === undefined) return 'und';
  const sure = [bestOf(own), bestOf(sum(own, beside))].find(isSure);
  return sure === undefined ? 'und' : codeAt(sure.place);
}

function isSure({ place, chance, foreign }: Best): boolean {
  return chance >= SURE && (place === OTHER || foreign <= FOREIGN_AT_MOST);
}

function evidenceScores({ detected, fieldLanguage, writerLanguages = [] }: LanguageEvidence): Scores {
  const rows = [CLASSES.map(() => 0)];
  if (detected !== undefined) rows.push(scoreFor(detected.language, detected.reliable ? EVIDENCE.reliable : EVIDENCE.unreliable));
  if (fieldLanguage !== undefined) rows.push(scoreFor(fieldLanguage, EVIDENCE.field));
  for (const [place, language] of writerLanguages.entries()) {
    rows.push(scoreFor(language, place === 0 ? EVIDENCE.writerFirst : EVIDENCE.writerNext));
  }
  return sum(...rows);
}

function scoreFor(language: string, weight: number): Scores {
  const said = codeOf(language);
  const place = said === '' || said === 'und' ? undefined : placeOf(language);
  return CLASSES.map((_, each) => (each === place ? weight : 0));
}

function codeOf(language: string): string {
  return language.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

function placeOf(language: string): number {
  const place = (CLASSES as readonly string[]).indexOf(codeOf(language));
  return place < 0 ? OTHER : place;
}

function codeAt(place: number): LanguageCode {
  const language = CLASSES[place];
  return language === undefined || language === 'other' ? 'und' : language;
}

function sum(...rows: readonly Scores[]): Scores {
  return CLASSES.map((_, place) => rows.reduce((total, row) => total + (row[place] ?? 0), 0));
}

/** The likeliest class, how likely it is, and how likely a language that isn't one of the six. */
interface Best {
  readonly place: number;
  readonly chance: number;
  readonly foreign: number;
}

function bestOf(scores: Scores): Best {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const total = raised.reduce((a, b) => a + b, 0);
  return { place: scores.indexOf(top), chance: 1 / total, foreign: (raised[OTHER] ?? 0) / total };
}
