import type { Suggestion } from '../../coach/reading.ts';

/** A stretch of a change as it is shown: words of the post as they stay, new ones, a blank for the writer, the place of a cut. */
export interface Stretch {
  readonly text: string;
  readonly ink: 'post' | 'new' | 'slot' | 'cut';
}

/** Most of the post shown on each side of a change, in UTF-16 units; the ellipsis comes on top. */
const REACH = 30;

/** Scissors, asked for as text and not as an emoji. */
const CUT = '✂\uFE0E';

const SENTENCE_END = /[.!?…]+["'»”’)\]]*(?=\s|$)/gu;

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** The beginning of a text, cut at the end of a word; a word too long to show is left out. */
function headOf(text: string): string {
  const flat = onOneLine(text).trimEnd();
  if (flat.length <= REACH) return flat;
  const room = flat.slice(0, REACH + 1);
  const kept = room.slice(0, Math.max(0, room.lastIndexOf(' '))).replace(/[\s,;:–—-]+$/, '');
  return /[.!?…]$/.test(kept) ? `${kept} …` : `${kept}…`;
}

/** The end of a text, cut at the beginning of a word; a word too long to show is left out. */
function tailOf(text: string): string {
  const whole = onOneLine(text).trimStart();
  const words = whole.trimEnd();
  if (words.length <= REACH) return whole;
  const room = words.slice(-REACH - 1);
  const at = room.indexOf(' ');
  return `…${at < 0 ? '' : room.slice(at + 1)}${whole.slice(words.length)}`;
}

/** What the sentence has to say before a place; empty where a sentence begins there. */
function sentenceBefore(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const last = [...line.matchAll(SENTENCE_END)].at(-1);
  const sentence = last === undefined ? line : line.slice(last.index + last[0].length);
  // Emoji, bullets and opening quotes do not count as a beginning.
  return /[\p{L}\p{N}]/u.test(sentence) ? tailOf(sentence) : '';
}

/** What the sentence has to say after a place, or the next one where it ends there; never beyond the line. */
function sentenceAfter(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  const end = line.matchAll(SENTENCE_END).next().value;
  return headOf(end === undefined ? line : line.slice(0, end.index + end[0].length));
}

/** The new words with the slot apart, without the white space at their edges that the post does not show. */
function newStretches(words: string, slot: Suggestion['slot']): readonly Stretch[] {
  if (slot === undefined || slot.start >= slot.end) return [{ text: onOneLine(words), ink: 'new' }];
  return [
    { text: onOneLine(words.slice(0, slot.start)), ink: 'new' },
    { text: onOneLine(words.slice(slot.start, slot.end)), ink: 'slot' },
    { text: onOneLine(words.slice(slot.end)), ink: 'new' },
  ];
}

function withoutDoubledSpace(stretches: readonly Stretch[]): readonly Stretch[] {
  const shown: Stretch[] = [];
  for (const { text, ink } of stretches) {
    const before = shown.at(-1);
    const fresh = before === undefined || before.text.endsWith(' ') ? text.trimStart() : text;
    if (fresh !== '') shown.push({ text: fresh, ink });
  }
  return shown;
}

/** What is left around a removal. It runs across lines: the cut may take a whole one. */
function cutStretches(text: string, { start, end, text: joint }: Suggestion): readonly Stretch[] {
  const before = tailOf(text.slice(0, start)).trimEnd();
  const after = headOf(joint + text.slice(end)).trimStart();
  const gap = /^[\p{L}\p{N}\p{S}\p{Ps}\p{Pi}#@"…]/u.test(after) ? ' ' : '';
  return withoutDoubledSpace([
    { text: before === '' ? '' : `${before} `, ink: 'post' },
    { text: CUT, ink: 'cut' },
    { text: gap + after, ink: 'post' },
  ]);
}

/**
 * How a change reads in its place: the new words, a few of the post's after them and, where no sentence
 * begins with them, a few before.
 * @param text what the suggestion's offsets point into
 */
export function changeIn(text: string, change: Suggestion): readonly Stretch[] {
  if (change.kind === 'remove') return cutStretches(text, change);
  const { start, end, text: words, slot } = change;
  const opensLine = /^\s*\n/.test(words);
  const endsLine = /\n\s*$/.test(words);
  const stretches = withoutDoubledSpace([
    { text: opensLine ? '' : sentenceBefore(text.slice(0, start)), ink: 'post' },
    ...newStretches(words, slot),
    { text: endsLine ? '' : sentenceAfter(text.slice(end)), ink: 'post' },
  ]);
  const last = stretches.at(-1);
  return last === undefined ? [] : [...stretches.slice(0, -1), { ...last, text: last.text.trimEnd() }].filter((stretch) => stretch.text !== '');
}

/** The words of the post that a change takes away, as the writer wrote them. */
export function wordsTaken(text: string, { kind, start, end, text: put }: Suggestion): string {
  // A removal puts the next letter back as a capital: that one stays.
  return text.slice(start, kind === 'remove' ? end - put.length : end).trim();
}
