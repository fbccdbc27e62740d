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
    ['Bread. #bread #rye #sponsoredbymill #leeds', 2, 'Bread. #bread #sponsoredbymill'],
    ['Bread. #ad #bread #rye #leeds', 2, 'Bread. #ad #bread'],
    ['Che dicono del #pane e del #forno? #sindaco #giunta', 2, undefined],
    ['Il #pane dei #forni. #firma', 2, undefined],
    // What the post speaks of stays, wherever it stands among the tags.
    ['La festa di Lucca riapre i forni. #pane #buono #lucca #toscana #forni', 2, 'La festa di Lucca riapre i forni. #lucca #forni'],
    ['Un corso di sicurezza sul lavoro. #lavoro #casco #scale #sicurezzasullavoro', 2, 'Un corso di sicurezza sul lavoro. #lavoro #sicurezzasullavoro'],
    ['Un corso in cantiere. #casco #scale #SicurezzaSulLavoro', 1, 'Un corso in cantiere. #SicurezzaSulLavoro'],
    ['Strikes on the trains again. #monday #coffee #train #strike', 2, 'Strikes on the trains again. #train #strike'],
    ['Our team at Harbour Fest.\n\n#love #instagood #teamwork #HarbourFest', 2, 'Our team at Harbour Fest.\n\n#teamwork #HarbourFest'],
    ['Il #forno di via Roma riapre. #forni #pane #lucca', 2, 'Il #forno di via Roma riapre. #pane'],
    ['Casa con orto. #case #caselucca #casetoscana #orto', 2, 'Casa con orto. #case #orto'],
    ['Rye bread on Mondays. #fyp #viral #bread', 1, 'Rye bread on Mondays. #bread'],
    ['Rye bread. #bread #oven, #rye', 2, 'Rye bread. #bread #rye'],
  ] as const)('%j, at most %i', (text, most, expected) => {
    const splice = withoutSurplusHashtags(prepare(text), most);
    expect(splice === undefined ? undefined : apply(text, splice)).toBe(expected);
  });
});
