import { describe, expect, it, test } from 'vitest';
import { read } from '../../../src/coach/coach.ts';
import { DEFAULT_TONE } from '../../../src/coach/reading.ts';

const applied = (text: string, rule: string): readonly string[] =>
  read(text, { language: 'en' }, DEFAULT_TONE)
    .flags.filter((f) => f.rule === rule)
    .flatMap((f) => f.suggestions.map((s) => text.slice(0, s.start) + s.text + text.slice(s.end)));

describe('a date is asked for only where none stands', () => {
  it('is offered to an offer without a day', () => {
    expect(applied('Limited time offer: two mugs for £9 in our shop.', 'urgency')[0]).toBe('Offer until [date]: two mugs for £9 in our shop.');
  });

  test.each(['Limited time offer: two mugs for £9 in our shop. Ends Dec. 7.', 'Limited time offer: two mugs for £9 in our shop, Friday to Sunday.'])('%s', (text) => {
    expect(applied(text, 'urgency').join()).not.toContain('[date]');
  });
});

describe('what leads to an order goes with it', () => {
  test.each([
    ['Please book your table at our café, £12 each.', 'You can book your table at our café, £12 each.'],
    ['Please, book your table at our café, £12 each.', 'You can book your table at our café, £12 each.'],
    ['Hurry, grab yours today at our shop.', 'You can get yours at our shop.'],
    ['Just grab yours today at our shop.', 'You can get yours at our shop.'],
  ])('%s', (text, after) => {
    expect(applied(text, 'hard-sell')[0]).toBe(after);
  });
});

describe('a row of exclamation marks', () => {
  it('becomes one, or none', () => {
    expect(applied('Our new lamps are in the shop !!! From £9.', 'shouting')).toEqual(['Our new lamps are in the shop! From £9.', 'Our new lamps are in the shop. From £9.']);
  });

  it('is no full stop where it stands alone in brackets', () => {
    expect(applied('We sold 400 (!!!!!) lamps in our shop this Sunday, from £9.', 'shouting').join()).not.toContain('(.)');
  });
});

describe('a second way is offered only where its frame fits', () => {
  test.each([
    ['Introducing our newest coach, Anna Berg. Her course is £40.', 'announcement-formula', /have a look at/iu],
    ["As partner of the harbour run, we're proud to present our new cup.", 'announcement-formula', /here's/iu],
    ['Great news! Thanks to the town for the bench, our café is open.', 'announcement-formula', /some news/iu],
    ['Looking for a lamp for your desk? Our shop has forty, from £18.', 'rhetorical-question', /for anyone/iu],
    ['Need a lamp for the hall? Or a chair? Our shop has both, from £18.', 'rhetorical-question', /for anyone/iu],
    ['Did you know you can bring back our jars?', 'rhetorical-question', /some of you/iu],
    ['Stop buying plastic and glass. Start with wood from our shop.', 'talking-down', /instead of/iu],
    ['Tag someone who owes you a beer to get their attention.', 'engagement-bait', /in your life/iu],
    ['Our cutting-edge research on wool is shown in the shop.', 'corporate-jargon', /modern/iu],
  ])('%s', (text, rule, words) => {
    expect(read(text, { language: 'en' }, DEFAULT_TONE).flags.map((f) => f.rule)).toContain(rule);
    expect(applied(text, rule).join('\n')).not.toMatch(words);
  });
});

describe('what an order was the term or the day of is not torn from it', () => {
  test.each([
    'Buy two of our oak trays (in red or blue) and get a spoon for £1.',
    'Buy two trays, get 25% off our aprons at our shop. Details: https://example.org/t',
    'Shop our trays today to get 40% off our spoons.',
    'Gowns from £90. Call <phone> to book your fitting for the show at our mill #BreadDay',
    'Call <phone> to book your place at our gown show happening October 13-15.',
  ])('%s', (text) => {
    for (const after of applied(text, 'hard-sell')) expect(after).not.toMatch(/You can (?:buy|call|shop)|#BreadDay, call|<phone>-15|^-15/u);
  });

  test.each([
    ['Book your place at our gown show, October 13-15, in the mill.', '13-15'],
    ['Book your seat today for our lamp fair, May 2-4, in the mill.', '2-4'],
  ])('%s', (text, days) => {
    const offered = applied(text, 'hard-sell');
    expect(offered).not.toEqual([]);
    for (const after of offered) expect(after).toContain(days);
  });
});

describe('a post that opens nothing is asked about what it names', () => {
  test.each([
    ['The all-new Northwind A8 was shown at our stand in Bergen, from £9,000.', 'the all-new Northwind A8'],
    ['Read more about the old looms at https://example.com, where our mill sells its cloth.', 'the old looms'],
    ['Get to know our on-board map system for a better crossing. Our firm is proud of it. https://example.com', 'our on-board map system'],
    ['When the stakes are high, we bake. New Northwind Mix. Four nuts in one bag. northwind.com', 'the Northwind Mix'],
    ['The new #NorthwindBell is now available at our shop.', 'the new #NorthwindBell'],
  ])('%s', (text, topic) => {
    expect(applied(text, 'no-invitation').join()).toContain(`about ${topic}?`);
  });

  it.each(['Order by Wednesday and our van takes care of the rest. It is at your door by Sunday.', 'Northwind makes rope for those who sail. Our firm is proud of it.'])('never with a blank: %s', (text) => {
    expect(applied(text, 'no-invitation').join()).not.toContain('[');
  });

  it.each([
    ['Our parsnips may be crooked, and they roast as well as any. In our shop this week.', 'How do you like your parsnips best?'],
    ['Our mill has a shed for the best ideas: its walls are made to be drawn on. We are proud of it.', 'Where do your best ideas come to you?'],
    ['Our town grid is now run on renewable energy, and our firm built it. https://example.com', 'What would you like to see done where you live?'],
    ['Claim your free harbour chest today, only for our rope club. https://example.com', 'Any questions? Ask us here.'],
    ['Voting is open for the Harbour Award, and our firm is nominated. To vote, visit example.com.', 'what should we keep doing?'],
    ['Introducing the all-new 2027 Strada. Made for everybody.', 'about the all-new 2027 Strada?'],
  ])('or from life, where one word tells its matter: %s', (text, question) => {
    expect(applied(text, 'no-invitation').join()).toContain(question);
  });

  it.each([
    ['Gift cards are now supported on all Harbour plans! Your customers can give them. Read more at our site.', "who it's for"],
    ['Connect your tablet anywhere with our wifi box. https://example.com', 'try first'],
    ['There is still time to rent the film Harbour Nights for just $1 at our shop. Offer ends in May.', 'behind the camera'],
    ['Voting is open for the Harbour Award, and our firm is nominated. To vote, visit example.com.', 'from us next'],
    ['Many meals were donated by our firm to the food bank in this pandemic. https://example.com', 'have a question'],
  ])('never with words for another post: %s', (text, never) => {
    const offered = applied(text, 'no-invitation').join();
    expect(offered).not.toBe('');
    expect(offered).not.toContain(never);
  });

  it('not with half a name', () => {
    const offered = applied('Make way for autumn with our new Northwind Plum & Oat Loaf. Try it today at our shop, £4.', 'no-invitation').join();
    expect(offered).not.toBe('');
    expect(offered).not.toContain('Northwind Plum?');
  });

  it('nothing rather than a question that fits any post', () => {
    expect(applied('Our mill turned one, and its loft had cake and balloons. We are proud of it.', 'no-invitation')).toEqual([]);
  });

  it('nothing where no question on its matter fits', () => {
    expect(applied('For soldiers at sea, reliable radios are a must. With our help, our customers can build new ones. #NorthwindGoesFurther', 'no-invitation')).toEqual([]);
  });

  it.each([
    ['Keep an eye on our page tomorrow: we name the squad for the cup final, and our tickets are on sale.', 'still talk about'],
    ['Our purpose is a better town. For 30 years we have served its landlords, and our new digital tool mends an old problem. Our clients use it daily.', 'good place to work'],
  ])('and about nothing beside it: %s', (text, never) => {
    const offered = [...applied(text, 'no-invitation'), ...applied(text, 'self-centred')].join();
    expect(offered).not.toBe('');
    expect(offered).not.toContain(never);
  });
});

describe('who speaks', () => {
  it('is one person where the post says I, and several where it says we', () => {
    expect(applied("My first idea for a mug, £9. Like if you're interested. I'm working on it.", 'engagement-bait').join()).toContain("Tell me if you're interested");
    expect(applied("Our first idea for a mug, £9. Like if you're interested. I like it, we all do.", 'engagement-bait').join()).toContain("Tell us if you're interested");
  });

  it('is nobody’s number behind a name', () => {
    expect(applied("Elizabeth I slept in this inn. Rooms at £90. Like if you're interested.", 'engagement-bait').join()).toContain("Tell us if you're interested");
    expect(applied("Today I opened this inn. Rooms at £90. Like if you're interested.", 'engagement-bait').join()).toContain("Tell me if you're interested");
  });
});

it('the name of a contest keeps its capitals, and what may be one', () => {
  expect(applied('But seriously, this is the LAST CRASH THE SUPER BOWL EVER. Submit your ad by Sunday at our shop.', 'shouting')).toEqual([]);
  expect(applied('But seriously, this is WHERE WE CELEBRATE THE SUPER BOWL. Our shop has chips.', 'shouting')).toEqual(['But seriously, this is where we celebrate the Super Bowl. Our shop has chips.']);
});

it('what goes before a sign that points to a link takes its comma along', () => {
  expect(applied("Our loaves are £4, don't miss out → https://example.com", 'hard-sell')).toContain('Our loaves are £4 → https://example.com');
});
