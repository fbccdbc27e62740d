import { describe, expect, test } from 'vitest';
import { read } from '../../../src/coach/coach.ts';
import { DEFAULT_TONE } from '../../../src/coach/reading.ts';

const shouted = (text: string): string[] => read(text, { language: 'en', surface: 'post' }, DEFAULT_TONE).flags.filter((f) => f.rule === 'shouting').map((f) => f.quote);

describe('capitals that are a name, a stress or a raised voice', () => {
  test.each<[string, string[]]>([
    ['Our film club shows THE RETURN OF THE KING on Friday, £4 at the door.', []],
    ['Try our new GARDEN ROSE HAND CREAM in the shop, £9.', []],
    ['Our shop has a SALE on lamps, £9 each.', []],
    ['Pay in our shop in two minutes: send £9 to XXXXXX1 or 0632 XXXXXX.', []],
    ['Synthesis E-MTB alloy wheel, £90 in our shop.', []],
    ['Lamps from £9, all HALF-PRICE NOW!', ['HALF-PRICE NOW']],
    ['We opened our shop in two towns IN LESS THAN A MONTH! Lamps from £9.', ['IN LESS THAN A MONTH']],
    ['Lamps from £9. EVERYTHING MUST GO in our shop.', ['EVERYTHING MUST GO']],
    ['Our kiosk has doughnuts again. OH. MY. GOODNESS. Salted caramel, £3.', ['OH. MY. GOODNESS']],
    ['Our kiosk opens at six. TEA. BUNS.', []],
    ['Our nursery has two rooms. OUR CHILDREN ARE HAPPY CHILDREN!!!', ['OUR CHILDREN ARE HAPPY CHILDREN']],
    ['Lamps from £9. 50% OFF EVERYTHING MUST GO in our shop.', ['50% OFF EVERYTHING MUST GO']],
    ['Lamps from £9. WE ARE SOLD OUT FOR 2027!!', ['WE ARE SOLD OUT FOR 2027']],
    ['Lamps from £9. CALL US ALL NOW ON 020 7946 0018!', ['CALL US ALL NOW ON 020 7946 0018']],
    ['Our masks are £2. SEE THE LINK IN BIO FOR THE LATEST NEWS ON COVID-19.', ['SEE THE LINK IN BIO FOR THE LATEST NEWS ON COVID-19']],
    ['Our kiosk has 3 HUGE AMAZING LOUD LAMPS! From £9.', ['HUGE AMAZING LOUD LAMPS']],
    ['Our kiosk has doughnuts!!!!! Salted caramel too.', ['!!!!!']],
  ])('%s', (text, quotes) => {
    expect(shouted(text)).toEqual(quotes);
  });

  test.each<[string, string[]]>([
    ['Prices are shown for delivery to JAPAN today.', []],
    ['Ada Rossi is the author of THE RULE BREAKERS', []],
    ['They sang ALL NIGHT LONG AGAIN on our stairs.', ['ALL NIGHT LONG AGAIN']],
  ])('even a strict reader lets a name or a stressed phrase be: %s', (text, quotes) => {
    expect(read(text, { language: 'en', surface: 'post' }, { ...DEFAULT_TONE, strictness: 'strict' }).flags.filter((f) => f.rule === 'shouting').map((f) => f.quote)).toEqual(quotes);
  });

  test('a run ends with its sentence', () => {
    expect(shouted('HURRY, LAST CHANCE! EVERYTHING MUST GO NOW! Lamps from £9 in our shop.')).toEqual(['HURRY, LAST CHANCE', 'EVERYTHING MUST GO NOW']);
  });
});

describe('emoji', () => {
  test.each<[string, string[]]>([
    ['New lamps in our shop from £9 🔥🔥🔥🔥🔥', ['🔥🔥🔥🔥🔥']],
    ['New lamps in our shop from £9 💡🏠🌙🛋️📚', []],
  ])('the same one over and over is loud, a picture is not: %s', (text, quotes) => {
    expect(shouted(text)).toEqual(quotes);
  });
});
