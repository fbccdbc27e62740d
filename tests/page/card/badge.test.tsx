// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, test, vi } from 'vitest';
import { Badge } from '../../../src/page/card/badge.tsx';
import { wordingIn } from '../../../src/settings/all-words.ts';
import { violationsIn } from '../../accessibility.ts';

afterEach(() => render(null, document.body));

function show(verdict: 'push' | 'mixed' | 'neutral' | 'dialogic', notes: number, language: 'en' | 'it' = 'en') {
  const onPress = vi.fn();
  render(<Badge verdict={verdict} notes={notes} open={false} wording={wordingIn(language)} onPress={onPress} />, document.body);
  return { badge: document.querySelector('button') as HTMLButtonElement, onPress };
}

test.each([
  ['push', 2, 'talks at2', 'Parlacon: talks at, 2 notes. Open the coach.'],
  ['mixed', 1, 'a bit of both1', 'Parlacon: a bit of both, 1 note. Open the coach.'],
  ['dialogic', 0, 'talks with', 'Parlacon: talks with. Open the coach.'],
  ['neutral', 0, '', 'Parlacon: all calm. Open the coach.'],
] as const)('%s with %i notes', (verdict, notes, words, label) => {
  const { badge } = show(verdict, notes);
  expect(badge.textContent).toBe(words);
  expect(badge.getAttribute('aria-label')).toBe(label);
});

it('tells the verdicts apart by shape, not by colour alone', () => {
  const shapes = (['push', 'mixed', 'dialogic'] as const).map((verdict) => {
    const path = show(verdict, 1).badge.querySelector('path:last-child');
    return `${path?.getAttribute('fill')} ${path?.getAttribute('stroke-dasharray')}`;
  });
  expect(new Set(shapes).size).toBe(3);
});

it('is a button like any other', async () => {
  const { badge, onPress } = show('push', 3, 'it');
  badge.click();
  expect(onPress).toHaveBeenCalledTimes(1);
  expect(await violationsIn(document.body)).toEqual([]);
});
