import { beginsWith, foldedWords, hasPhrase } from '../text/phrases.ts';
import type { Grammar } from '../rules/grammar.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { Splice } from './splice.ts';

/** What an item of a list begins with, and the spaces before it. */
const BULLET = /^[ \t]*(?:[-–—•·*▪►➤✓✔✅☑‣◦⁃→➔★🔸🔹]\uFE0F?|\d{1,2}[.)])[ \t]/u;

/** Words in a row that a sentence says once. */
const RUN = 3;
/** Letters of a word that a refrain is known by. */
const WEIGHTY = 4;

/**
 * Whether a change breaks a row: of sentences that begin with the same word of weight ("Stop waiting. Stop worrying."),
 * or of a list whose other items bid as this one did, where it makes a courtesy of one; or begins as its
 * sentence has begun already ("have a look below and have a look at"), or leaves to the reader what an "or"
 * has left already ("walk in or, if you'd like, book") or stands between two orders for one thing ("choose and, if
 * you'd like, book it"); or tells what was asked among questions; or says whose opinion one of several things is.
 */
export function breaksRow(splice: Splice, doc: Document, grammar: Grammar): boolean {
  const { courtesies, light, alternatives } = grammar;
  const i = doc.tokens.findIndex((t) => t.start >= splice.start && t.kind === 'word');
  const old = doc.tokens[i]?.norm;
  const words = foldedWords(splice.text);
  if (splice.text.startsWith(',') && alternatives.includes(doc.tokens.findLast((t) => t.end <= splice.start)?.norm ?? '')) return true;
  if (i >= 0 && (echoes(splice, words, doc, i) || isOneOfTwo(splice, doc, i, grammar) || isRefrain(splice, doc, i, light) || answers(splice, doc, i) || trips(splice, words, doc, i, grammar))) return true;
  if (old === undefined || doc.tokens[i]?.start !== splice.start || doc.opensSentence[i] !== true || words === '' || words.split(' ')[0] === old) return false;
  const sentence = doc.sentenceOf[i] ?? -1;
  // A line break may be a sentence without words.
  const next = (step: 1 | -1): string | undefined => opensWith(doc, sentence + step) ?? opensWith(doc, sentence + 2 * step);
  if (!light.includes(old) && (next(-1) === old || next(1) === old)) return true;
  return courtesies.some((courtesy) => beginsWith(words, courtesy)) && isItem(doc.text, splice.start);
}

/** Whether the sentence around a change already says its first three words. */
function echoes({ start, end }: Splice, words: string, doc: Document, i: number): boolean {
  const run = words.split(' ').slice(0, RUN);
  const beside = wordsAround(doc, i).filter((t) => t.end <= start || t.start >= end).map((t) => t.norm).join(' ');
  return run.length === RUN && hasPhrase(beside, [run.join(' ')]);
}

/** "Choose and, if you'd like, book it": the courtesy comes too late for the first order, which shares its object. */
function isOneOfTwo({ start, text }: Splice, doc: Document, i: number, { joins }: Grammar): boolean {
  const before = wordsAround(doc, i).filter((t) => t.end <= start);
  return text.startsWith(',') && before.length === 2 && joins.includes(before[1]?.norm ?? '');
}

/** "We are glad of this, we are glad of that": the sentence begins its parts with the marked words. */
function isRefrain({ start, end, text }: Splice, doc: Document, i: number, light: readonly string[]): boolean {
  if (text === '' || text.startsWith(',')) return false;
  const around = wordsAround(doc, i);
  const opening = around.filter((t) => t.start >= start && t.end <= end).slice(0, 2).map((t) => t.norm);
  const run = opening.join(' ');
  if (opening.length < 2 || opening.every((word) => word.length < WEIGHTY || light.includes(word))) return false;
  const beside = around.filter((t) => t.end <= start || t.start >= end).map((t) => t.norm).join(' ');
  return hasPhrase(beside, [run]);
}

/** Two questions stand before this one; a statement is no third. */
function answers({ text }: Splice, doc: Document, i: number): boolean {
  const at = doc.sentenceOf[i] ?? -1;
  return /\p{L}\.?$/u.test(text) && text.includes(' ') && [at, at - 1, at - 2].every((n) => doc.sentences[n]?.question === true);
}

/** "The softest in our view, the lightest, the …", "the cruellest in our view by them". */
function trips({ end }: Splice, words: string, doc: Document, i: number, { owners, agents }: Grammar): boolean {
  if (!owners.some((owner) => words.endsWith(owner))) return false;
  const next = doc.tokens.find((t) => t.start >= end);
  const { first = 0, last = 0 } = doc.sentences[doc.sentenceOf[i] ?? -1] ?? {};
  const commas = doc.tokens.slice(first, last).filter((t) => t.norm === ',').length;
  return (next?.kind === 'word' && agents.includes(next.norm)) || (next?.norm === ',' && commas > 1);
}

/** The words of the sentence that a token stands in. */
function wordsAround({ tokens, sentences, sentenceOf }: Document, i: number): readonly Token[] {
  const { first = 0, last = 0 } = sentences[sentenceOf[i] ?? -1] ?? {};
  return tokens.slice(first, last).filter((t) => t.kind === 'word');
}

/** The first word of a sentence; undefined where it has none. */
function opensWith({ tokens, sentences }: Document, sentence: number): string | undefined {
  const { first = 0, last = 0 } = sentences[sentence] ?? {};
  return tokens.slice(first, last).find((t) => t.kind === 'word')?.norm;
}

/** Whether an offset stands in an item of a list with more than one. */
function isItem(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(0, Math.max(0, start - 1)).trimEnd().split('\n').at(-1) ?? '';
  const after = text.slice(at).split('\n').slice(1).find((line) => line.trim() !== '') ?? '';
  return BULLET.test(text.slice(start, at + 1)) && [before, after].some((line) => BULLET.test(line));
}
