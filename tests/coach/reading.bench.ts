import { bench, describe } from 'vitest';
import { createCoach } from '../../src/coach/create-coach.ts';
import { type Context, DEFAULT_TONE } from '../../src/coach/reading.ts';
import { compileRulebookFolder } from '../../src/coach/rules/rulebook-plugin.ts';

/**
 * How long the coach takes, suggestions included: `npm run bench`. Nothing here passes or fails. Reading is
 * linear in the text where the row of 20,000 units takes twice that of 10,000.
 */
const { rulebook } = compileRulebookFolder();
const coach = createCoach(rulebook);
const IT: Context = { language: 'it', surface: 'post' };
const EN: Context = { language: 'en', surface: 'post' };

const read = (text: string, context: Context) => (): void => void coach.read(text, context, DEFAULT_TONE);
const filled = (part: string, units: number): string => part.repeat(Math.ceil(units / part.length)).slice(0, units);

const SHORT_IT = 'Ultimi posti! Prenota subito la tua cena di sabato: antipasto, pizza e dolce a 20 €, solo oggi.';
const SHORT_EN = 'Last few places! Book now for Saturday: starter, pizza and pudding for £20, today only.';
const CALM_IT = 'Da martedì il forno apre alle 7, e chi passa prima delle 8 trova il pane ancora caldo. La farina è quella del mulino di Anna, che quest’anno ha macinato anche il farro. ';
const CALM_EN = 'From Tuesday the bakery opens at 7, and whoever comes before 8 finds the bread still warm. The flour is from Anna’s mill, which has ground spelt as well this year. ';

describe('posts as people write them', () => {
  bench('a short push, Italian', read(SHORT_IT, IT));
  bench('a short push, English', read(SHORT_EN, EN));
  bench('600 units without a flag, Italian', read(filled(CALM_IT, 600), IT));
  bench('600 units without a flag, English', read(filled(CALM_EN, 600), EN));
  bench('3,000 units with a push, Italian', read(`${SHORT_IT}\n\n${filled(CALM_IT, 2_900)}`, IT));
  bench('3,000 units with a push, English', read(`${SHORT_EN}\n\n${filled(CALM_EN, 2_900)}`, EN));
  bench('600 units whose language has to be found', read(filled(CALM_IT, 600), { surface: 'post' }));
});

/** Every word that begins some pattern, in turn: all of them are begun, none is finished. */
const begun = (language: 'it' | 'en'): string => `${Object.keys(rulebook.languages[language]?.program.lemmas ?? {}).slice(0, 800).join(' ')} `;

/** Pieces that make a matcher, a tokeniser or a regular expression slow where it looks back, or ahead without end. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['words that begin patterns', begun('it')],
  ['one order again and again', 'acquista ora '],
  ['one word without end', 'a'],
  ['stretched words', 'graaaaaazie '],
  ['opening quotation marks', '« '],
  ['brackets and commas', '(, '],
  ['addresses', 'www.a.a '],
  ['hashtags', '#ora '],
  ['emoji of many parts', '👩‍👩‍👧‍👦'],
  ['accents on their own', 'e\u0301\u0301'],
  ['capitals', 'ORA SUBITO '],
  ['line breaks', '\n'],
];

for (const [name, part] of HOSTILE) {
  describe(`hostile: ${name}`, () => {
    for (const units of [10_000, 20_000]) bench(`${units.toLocaleString('en')} units`, read(filled(part, units), IT), { time: 300, warmupTime: 50 });
  });
}

describe('a pasted book', () => {
  bench('1 MB', read(filled(`${SHORT_IT} ${CALM_IT}`, 1_000_000), IT), { time: 300, warmupTime: 50 });
});
