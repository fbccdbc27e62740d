import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/coach/suggestions/splice.ts';
import { withoutSurplusHashtags } from '../../../src/coach/suggestions/surplus-hashtags.ts';
import { prepare } from '../../../src/coach/text/document.ts';

describe('surplus hashtags', () => {
  it.each([
    ['Pane fresco. #pane #forno #lucca', 2, 'Pane fresco. #pane #forno'],
    ['Pane.\n\n#pane #forno\n#lucca #toscana', 2, 'Pane.\n\n#pane #forno'],
    ['Il #pane di #lucca è #buono.', 2, undefined],
    ['Il #pane di #lucca. #uno #due', 3, 'Il #pane di #lucca. #uno'],
    ['Pane. #pane', 2, undefined],
    ['Pane. #pane #forno #lucca https://esempio.it/x', 2, 'Pane. #pane #forno https://esempio.it/x'],
    ['Pane. #pane #forno #lucca e poi altro', 2, undefined],
    ['Bread. #bread #rye #sponsoredbymill #leeds', 2, 'Bread. #bread #rye #sponsoredbymill'],
    ['Bread. #ad #bread #rye #leeds', 2, 'Bread. #ad #bread'],
    ['Che dicono del #pane e del #forno? #sindaco #giunta', 2, undefined],
    ['Il #pane dei #forni. #firma', 2, undefined],
  ] as const)('%j, at most %i', (text, most, expected) => {
    const splice = withoutSurplusHashtags(prepare(text), most);
    expect(splice === undefined ? undefined : apply(text, splice)).toBe(expected);
  });
});
