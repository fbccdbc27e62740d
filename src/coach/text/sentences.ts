import type { Token } from './tokens.ts';

/** A run of tokens `first..last` (last excluded) that says one thing. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly question: boolean;
  readonly exclamation: boolean;
}

/** Where sentences and clauses stand, per token index. */
export interface Segmentation {
  readonly sentences: readonly Sentence[];
  /** Token index → index of its sentence. */
  readonly sentenceOf: readonly number[];
  /** True for the first word of a sentence, after bullets, emoji, opening quotes and a vocative @name. */
  readonly opensSentence: readonly boolean[];
  /** True for the first word of a clause as well: after , ; : dashes, brackets and a joining word. */
  readonly opensClause: readonly boolean[];
}

const ABBREVIATIONS = new Set(
  'dott dr sig sigg prof ing avv arch on sen art artt n nr num pag tel fax via ecc es cfr vs ca mr mrs ms st jr sr inc ltd co no e.g i.e etc approx spett gent egr min max p'.split(' '),
);
const CLAUSE_SIGNS = new Set([',', ';', ':', '–', '—', '(', ')', '-', '|', '•', '/', '»', '«', '"', '“', '”', '→', '[', ']', '*', '·', '+', '>', '=', '~', '▶', '►', '✓', '✔', '_']);
/** Words (folded) that join two clauses: what comes behind one begins a clause of its own. */
export const JOINERS: ReadonlySet<string> = new Set(
  'e ed ma o oppure poi quindi allora perciò intanto però dunque and or but then so plus yet y et und ou mais oder aber o pero'.split(' '),
);

/** Cuts a tokenised text into sentences and marks where clauses open. Linear. */
export function segment(tokens: readonly Token[]): Segmentation {
  const sentences: Sentence[] = [];
  const sentenceOf: number[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    sentenceOf.push(sentences.length);
    if (endsSentence(tokens, i)) {
      sentences.push(sentenceAt(tokens, first, i + 1));
      first = i + 1;
    }
  }
  if (first < tokens.length) sentences.push(sentenceAt(tokens, first, tokens.length));
  return { sentences, sentenceOf, ...openings(tokens, sentences) };
}

function sentenceAt(tokens: readonly Token[], first: number, last: number): Sentence {
  let question = false;
  let exclamation = false;
  for (let i = last - 1; i >= first; i--) {
    const t = tokens[i];
    if (t?.kind === 'punct') {
      if (/[?❓]/u.test(t.norm)) question = true;
      if (/[!❗‼]/u.test(t.norm)) exclamation = true;
    } else if (t?.kind === 'word' || t?.kind === 'number') break;
  }
  return { first, last, question, exclamation };
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  const next = tokens[i + 1];
  if (t === undefined) return false;
  if (t.kind === 'break') return true;
  if (next === undefined) return true;
  // Closing signs stay with their sentence: "Davvero?!", "Ciao!»", "(…)."
  if (next.kind === 'punct' && (/^[!?.…‼⁉❗❓]+$/u.test(next.norm) || (/^[»”")\]]$/u.test(next.norm) && next.start === t.end))) return false;
  if (t.kind === 'emoji') return next.kind === 'word' && startsUpper(next);
  if (t.kind !== 'punct') return false;
  if (/^[!?‼⁉❗❓¿¡]+$/u.test(t.norm)) return !/^[¿¡]+$/u.test(t.norm);
  if (t.norm === '…' || /^\.{2,}$/.test(t.norm)) return startsUpper(next);
  if (t.norm === '.') return !isAbbreviation(tokens, i);
  return /^[»”")\]]$/u.test(t.norm) && closesAfterEnd(tokens, i);
}

function closesAfterEnd(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.kind === 'punct' && /^[!?.…]+$/u.test(before.norm) && before.end === tokens[i]?.start;
}

function isAbbreviation(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (before?.kind !== 'word' || before.end !== tokens[i]?.start) return false;
  if (next !== undefined && next.start === tokens[i]?.end && next.kind === 'word' && before.norm.length === 1) return true;
  return ABBREVIATIONS.has(before.norm) || (before.norm.length === 1 && startsUpper(before));
}

function startsUpper(t: Token): boolean {
  const letter = /\p{L}/u.exec(t.raw.normalize('NFKC'))?.[0];
  return letter !== undefined && letter !== letter.toLowerCase();
}

function openings(tokens: readonly Token[], sentences: readonly Sentence[]): Pick<Segmentation, 'opensSentence' | 'opensClause'> {
  const opensSentence = new Array<boolean>(tokens.length).fill(false);
  const opensClause = new Array<boolean>(tokens.length).fill(false);
  for (const s of sentences) {
    let atStart = true;
    let atClause = true;
    for (let i = s.first; i < s.last; i++) {
      const t = tokens[i];
      if (t === undefined) continue;
      if (t.kind === 'word' || t.kind === 'hashtag') {
        opensSentence[i] = atStart;
        opensClause[i] = atClause;
        atStart = false;
        atClause = t.kind === 'word' && JOINERS.has(t.norm);
      } else if (t.kind === 'emoji' || t.kind === 'link' || (t.kind === 'punct' && (CLAUSE_SIGNS.has(t.norm) || /^\.{2,}$|…/u.test(t.norm)))) atClause = true;
      else if (t.kind === 'mention') atClause = atStart || atClause;
      else if (t.kind !== 'punct' && !(t.kind === 'number' && atStart)) {
        atStart = false;
        atClause = false;
      }
    }
  }
  return { opensSentence, opensClause };
}
