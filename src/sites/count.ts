import type { Count } from './surface.ts';

/** How long a post may be at a place, and how that is counted. */
export interface LengthRule {
  readonly limit?: number | undefined;
  readonly count?: Count | undefined;
}

/** What X and Mastodon count any link as, in characters: both replace it by a short one. */
const LINK_LENGTH = 23;
/** Of an address Bluesky shows the host and this many characters of the path. */
const BLUESKY_PATH = 13;

/** Code points that weigh one at X; all others weigh two (its published configuration, version 3). */
const X_LIGHT = [[0, 4351], [8192, 8205], [8208, 8223], [8242, 8247]] as const;

const SCHEMED_LINK = /https?:\/\/[^\s<>"“”«»]+/giu;
// Bare domains become links at X and Bluesky too; the most usual endings are enough for a count.
const LINK = /(?:https?:\/\/[^\s<>"“”«»]+|(?<![\p{L}\p{N}@._-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|net|org|info|io|eu|it|co|uk|de|fr|es|me|app|dev|shop|store|blog|news|online|site|tv|be|ly|social)(?![\p{L}\p{N}-])(?:\/[^\s<>"“”«»]*)?)/giu;
const AFTER_LINK = /[.,;:!?)\]'’…]+$/u;
/** A mention of somebody on another server; Mastodon leaves the server's name out of the count. */
const REMOTE_MENTION = /(?<![\p{L}\p{N}_/])(@[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*)@[\p{L}\p{N}][\p{L}\p{N}.-]*[\p{L}\p{N}]/gu;
// Built from a string, as the compile target does not know the flag that every browser we run in does.
const EMOJI = new RegExp(String.raw`^\p{RGI_Emoji}$`, 'v');

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemesOf(text: string): readonly string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** Every link of a text put through `change`; sentence punctuation behind it is not the link's. */
function withLinks(text: string, link: RegExp, change: (link: string) => string): string {
  return text.replace(link, (raw) => {
    const tail = AFTER_LINK.exec(raw)?.[0] ?? '';
    return change(raw.slice(0, raw.length - tail.length)) + tail;
  });
}

function weightAtX(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  const light = (point: number): boolean => X_LIGHT.some(([from, to]) => point >= from && point <= to);
  return [...grapheme].reduce((sum, character) => sum + (light(character.codePointAt(0) ?? 0) ? 1 : 2), 0);
}

/** Bluesky counts an address as it shows it: without scheme, a long path cut with three dots. */
function shownAtBluesky(link: string): string {
  const bare = link.replace(/^https?:\/\/(?:www\.)?/iu, '');
  const at = bare.indexOf('/');
  const path = at < 0 ? '' : bare.slice(at);
  return path.length > BLUESKY_PATH + 2 ? `${bare.slice(0, at)}${path.slice(0, BLUESKY_PATH)}...` : bare;
}

const LINK_STANDS = 'x'.repeat(LINK_LENGTH);

const COUNTS: Readonly<Record<Count, (text: string) => number>> = {
  utf16: (text) => text.length,
  codepoint: (text) => [...text].length,
  grapheme: (text) => graphemesOf(text).length,
  bluesky: (text) => graphemesOf(withLinks(text, LINK, shownAtBluesky)).length,
  x: (text) => graphemesOf(withLinks(text.normalize('NFC'), LINK, () => LINK_STANDS)).reduce((sum, grapheme) => sum + weightAtX(grapheme), 0),
  mastodon: (text) => graphemesOf(withLinks(text, SCHEMED_LINK, () => LINK_STANDS).replace(REMOTE_MENTION, '$1')).length,
};

/**
 * How many characters are left at a place, as the site counts them; below zero when the text is too long.
 * @returns null where no limit is known
 */
export function roomLeft(text: string, { limit, count }: LengthRule): number | null {
  return limit === undefined ? null : limit - COUNTS[count ?? 'utf16'](text);
}
