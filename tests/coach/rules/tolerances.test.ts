import { describe, expect, it, test } from 'vitest';
import { read } from '../../../src/coach/coach.ts';
import { DEFAULT_TONE, type Context, type Tone } from '../../../src/coach/reading.ts';
import { apply } from '../../../src/coach/suggestions/splice.ts';

const IT: Context = { language: 'it', surface: 'post' };
const flagsOf = (rule: string, text: string, tone: Partial<Tone>, context: Context = IT) => read(text, context, { ...DEFAULT_TONE, ...tone }).flags.filter((f) => f.rule === rule);

describe('how much is loud is the writer’s to say', () => {
  test.each<[string, Partial<Tone>, string[]]>([
    ['Stasera si canta!! Ci vediamo in piazza.', {}, []],
    ['Stasera si canta!! Ci vediamo in piazza.', { exclamations: 'low' }, ['!!']],
    ['Stasera si canta!!! Ci vediamo in piazza.', { strictness: 'strict' }, ['!!!']],
    ['Stasera si canta!!! Ci vediamo in piazza.', { strictness: 'strict', exclamations: 'high' }, []],
    ['Stasera si canta!!!!!! Ci vediamo in piazza.', { strictness: 'strict', exclamations: 'high' }, ['!!!!!!']],
    ['Stasera si canta 🎶🎉 in piazza.', { strictness: 'strict' }, []],
    ['Stasera si canta 🎶🎉 in piazza.', { emoji: 'low' }, ['🎶🎉']],
    ['Stasera si canta 🎶 in piazza 🎉 e si balla.', { emoji: 'low' }, []],
    ['Stasera si canta 🎶🎉🎶🎉🎶 in piazza.', { strictness: 'strict' }, ['🎶🎉🎶🎉🎶']],
    ['Stasera si canta 🎶🎉🎶🎉🎶 in piazza.', { strictness: 'strict', emoji: 'high' }, []],
  ])('%s %j', (text, tone, quotes) => {
    expect(flagsOf('shouting', text, tone).map((f) => f.quote)).toEqual(quotes);
  });

  test.each([
    ['Stasera si canta!!! Ci vediamo in piazza.', 'Stasera si canta! Ci vediamo in piazza.'],
    ['Le torte sono pronte !!! Ci vediamo in piazza.', 'Le torte sono pronte! Ci vediamo in piazza.'],
    ['Davvero?!!! Ci vediamo in piazza.', 'Davvero? Ci vediamo in piazza.'],
    ['Stasera si canta 🎶🎉🎶 in piazza.', 'Stasera si canta 🎶 in piazza.'],
  ])('a row becomes one: %s', (text, calmer) => {
    const [flag] = flagsOf('shouting', text, { exclamations: 'low', emoji: 'low' });
    expect(flag?.suggestions[0] && apply(text, flag.suggestions[0])).toBe(calmer);
  });
});

describe('hashtags', () => {
  const text = 'Ieri al lago con gli amici di sempre.\n#lago #estate #amici';
  const on = (site: string): Context => ({ ...IT, site });

  test.each<[string, Tone['hashtags'], number]>([
    ['x', {}, 1],
    ['x', { x: 3 }, 0],
    ['x', { linkedin: 3 }, 1],
    ['linkedin', { linkedin: 2 }, 1],
    ['linkedin', {}, 0],
  ])('on %s with %j', (site, hashtags, found) => {
    expect(flagsOf('hashtag-stuffing', text, { hashtags }, on(site))).toHaveLength(found);
  });

  it('may all go', () => {
    const [flag] = flagsOf('hashtag-stuffing', text, { hashtags: { x: 0 } }, on('x'));
    expect(flag?.suggestions[0] && apply(text, flag.suggestions[0])).toBe('Ieri al lago con gli amici di sempre.');
  });
});

describe('the writer’s own disclosure label', () => {
  const paid = 'Ho ricevuto da @marchioesempio la nuova crema: col mio codice ANNA10 avete il 10% di sconto.';

  test.each([
    ['', paid, false],
    ['#collaborazionepagata', paid, false],
    ['#collaborazionepagata', `#CollaborazionePagata ${paid}`, true],
    ['#collaborazionepagata', `collaborazionepagata ${paid}`, false],
    ['Amicizia retribuita', `amicizia  retribuita · ${paid}`, true],
    ['Contenuto offerto da [marchio]', `Contenuto offerto da Rossi. ${paid}`, true],
  ])('%j in %s', (disclosure, text, disclosed) => {
    const reading = read(text, IT, { ...DEFAULT_TONE, disclosure });
    expect(reading.flags.some((f) => f.rule === 'undisclosed-promotion')).toBe(!disclosed);
    expect(reading.praise.some((p) => p.signal === 'disclosure')).toBe(disclosed);
  });

  test.each([
    ['it', '', `#adv ${paid}`],
    ['it', '#collaborazionepagata', `#collaborazionepagata ${paid}`],
    ['it', 'Contenuto offerto da [marchio]', `Contenuto offerto da [marchio] · ${paid}`],
    ['en', '', '#ad Thank you @examplebrand for sending me this serum, use my code ANNA10 for 10% off.'],
  ])('%s: is offered at the very start: %j', (language, disclosure, labelled) => {
    const text = language === 'it' ? paid : labelled.replace('#ad ', '');
    const flag = read(text, { language, surface: 'post' }, { ...DEFAULT_TONE, disclosure }).flags.find((f) => f.rule === 'undisclosed-promotion');
    expect(flag?.suggestions[0] && apply(text, flag.suggestions[0])).toBe(labelled);
  });
});

describe('closings of one’s own', () => {
  const text = 'La nostra nuova collezione autunno è arrivata in negozio, da 39 €.';
  const insertsFor = (tone: Partial<Tone>): string[] => flagsOf('no-invitation', text, tone)[0]?.suggestions.map((s) => s.text.trim()) ?? [];

  it('are not offered to a post in another language', () => {
    const closings = ['Qual è la domanda che vorreste farci, e che nessuno ci fa mai?', 'Which one would you choose for the long evenings at home, and why?'];
    expect(insertsFor({ closings })[0]).toBe(closings[0]);
    expect(insertsFor({ closings })).not.toContain(closings[1]);
  });

  it('come first, those that invite nobody not at all', () => {
    const closings = ['Compra subito, ultime ore!', 'A presto da tutti noi.', '{Tu|Voi|Lei} quale {sceglieresti|scegliereste|sceglierebbe}, e perché?'];
    const [first] = insertsFor({ closings });
    expect(first).toBe('Tu quale sceglieresti, e perché?');
    expect(insertsFor({ closings }).join()).not.toMatch(/ultime ore|A presto/);
  });
});
