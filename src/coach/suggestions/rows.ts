import { beginsWith, foldedWords, hasPhrase } from '../text/phrases.ts';
import type { Grammar } from '../rules/rulebook.ts';
import type { Document } from '../text/document.ts';
import type { Splice } from './splice.ts';

/** What an item of a list begins with, and the spaces before it. */
const BULLET = /^[ \t]*(?:[-–—•·*▪►➤✓✔✅☑‣◦⁃→➔★🔸🔹]\uFE0F?|\d{1,2}[.)])[ \t]/u;

/** Words in a row that a sentence says once. */
const RUN = 3;

/**
 * Whether a change breaks a row: of sentences that begin with the same word of weight ("Stop waiting. Stop worrying."),
 * or of a list whose other items bid as this one did, where it makes a courtesy of one; or begins as its
 * sentence has begun already ("have a look below and have a look at"), or leaves to the reader what an "or"
 * has left already ("walk in or, if you'd like, book").
 */
export function breaksRow(splice: Splice, doc: Document, { courtesies, light, alternatives }: Grammar): boolean {
  const i = doc.tokens.findIndex((t) => t.start >= splice.start && t.kind === 'word');
  const old = doc.tokens[i]?.norm;
  const words = foldedWords(splice.text);
  if (splice.text.startsWith(',') && alternatives.includes(doc.tokens.findLast((t) => t.end <= splice.start)?.norm ?? '')) return true;
  if (i >= 0 && echoes(splice, words, doc, i)) return true;
  if (old === undefined || doc.tokens[i]?.start !== splice.start || doc.opensSentence[i] !== true || words === '' || words.split(' ')[0] === old) return false;
  const sentence = doc.sentenceOf[i] ?? -1;
  // A line break may be a sentence without words.
  const next = (step: 1 | -1): string | undefined => opensWith(doc, sentence + step) ?? opensWith(doc, sentence + 2 * step);
  if (!light.includes(old) && (next(-1) === old || next(1) === old)) return true;
  return courtesies.some((courtesy) => beginsWith(words, courtesy)) && isItem(doc.text, splice.start);
}

/** Whether the sentence around a change already says its first three words. */
function echoes({ start, end }: Splice, words: string, doc: Document, i: number): boolean {
  const { first = 0, last = 0 } = doc.sentences[doc.sentenceOf[i] ?? -1] ?? {};
  const run = words.split(' ').slice(0, RUN);
  const beside = doc.tokens.slice(first, last).filter((t) => t.kind === 'word' && (t.end <= start || t.start >= end)).map((t) => t.norm).join(' ');
  return run.length === RUN && hasPhrase(beside, [run.join(' ')]);
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
