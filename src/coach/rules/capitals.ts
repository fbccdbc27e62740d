import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { isStretched } from '../text/fold.ts';
import type { Sureness, Tolerance, Tone } from '../reading.ts';
import type { CapitalsRule } from './rulebook.ts';
import type { Hits } from './hits.ts';

/** A loud stretch: token indexes, `last` excluded. */
export interface LoudStretch {
  readonly first: number;
  readonly last: number;
  readonly sureness: Sureness;
}

/** Letters in one capital word, or in one half of a hyphenated one, that make it more than an acronym. */
const LONG_WORD = 5;
const LONG_HALF = 4;
/** Stressed words from which on the stress is a raised voice. */
const OFTEN = 3;
/** Short words in capitals in a row that are no chain of acronyms. */
const SHORT_RUN = 3;
/** Exclamation marks in a row that make a barrage, and emoji in a row that are still none. */
const SIGNS: Readonly<Record<Tolerance, number>> = { low: 2, usual: 3, high: 6 };
const EMOJI: Readonly<Record<Tolerance, number>> = { low: 1, usual: 4, high: 6 };
/** Signs beyond those allowed from which on a row is loud in the shortest line of a shop. */
const LONG_BARRAGE = 3;
/** What is said in a raised voice and has no capitals. */
const FIGURES: ReadonlySet<string> = new Set(['number', 'percent', 'price']);
/** Words in capitals that are more than a name or a stressed phrase. */
const LOUD_RUN = 4;
/** Words in capitals beyond which a line is no longer a title but a raised voice. */
const LONGEST_TITLE = 8;

/**
 * Shouting in a text: runs of capital words, barrages of `!!!` and of emoji, stretched words. A run that
 * fills its line on its own is a title (a dish, a programme) unless the rule's own patterns find an order
 * or a claim in it. How many signs and emoji are too many is the writer's to say.
 */
export function loudStretches(rule: CapitalsRule, hits: Hits, tone: Pick<Tone, 'emoji' | 'exclamations'>): LoudStretch[] {
  const { doc } = hits;
  const ordered = rule.groups.flatMap((g) => hits.findings(g));
  const { traits } = hits;
  const amongPeople = traits.has('personal') || traits.has('reply');
  const toPublic = !amongPeople && (traits.has('commercial') || traits.has('public'));
  const stretches: LoudStretch[] = [];
  const louder: Audience = { toPublic, commercial: traits.has('commercial'), ofTrade: !amongPeople && !traits.has('own-life') && (traits.has('trade') || traits.has('sells')) };
  const runs = capitalRuns(doc, new Set(rule.acronyms));
  for (const run of runs) {
    const finding = ordered.find((f) => f.hit.first >= run.first && f.hit.last <= run.last);
    const title = isTitle(doc, run);
    const words = wordsIn(doc, run);
    const inside = standsInSentence(doc, run);
    if (hasByline(doc, run) || isQuoted(doc, run)) continue;
    const stressed = words === 1 && runs.length < OFTEN && (inside || !(toPublic || traits.has('sells') || isShouted(doc, run)));
    if (!amongPeople && finding !== undefined && !stressed) stretches.push({ ...run, sureness: finding.sureness });
    else if (!title && !inside && (toPublic ? words >= LOUD_RUN : louder.ofTrade && words >= SHORT_RUN && isBarrage(doc, run))) stretches.push({ ...run, sureness: 'likely' });
    else if (inside && finding === undefined && words < LOUD_RUN && runs.length < OFTEN) continue;
    else if (finding !== undefined || !title) stretches.push({ ...run, sureness: 'possible' });
  }
  return [...withNextBreath(stretches, runs, doc).map((stretch) => ({ ...stretch, ...withFigures(doc, stretch) })), ...staccato(doc, new Set(rule.acronyms), amongPeople), ...barrages(doc, louder, tone), ...stretchedWords(doc, louder)].sort((a, b) => a.first - b.first);
}

interface Audience {
  readonly toPublic: boolean;
  readonly commercial: boolean;
  /** A firm or an association speaks, be it in one short line, and nobody tells of a life of their own. */
  readonly ofTrade: boolean;
}

type Run = { readonly first: number; readonly last: number };

/**
 * A name or a stressed word: a sentence in small letters goes on around it. Capitals are how a film, a
 * perfume or a brand writes its name; an exclamation mark tells that a voice is raised.
 */
function standsInSentence(doc: Document, run: Run): boolean {
  const small = (t: Token | undefined): boolean => t?.kind === 'word' && !t.caps && t.raw.length > 1;
  const before = doc.tokens[run.first - 1];
  if (wordsIn(doc, run) === 1) return small(before) || small(doc.tokens[run.last]);
  if (before === undefined || before.kind === 'break' || before.kind === 'emoji' || (before.kind === 'punct' && before.norm !== ',')) return false;
  return !isShouted(doc, run) && doc.sentenceOf[run.first - 1] === doc.sentenceOf[run.first];
}

/** 'LIKE THIS', in single quotation marks: what is sewn on a shirt or said by somebody else. */
function isQuoted(doc: Document, run: Run): boolean {
  const marks = (i: number): boolean => /^['‘’]+$/u.test(doc.tokens[i]?.raw ?? '');
  return (marks(run.first - 1) || /^['‘]/u.test(doc.tokens[run.first]?.raw ?? '')) && (marks(run.last) || /['’]$/u.test(doc.tokens[run.last - 1]?.raw ?? ''));
}

/** Runs of capital words that are more than one acronym; small words and numbers between them belong to the run. */
function capitalRuns(doc: Document, acronyms: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let first = -1;
  let last = -1;
  let loud = false;
  let words = 0;
  const close = (): void => {
    if (first >= 0 && loud) runs.push({ first, last });
    first = -1;
    loud = false;
    words = 0;
  };
  doc.tokens.forEach((t, i) => {
    if (last >= 0 && doc.sentenceOf[i] !== doc.sentenceOf[last - 1]) close();
    if (doc.isProtected[i] || t.kind === 'break' || t.kind === 'emoji') return close();
    if (t.kind === 'word' && t.caps && !isMask(t.raw)) {
      if (first < 0) first = i;
      last = i + 1;
      if (!acronyms.has(t.norm)) words++;
      if (words >= SHORT_RUN || (isLong(t.raw) && !acronyms.has(t.norm))) loud = true;
    } else if (t.kind === 'word' && !(first >= 0 && /^\p{Lu}['’]?$/u.test(t.raw))) close();
  });
  close();
  return runs;
}

/** An E-BIKE is written so; EVERYTHING and HALF-PRICE are called out. */
function isLong(word: string): boolean {
  const halves = word.split(/[-‐–]/u);
  return halves.length > 1 ? halves.some((half) => half.length >= LONG_HALF) : word.length >= LONG_WORD;
}

/** "WHY WE PLANT TREES" over "by Ada Rossi" is the title of what she wrote. */
function hasByline(doc: Document, run: Run): boolean {
  const [end, by, name] = doc.tokens.slice(run.last, run.last + 3);
  return end?.kind === 'break' && (by?.norm === 'di' || by?.norm === 'by') && /^\p{Lu}\p{Ll}/u.test(name?.raw ?? '');
}

/** An exclamation mark within the run or right behind it. */
function isShouted(doc: Document, run: Run): boolean {
  return doc.tokens.slice(run.first, run.last + 1).some((t) => t.kind === 'punct' && t.norm.includes('!'));
}

/** Two exclamation marks and more, right behind the run. */
function isBarrage(doc: Document, run: Run): boolean {
  const end = doc.tokens[run.last];
  return end?.kind === 'punct' && count(end.norm, '!') > 1;
}

/** The stretches, each with the runs that go on with it; both in text order. */
function withNextBreath(stretches: readonly LoudStretch[], runs: readonly Run[], doc: Document): LoudStretch[] {
  const byFirst = new Map(stretches.map((stretch) => [stretch.first, stretch]));
  const made: LoudStretch[] = [];
  for (const [i, run] of runs.entries()) {
    const [before, voice, own] = [runs[i - 1], made.at(-1), byFirst.get(run.first)];
    const isQuiet = own === undefined || own.sureness === 'possible';
    if (isQuiet && before !== undefined && voice?.last === before.last && voice.sureness !== 'possible' && goesOn(doc, before, run)) made[made.length - 1] = { ...voice, last: run.last };
    else if (own !== undefined) made.push(own);
  }
  return made;
}

/** The same raised voice in its next breath: nothing but signs between two runs on one line, more than a name in the second, and not too much to be said as one. */
function goesOn(doc: Document, before: Run, run: Run): boolean {
  return (isShouted(doc, before) || isShouted(doc, run)) && wordsIn(doc, run) >= SHORT_RUN && wordsIn(doc, { first: before.first, last: run.last }) <= LONGEST_TITLE && doc.tokens.slice(before.last, run.first).every(({ kind, raw }) => kind === 'punct' || /^\p{Lu}['’]?$/u.test(raw));
}

/**
 * “30% OFF THE LOT”, “SOLD OUT FOR 2027”, “THE LATEST ON COVID-19”: the figures a raised voice begins or
 * ends with are said in it. Those that a sentence in small letters goes on with are that sentence's.
 */
function withFigures(doc: Document, { first, last }: Run): Run {
  const isFigure = (i: number): boolean => FIGURES.has(doc.tokens[i]?.kind ?? 'break') && doc.sentenceOf[i] === doc.sentenceOf[first];
  const isSmall = (i: number): boolean => doc.tokens[i]?.kind === 'word' && doc.sentenceOf[i] === doc.sentenceOf[first];
  if (isFigure(first - 1) && !isSmall(first - 2)) first--;
  const hyphened = doc.tokens[last]?.norm === '-' && doc.tokens[last]?.start === doc.tokens[last - 1]?.end && doc.tokens[last]?.end === doc.tokens[last + 1]?.start;
  if (hyphened && isFigure(last + 1)) return { first, last: last + 2 };
  let end = last;
  while (isFigure(end)) end++;
  return { first, last: isSmall(end) ? last : end };
}

/** “OH. MY. GOODNESS.”: words in capitals, each a sentence of its own, are a voice that bangs on the table. */
function staccato(doc: Document, acronyms: ReadonlySet<string>, amongPeople: boolean): LoudStretch[] {
  const words = doc.tokens.flatMap((t, i) => (t.kind === 'word' ? [i] : []));
  const inSentence = new Map<number | undefined, number>();
  for (const i of words) inSentence.set(doc.sentenceOf[i], (inSentence.get(doc.sentenceOf[i]) ?? 0) + 1);
  const isBang = (i: number): boolean => {
    const [t, end] = [doc.tokens[i], doc.tokens[i + 1]];
    return t !== undefined && t.caps && !doc.isProtected[i] && !acronyms.has(t.norm) && inSentence.get(doc.sentenceOf[i]) === 1 && end?.kind === 'punct' && /^[.!]+$/u.test(end.norm);
  };
  const found: LoudStretch[] = [];
  let first = -1;
  let bangs = 0;
  for (const [at, i] of words.entries()) {
    if (!isBang(i)) continue;
    if (!isBang(words[at - 1] ?? -1)) [first, bangs] = [i, 0];
    bangs++;
    if (bangs >= SHORT_RUN && !isBang(words[at + 1] ?? -1)) found.push({ first, last: i + 1, sureness: amongPeople ? 'possible' : 'likely' });
  }
  return found;
}

/** A title stands alone on its line, or opens the text with other words after it in small letters. */
function isTitle(doc: Document, run: Run): boolean {
  const before = doc.tokens[run.first - 1];
  const after = doc.tokens.slice(run.last).find((t) => t.kind !== 'emoji' && t.kind !== 'punct');
  return !isShouted(doc, run) && wordsIn(doc, run) <= LONGEST_TITLE && (before === undefined || before.kind === 'break' || before.kind === 'emoji' || (before.kind === 'punct' && before.norm !== ',')) && (after === undefined || after.kind === 'break' || wordsIn(doc, run) >= 2);
}

function wordsIn(doc: Document, run: Run): number {
  return doc.tokens.slice(run.first, run.last).filter((t) => t.kind === 'word').length;
}

/**
 * Between people a row of `!!!` is warmth; only an account that speaks to its public is loud for sure. A
 * writer who tolerates little has said so: every row counts.
 */
function barrages(doc: Document, { toPublic, commercial, ofTrade }: Audience, { emoji, exclamations }: Pick<Tone, 'emoji' | 'exclamations'>): LoudStretch[] {
  const found: LoudStretch[] = [];
  const sureness = (tolerance: Tolerance, surplus: number): Sureness => (tolerance === 'low' || (toPublic && surplus > (commercial ? 0 : 1)) || (ofTrade && surplus >= LONG_BARRAGE) ? 'likely' : 'possible');
  for (let i = 0; i < doc.tokens.length; i++) {
    const t = doc.tokens[i];
    if (t === undefined || doc.isProtected[i]) continue;
    if (t.kind === 'punct' && /^[!‼❗?]+$/u.test(t.norm)) {
      const surplus = count(t.norm, '!') - SIGNS[exclamations] + 1;
      if (surplus > 0) found.push({ first: i, last: i + 1, sureness: exclamations !== 'low' && !commercial && isInterjection(doc, i) ? 'possible' : sureness(exclamations, surplus) });
    }
    if (t.kind === 'emoji') {
      let last = i;
      while (doc.tokens[last]?.kind === 'emoji') last++;
      const surplus = last - i - EMOJI[emoji];
      if (surplus > 0) found.push({ first: i, last, sureness: emoji === 'low' || repeats(doc, i, last) ? sureness(emoji, surplus) : 'possible' });
      i = last - 1;
    }
  }
  return found;
}

/** “Brr!!!”: one word in small letters on its own, called out for fun. */
function isInterjection(doc: Document, i: number): boolean {
  const word = doc.tokens[i - 1];
  return word?.kind === 'word' && !word.caps && doc.sentenceOf[i - 1] === doc.sentenceOf[i] && (i < 2 || doc.sentenceOf[i - 2] !== doc.sentenceOf[i]);
}

/** The same emoji over and over is loud; many different ones draw a picture or set a riddle. */
function repeats(doc: Document, first: number, last: number): boolean {
  return new Set(doc.tokens.slice(first, last).map((t) => t.norm)).size * 2 < last - first;
}

/** Letters that stand for figures left out (“06 XXXXXX”): nobody's voice. */
function isMask(word: string): boolean {
  return /^x{3,}\d*$/i.test(word);
}

/** One stretched word is fond; in an advert two are a crier's, or one in capitals. */
function stretchedWords(doc: Document, { toPublic, commercial }: Audience): LoudStretch[] {
  const found = doc.tokens.flatMap((t, i) => (t.kind === 'word' && !doc.isProtected[i] && t.raw.length > 4 && isStretched(t.norm) && !isMask(t.raw) ? [i] : []));
  return found.map((i) => ({ first: i, last: i + 1, sureness: toPublic && commercial && (doc.tokens[i]?.caps === true || found.length > 1) ? 'likely' : 'possible' }));
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
