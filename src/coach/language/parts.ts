import type { Document } from '../text/document.ts';
import { foldWords } from './fold-words.ts';
import { identifyLanguage, identifySentences, type LanguageEvidence } from './identify-language.ts';

/** One language's share of a post: the same document with everything in other languages protected. */
export interface LanguagePart {
  readonly language: string;
  readonly doc: Document;
}

/** A post's main language, and its parts by language, the main one first. */
export interface PostLanguages {
  readonly main: string;
  readonly parts: readonly LanguagePart[];
}

/** A language holds a post when its sentences make up this share of the letters in it. */
const ENOUGH = 0.4;

/**
 * Which language is where. A post in two languages is read sentence by sentence; one that is unsure as a
 * whole takes the language that most of its sure sentences are in.
 * @param known languages there are rules for, never empty
 */
export function partsByLanguage(doc: Document, evidence: LanguageEvidence, known: readonly string[]): PostLanguages {
  const whole = isWordless(doc) ? languageOfWriter(evidence, known) : identifyLanguage(doc.text, evidence);
  if (doc.sentences.length < 2 || evidence.override !== undefined) return { main: whole, parts: [{ language: whole, doc }] };
  const ranges = doc.sentences.map((s) => ({ start: doc.tokens[s.first]?.start ?? 0, end: doc.tokens[s.last - 1]?.end ?? 0 }));
  const languages = identifySentences(doc.text, ranges, evidence);
  const main = whole === 'und' ? largest(languages, ranges) : whole;
  if (languages.every((l) => l === main)) return { main, parts: [{ language: main, doc }] };
  const others = [...new Set(languages)].filter((l) => l !== main && l !== 'und');
  return { main, parts: [main, ...others].map((language) => ({ language, doc: restrictedTo(language, main, languages, doc) })) };
}

/** A link by itself, tags, a row of emoji: in no language, and yet something a rule may have a word on. */
function isWordless({ text }: Document): boolean {
  const { words, otherLetters } = foldWords(text);
  return text.trim() !== '' && words.length === 0 && otherLetters === 0;
}

/** What speaks to somebody whose text tells nothing: the first of their languages that has rules, else the first there is. */
function languageOfWriter({ override, writerLanguages = [], fieldLanguage }: LanguageEvidence, known: readonly string[]): string {
  const theirs = [override, ...writerLanguages, fieldLanguage].map((tag) => tag?.trim().toLowerCase().split(/[-_]/, 1)[0]);
  return theirs.find((code) => code !== undefined && known.includes(code)) ?? known[0] ?? 'und';
}

function largest(languages: readonly string[], ranges: readonly { readonly start: number; readonly end: number }[]): string {
  const lengths = new Map<string, number>();
  let total = 0;
  languages.forEach((l, i) => {
    const length = (ranges[i]?.end ?? 0) - (ranges[i]?.start ?? 0);
    total += length;
    lengths.set(l, (lengths.get(l) ?? 0) + length);
  });
  const [language, length] = [...lengths].filter(([l]) => l !== 'und').sort((a, b) => b[1] - a[1])[0] ?? ['und', 0];
  return length >= total * ENOUGH ? language : 'und';
}

/** Sentences nobody could place (a price, a name) stay with the main language. */
function restrictedTo(language: string, main: string, languages: readonly string[], doc: Document): Document {
  const isOurs = (sentence: number | undefined): boolean => {
    const l = languages[sentence ?? -1];
    return l === language || (l === 'und' && language === main);
  };
  return { ...doc, isProtected: doc.isProtected.map((shielded, i) => shielded || !isOurs(doc.sentenceOf[i])) };
}
