import { describe, expect, test } from 'vitest';
import { roomLeft } from '../../src/sites/count.ts';
import type { Count } from '../../src/sites/surface.ts';

const LONG = `https://example.com/${'a'.repeat(80)}`;

/** How long each text is by each count. */
const LENGTHS: readonly (readonly [text: string, lengths: Partial<Readonly<Record<Count, number>>>])[] = [
  ['', { utf16: 0, codepoint: 0, grapheme: 0, bluesky: 0, x: 0, mastodon: 0 }],
  ['Perché sì', { utf16: 9, codepoint: 9, grapheme: 9, bluesky: 9, x: 9, mastodon: 9 }],
  // Decomposed accents count as their letter, but in UTF-16.
  ['Perche\u0301', { utf16: 7, codepoint: 7, grapheme: 6, x: 6, mastodon: 6 }],
  ['日本', { utf16: 2, grapheme: 2, x: 4, mastodon: 2 }],
  // X weighs an ellipsis as two.
  ['“ciao” – ok…', { x: 13, grapheme: 12 }],
  ['🎉', { utf16: 2, codepoint: 1, grapheme: 1, x: 2, mastodon: 1 }],
  ['👩‍👩‍👧‍👦', { utf16: 11, codepoint: 7, grapheme: 1, x: 2, mastodon: 1 }],
  ['👍🏽 🇮🇹', { grapheme: 3, x: 5 }],
  ['©', { x: 1 }],
  [`Qui: ${LONG}.`, { utf16: 106, x: 29, mastodon: 29, grapheme: 106, bluesky: 5 + 'example.com/aaaaaaaaaaaa...'.length + 1 }],
  ['Vedi https://a.it', { x: 28, mastodon: 28, bluesky: 9 }],
  // A bare domain is a link at X and Bluesky, not at Mastodon.
  ['Vedi parlacon.it', { x: 28, mastodon: 16, bluesky: 16 }],
  ['Fine.Inizio', { x: 11, mastodon: 11 }],
  ['Grazie @anna@mastodon.social!', { mastodon: 13 }],
  ['Grazie @anna!', { mastodon: 13, x: 13 }],
  ['anna@example.com', { x: 16, mastodon: 16 }],
];

describe('the length of a post', () => {
  test.each(LENGTHS.flatMap(([text, lengths]) => Object.entries(lengths).map(([count, length]) => ({ text, count: count as Count, length }))))('“$text” by $count: $length', ({ text, count, length }) => {
    expect(1000 - (roomLeft(text, { limit: 1000, count }) ?? 0)).toBe(length);
  });

  test('below zero is too long; without a limit nothing is known', () => {
    expect(roomLeft('abcde', { limit: 3, count: 'grapheme' })).toBe(-2);
    expect(roomLeft('abcde', { limit: 5 })).toBe(0);
    expect(roomLeft('abcde', {})).toBeNull();
  });
});
