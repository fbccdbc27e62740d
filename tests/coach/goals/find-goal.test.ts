import { describe, expect, it, test } from 'vitest';
import { read } from '../../../src/coach/coach.ts';
import { DEFAULT_TONE, GOALS, type Goal } from '../../../src/coach/reading.ts';
import { ENGLISH, ENGLISH_TRAPS } from './posts-en.ts';
import { ITALIAN, ITALIAN_TRAPS } from './posts-it.ts';

const goalOf = (text: string, language: string): Goal | undefined => read(text, { language }, DEFAULT_TONE).goal;

describe.each([
  ['it', ITALIAN, ITALIAN_TRAPS],
  ['en', ENGLISH, ENGLISH_TRAPS],
] as const)('goals (%s)', (language, posts, traps) => {
  describe.each(GOALS)('%s', (goal) => {
    test.each(posts[goal])('%s', (text) => {
      expect(goalOf(text, language)).toBe(goal);
    });
  });

  test.each(traps)('not as it looks: %s', (text, goal) => {
    expect(goalOf(text, language)).toBe(goal);
  });
});

describe('whoever answers', () => {
  it.each([
    ['Sì, sabato siamo aperti fino alle 20, il corso costa 40 euro.', 'reply'],
    ['Ci scusiamo per il ritardo, il pacco è partito ieri.', 'apologise'],
  ] as const)('%s', (text, goal) => {
    expect(read(text, { language: 'it', surface: 'reply' }, DEFAULT_TONE).goal).toBe(goal);
  });
});

describe('the writer’s word', () => {
  const text = 'Scarpe da trekking in offerta: 79 € invece di 99, fino a sabato.';

  it('goes before what the text shows, and this post’s before all posts’', () => {
    expect(read(text, { language: 'it' }, { ...DEFAULT_TONE, goal: 'help' }).goal).toBe('help');
    expect(read(text, { language: 'it', goal: 'event' }, { ...DEFAULT_TONE, goal: 'help' }).goal).toBe('event');
  });
});
