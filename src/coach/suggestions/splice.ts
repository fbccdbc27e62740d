import type { Grammar } from '../rules/grammar.ts';
import type { Document } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';
import { beginsWith, foldedWords } from '../text/phrases.ts';
import { JOINERS } from '../text/sentences.ts';
import { tokenise, type TokenKind } from '../text/tokens.ts';
import { edgesOf, lineIsEmpty, skipBack, skipForward } from './seams.ts';

/** A change to a text: `start..end` becomes `text`. UTF-16 offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TITLE_JOINT = /[ -]/;
const END_SIGNS = '.!?…';
const JOINING_SIGNS = ',;:–—-';
const UNTOUCHED = new Set<TokenKind>(['link', 'email', 'mention', 'hashtag']);
const SPACES = ' \t\u00A0';

/** The text after a change. */
export function apply(text: string, splice: Splice): string {
  return text.slice(0, splice.start) + splice.text + text.slice(splice.end);
}

/** Behind these a capital begins something new, though no sentence has ended. */
const APART = new Set<TokenKind>(['link', 'email', 'emoji']);
const OPENING_QUOTE = /(?:^|[\s:(])["“«]$/u;

/** "se ti va, …", "if you like, …" behind a joining word is an aside between two commas: "e, se ti va, passa". */
const ASIDE = /^\p{L}+ [^,]+,/iu;
const SHORT_WORD = /(?<![\p{L}\p{N}'’])\p{L}{1,3}$/u;
const LAST_WORD = /(?<![\p{L}\p{N}'’])(\p{L}+|&)[ \u00A0]$/u;
/** "E… vota": the dots make one wait, the sentence goes on. */
const LED_ON = /(?<![\p{L}\p{N}'’])(\p{L}+)\s?(?:\.{2,}|…)\s?$/u;
/** No joining word is longer, with the space behind it and a letter before it; UTF-16 units. */
const LONGEST_JOINER = 12;

/** Whether a joining word stands right before an offset: what begins there is the second of two, often of two orders. */
export function isJoined(text: string, at: number): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - LONGEST_JOINER), at))?.[1]?.toLowerCase() ?? '';
  return word === '&' || JOINERS.has(word);
}

/** Puts new words where old ones stood, with a capital where the old ones had one because a sentence begins. */
export function replacement(doc: Document, start: number, end: number, words: string, { conditional, euphonic }: Grammar): Splice {
  const old = doc.text.slice(start, end);
  const first = /\p{L}/u.exec(old)?.[0] ?? '';
  const begins = opensSentence(doc, start) || APART.has(doc.tokens.findLast((t) => t.end <= start)?.kind ?? 'word') || OPENING_QUOTE.test(doc.text.slice(0, start));
  const capital = ((first !== first.toLowerCase() && begins) || losesSignThatOpens(doc, start, first, words)) && !JOINERS.has(LED_ON.exec(doc.text.slice(Math.max(0, start - LONGEST_JOINER), start))?.[1]?.toLowerCase() ?? '');
  const text = isTitled(old, words) ? words.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) : capital ? capitalised(words) : words;
  const next = doc.text[skipForward(doc.text, end, SPACES)] ?? '';
  const doubled = next !== '' && (END_SIGNS + JOINING_SIGNS).includes(next);
  // A row of signs may stand apart from its word; one sign alone does not.
  const aside = !capital && ASIDE.test(text) && beginsWith(foldedWords(text), conditional) && isJoined(doc.text, start);
  const gap = /^(?:[!?.]$|[.:;] )/.test(text) || aside ? skipBack(doc.text, start, SPACES) : start;
  // "ed" was only for the vowel that comes later now: "ed iscrivetevi" → "e, se vi va, iscrivetevi".
  const from = aside && euphonic.includes(SHORT_WORD.exec(doc.text.slice(Math.max(0, gap - LONGEST_JOINER), gap))?.[0].toLowerCase() ?? '') ? gap - 1 : gap;
  const spoken = aside ? `, ${text}` : text;
  // "Tagga l'amica con cui verresti!" → "Con chi verresti?": what asks now no longer exclaims.
  if (spoken.endsWith('?') && EXCLAIMS.test(doc.text.slice(end, end + 2))) return { start: from, end: skipForward(doc.text, end, '!'), text: spoken };
  return { start: from, end, text: doubled ? spoken.slice(0, skipBack(spoken, spoken.length, END_SIGNS + JOINING_SIGNS)) : spoken };
}

/** "Limited Edition" of a name: as many words stand in its place, and are written as it was. */
function isTitled(old: string, words: string): boolean {
  const was = old.split(TITLE_JOINT);
  return was.length > 1 && was.length === words.split(TITLE_JOINT).length && was.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
}

/** An exclamation mark right behind, and no other sign with it. */
const EXCLAIMS = /^!(?![?.…])/u;

/** "Ciao! ❤️ se ami il mare": behind an emoji that opens the sentence a small letter may stand; without it, it may not. */
function losesSignThatOpens({ tokens }: Document, start: number, firstLetter: string, words: string): boolean {
  const i = tokens.findIndex((t) => t.start >= start);
  const last = tokens[i - 1];
  const opens = last === undefined || last.kind === 'break' || END_SIGNS.includes(last.raw.at(-1) ?? ' ');
  return tokens[i]?.kind === 'emoji' && tokens[i]?.start === start && opens && firstLetter !== '' && /^\p{L}/u.test(words);
}

/**
 * Takes words out and leaves no trace: no double space, no orphaned comma or bracket, no empty line, no
 * sentence that begins in small letters. Undefined when nothing readable would be left.
 */
export function removal(doc: Document, start: number, end: number, { here }: Grammar): Splice | undefined {
  const { text } = doc;
  const atStart = opensSentence(doc, start) || lineIsEmpty(text, start);
  let { from, to } = withoutBrackets(text, start, end);
  if (atStart) {
    to = skipForward(text, skipForward(text, to, SPACES), END_SIGNS + JOINING_SIGNS);
    if (to === skipForward(text, end, SPACES)) to = end;
  } else if (END_SIGNS.includes(text[end - 1] ?? ' ')) {
    // ", facile, no?" took the end of its sentence with it.
    const at = withoutDanglingSign(text, from);
    if (at < skipBack(text, from, SPACES)) return { start: at, end, text: '.' };
  } else if (endsClause(text, to)) from = withoutDanglingSign(text, from);
  // "Vi aspettiamo… rimarrete incantati!" has ended already.
  if (!atStart && END_SIGNS.includes(text[skipBack(text, from, SPACES) - 1] ?? ' ')) to = skipForward(text, to, END_SIGNS);
  if (from === 0 || SPACES.includes(text[from - 1] ?? '') || text[from - 1] === '\n') to = skipForward(text, to, SPACES);
  const endsLine = to >= text.length || text[to] === '\n';
  if (endsLine || (END_SIGNS + JOINING_SIGNS.replace(/[–—-]/g, '')).includes(text[to] ?? '')) from = skipBack(text, from, SPACES);
  if (lineIsEmpty(text, from) && endsLine) ({ from, to } = edgesOf(text, from, to));
  const small = atStart && !endsLine ? smallLetterAt(text, to) : -1;
  const splice = small < 0 ? { start: from, end: to, text: '' } : { start: from, end: small + 1, text: text.slice(to, small) + (text[small] ?? '').toUpperCase() };
  return hasWords(text, splice) && !leavesBareItem(text, splice) && !(atStart && here.includes(foldWord(PLACE_ONLY.exec(splice.text + text.slice(splice.end, splice.end + 40))?.[1] ?? ''))) ? splice : undefined;
}

/** A number, a bullet or an emoji that opened a line or an item, of which nothing else would be left. */
function leavesBareItem(text: string, { start, end, text: words }: Splice): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim();
  const after = (words + text.slice(end)).split('\n')[0]?.trim() ?? '';
  if (NUMBERED.test(before)) return after === '' || OPENS_ITEM.test(after);
  return before !== '' && !/[\p{L}\p{N}]/u.test(before) && BULLET.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** "Get in quick HERE: …" without its verb: the place alone bids nobody anything. */
const PLACE_ONLY = /^(\p{L}+)[ \t]*[:>→👉👇]/u;
const NUMBERED = /(?:^|\s)(?:\d{1,2}[.):]|\d\uFE0F?\u20E3)$/u;
const OPENS_ITEM = /^(?:\d{1,2}[.):]|\d\uFE0F?\u20E3)/u;
const BULLET = /^(?:[-–—•·*▪►➤✓✔]|\p{Extended_Pictographic}\uFE0F?)/u;

/** Where the sentence that is left begins with a small letter, emoji and signs before it passed over; -1 where it doesn't. */
function smallLetterAt(text: string, at: number): number {
  const lead = /^[^\p{L}\p{N}\n#@]{0,12}/u.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  return /^\p{Ll}/u.test(text.slice(at + lead, at + lead + 2)) && !/^(?:https?:|www\.)/.test(text.slice(at + lead, at + lead + 8)) ? at + lead : -1;
}

function withoutBrackets(text: string, start: number, end: number): { from: number; to: number } {
  const before = skipBack(text, start, SPACES);
  const after = skipForward(text, end, SPACES);
  const enclosed = '(['.includes(text[before - 1] ?? ' ') && ')]'.includes(text[after] ?? ' ');
  return enclosed ? { from: before - 1, to: after + 1 } : { from: start, to: end };
}

/** "Seats are £9, hurry > link": what points on to a link ends what was said before it. */
const POINTS_ON = /^(?:>|→|➡|👉|👇|⬇)/u;

function endsClause(text: string, to: number): boolean {
  const at = skipForward(text, to, SPACES);
  const next = text[at];
  if (POINTS_ON.test(text.slice(at, at + 2))) return true;
  return next === undefined || next === '\n' || (END_SIGNS + JOINING_SIGNS).includes(next);
}

/** A comma or dash that led to the words goes with them; a hyphen inside a word stays. */
function withoutDanglingSign(text: string, from: number): number {
  const signEnd = skipBack(text, from, SPACES);
  const sign = text[signEnd - 1] ?? '';
  if (sign === '' || !JOINING_SIGNS.includes(sign) || (sign === '-' && !SPACES.includes(text[signEnd - 2] ?? 'x'))) return from;
  return skipBack(text, signEnd - 1, SPACES);
}

/** A tag, a name or a link alone says nothing: it needs a word beside it. */
function hasWords(text: string, { start, end, text: words }: Splice): boolean {
  const left = `${text.slice(0, start)}${words} ${text.slice(end)}`;
  return /\p{L}{2}/u.test(left.replace(/(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?|[#＃@][\p{L}\p{N}_]+/giu, ' '));
}

/**
 * Adds a sentence at the end: on the same line in a short post, as a paragraph in a longer one, before
 * hashtags that only close the post.
 */
export function addition(text: string, words: string): Splice {
  const end = endOfWords(text);
  if (end === 0) return { start: 0, end: 0, text: words };
  const at = beforeClosingTags(text, end);
  const body = text.slice(0, at);
  // What stands below is pointed at: a question between the hand and it would be what the hand points at.
  const above = POINTS_BELOW.test(body) ? aboveLastSentence(body, words) : undefined;
  if (above !== undefined) return above;
  // Between a sentence that sends somewhere and the link it sends to nothing is said.
  const links = at < end ? (LINKS.exec(text.slice(at, end))?.[0].length ?? 0) : 0;
  if (links > 0) return { start: at + links, end: at + links, text: `\n${words}` };
  if (at < end) return { start: at, end: at, text: ` ${words}` };
  if (body.includes('\n') || body.length > 200) return { start: at, end: at, text: (/\n[ \t]*\n/.test(body) || !body.includes('\n') ? '\n\n' : '\n') + words };
  const last = body.slice(body.lastIndexOf(' ') + 1);
  // A full stop behind a link, a tag or a name would become part of it; an arrow points at what the site shows below.
  if (POINTING.test(body.slice(-8)) || UNTOUCHED.has(tokenise(last).at(-1)?.kind ?? 'word')) return { start: at, end: at, text: `\n${words}` };
  return { start: at, end: at, text: (UNENDED.test(last) ? '. ' : ' ') + words };
}

/**
 * Where the post's own words end: behind the last line that is more than hashtags, mentions and signs, or
 * than a link below such lines, or than who took the picture.
 */
function endOfWords(text: string): number {
  const lines = text.split('\n');
  let at = text.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    if (i > 0 && (CREDIT.test(line) || (ONLY_LINK.test(line) && CLOSING_TAGS.test(lines.slice(0, i).findLast((above) => /[\p{L}\p{N}]/u.test(above)) ?? '')))) {
      at -= line.length + 1;
      continue;
    }
    // The link a site sets behind a line of tags is no word of it either.
    const beside = /[#＃]/.test(line) ? BESIDE_TAGS : /^\p{Cf}*[#＃@]/u;
    if (line.split(/[\s,]+/).some((w) => /[\p{L}\p{N}]/u.test(w) && !beside.test(w))) return at - line.length + line.trimEnd().length;
    at -= line.length + 1;
  }
  return text.trimEnd().length;
}

/**
 * Hashtags and a link behind a finished sentence close the post; behind an unfinished one they are words of
 * it, and behind a pointing hand the link is what it points at.
 */
function beforeClosingTags(text: string, end: number): number {
  let at = end;
  let links = false;
  for (;;) {
    const space = skipBack(text, at, SPACES);
    const start = Math.max(text.lastIndexOf(' ', space - 1), text.lastIndexOf('\n', space - 1)) + 1;
    const word = text.slice(start, space);
    const isLink = /^(?:https?:\/\/|www\.)/.test(word);
    if (space === 0 || text[space - 1] === '\n' || !(isLink || /^[#＃@]/.test(word))) {
      // 👖 link 👡 link: an emoji behind a link stands for what the next one shows.
      if (links && /(?:https?:\/\/|www\.)\S+[ \t]+[^\p{L}\p{N}.!?]+$/u.test(text.slice(Math.max(0, space - LINK_BEFORE, text.lastIndexOf('\n', space - 1) + 1), space))) return end;
      return at < end && FINISHED.test(text.slice(Math.max(0, space - 8), space)) && !(links && POINTING.test(text.slice(Math.max(0, space - 8), space))) ? space : end;
    }
    links ||= isLink;
    at = start;
  }
}

/** "Have a look at our offers ⤵": words set above the sentence that points; none where that sentence is all there is. */
function aboveLastSentence(body: string, words: string): Splice | undefined {
  const line = body.lastIndexOf('\n') + 1;
  const ended = /^.*[.!?…][)\]"”»’']*[ \t]*(?:\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?[ \t]*|[\u{1F1E6}-\u{1F1FF}]{2}[ \t]*){0,3}(?=\p{Lu}[^.!?…]*$)/su.exec(body.slice(line))?.[0] ?? '';
  const at = line + ended.length;
  if (at === 0) return undefined;
  if (ended === '') return { start: at, end: at, text: `${words}\n` };
  return { start: at, end: at, text: /\s$/.test(ended) ? `${words} ` : ` ${words} ` };
}

/** What a sentence stops at without an end: its last word, a figure's sign, the star of a footnote. */
const UNENDED = /[\p{L}\p{N})»”"%€£$*†]$/u;
/** Links right behind a sentence. */
const LINKS = /^(?:\s+(?:https?:\/\/|www\.)\S+)+/;
/** A line of nothing but an address, and one of several tags: what stands below these is read by nobody. */
const ONLY_LINK = /^\s*(?:https?:\/\/|www\.)\S+\s*$/;
const CLOSING_TAGS = /^\p{Cf}*[#＃]\S+(?:[\s,]+[#＃]\S+){2,}\s*$/u;
/** Who took or sent the picture: a camera, and a name or two. */
const CREDIT = /^\s*(?:📷|📸|🎥|📽)\uFE0F?\s*(?:[\p{L}.]+\s*)?[:@][^\n]{0,60}$/u;
/** What stands in a line of tags beside them; some sites set signs that nobody sees before them. */
const BESIDE_TAGS = /^\p{Cf}*(?:[#＃@]|https?:\/\/|www\.)/u;
/** A sentence that has ended, be it in an emoji. */
const FINISHED = /[.!?…][)\]"”»’']*$|\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?$/u;
/** How far back a link and the signs behind it are looked for; UTF-16 units. */
const LINK_BEFORE = 120;
/** Hands, arrows and colons that lead to what the site shows below the words. */
const POINTS_BELOW = /(?:[👇⤵⬇🔽⏬]\p{Emoji_Modifier}?\uFE0F?|:)$/u;
/** Hands and arrows that lead to what comes next. */
const POINTING = /[👉👇⤵⬇➡▶🔗📲☞→➜]\p{Emoji_Modifier}?\uFE0F?$/u;

/**
 * Adds a sentence behind another one that ends at `end`, which gets its full stop where it has none; on a
 * line of its own behind a link, a tag or a name, which the full stop would become part of. Where the
 * sentence is taken to end inside a word or an address (amzn.to/x), the addition goes to the end of the text.
 */
export function afterSentence(text: string, end: number, words: string): Splice {
  const body = text.slice(0, end);
  const next = text.slice(end, end + 2);
  const glued = /^[\p{L}\p{N}]/u.test(next);
  if (glued && (/^[\p{Ll}\p{N}]/u.test(next) || !/[.!?…)»”"\p{Extended_Pictographic}\uFE0F]$/u.test(body))) return addition(text, capitalised(words));
  const last = body.slice(Math.max(body.lastIndexOf(' '), body.lastIndexOf('\n')) + 1);
  const lead = UNTOUCHED.has(tokenise(last).at(-1)?.kind ?? 'word') ? '\n' : UNENDED.test(body) ? '. ' : ' ';
  return { start: end, end, text: lead + capitalised(words) + (glued ? ' ' : '') };
}

/**
 * Puts words at the very beginning, where they are read before "more" has to be pressed. A tag or a
 * finished sentence stands by itself; a label is set off with a dot.
 */
export function opening(text: string, words: string): Splice {
  const sets = /[\p{L}\p{N})\]]$/u.test(words) && !UNTOUCHED.has(tokenise(words).at(-1)?.kind ?? 'word') ? ' · ' : ' ';
  return { start: 0, end: 0, text: words + (text === '' ? '' : sets) };
}

function opensSentence(doc: Document, offset: number): boolean {
  const i = doc.tokens.findIndex((t) => t.start >= offset && (t.kind === 'word' || t.kind === 'number'));
  return i >= 0 && doc.tokens[i]?.start === offset && doc.opensSentence[i] === true;
}

function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
