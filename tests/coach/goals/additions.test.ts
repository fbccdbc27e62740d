import { describe, expect, it, test } from 'vitest';
import { read } from '../../../src/coach/coach.ts';
import { type Context, DEFAULT_TONE, type Goal, type Tone } from '../../../src/coach/reading.ts';
import { apply } from '../../../src/coach/suggestions/splice.ts';

const offered = (text: string, rule: string, context: Context, tone: Partial<Tone> = {}): readonly string[] =>
  read(text, context, { ...DEFAULT_TONE, ...tone }).flags.filter((f) => f.rule === rule).flatMap((f) => f.suggestions.map((s) => s.text.trim()));

describe('what a post lacks is offered as its goal asks', () => {
  test.each<[language: string, goal: Goal, rule: string, text: string, words: RegExp]>([
    ['it', 'sell', 'no-invitation', 'Nuova collezione in negozio: maglioni di lana da 45 euro. Ti aspettiamo!', /Se hai una domanda, scrivila qui: rispondiamo entro le \[orario\]/],
    ['it', 'event', 'hard-sell', 'Sabato 12 ottobre alle 21 concerto della banda in piazza, biglietti a 10 euro. Non mancate!', /È pensato per \[chi\]: voi con chi verreste\?/],
    ['it', 'announce', 'no-invitation', 'Siamo lieti di annunciare l’apertura della nuova sede di Ferrara.', /Rispondiamo qui entro le \[orario\]/],
    ['it', 'apologise', 'non-apology', 'Ci scusiamo per eventuali disagi causati dalla chiusura di ieri.', /errore è nostro: \[che cosa\]\. Rimediamo così: \[come\], entro \[data\]/],
    ['it', 'recruit', 'corporate-jargon', 'La nostra azienda, leader nel settore, cerca un commesso per la sede di Arezzo, full time.', /La paga è \[quanto\].+candidarti\?/],
    ['it', 'reply', 'canned-reply', 'Grazie per averci contattato, la tua opinione è importante per noi.', /Ti scriviamo di nuovo qui entro le \[orario\]/],
    ['en', 'sell', 'no-invitation', 'New collection in store: wool jumpers from £45. See you soon!', /The terms: \[.+\]\. What would you like .+\?/],
    ['en', 'announce', 'no-invitation', 'We are thrilled to announce the opening of our new branch in Leeds.', /answer here by \[time\]/],
    ['en', 'apologise', 'non-apology', 'We apologise for any inconvenience caused by yesterday’s closure.', /By \[date\] we'll \[remedy\]/],
    ['en', 'recruit', 'corporate-jargon', 'We are a leading company looking for a shop assistant in Oxford, full time.', /The pay is \[how much\]/],
    ['en', 'reply', 'canned-reply', 'Thank you for reaching out, your feedback is important to us.', /write again here by \[time\]/],
  ])('%s %s, %s', (language, goal, rule, text, words) => {
    const context: Context = { language, surface: goal === 'reply' ? 'reply' : 'post' };
    expect(read(text, context, DEFAULT_TONE).goal).toBe(goal);
    expect(offered(text, rule, context).join('\n')).toMatch(words);
  });

  it('changes with the writer’s word', () => {
    const text = 'Siamo lieti di annunciare l’apertura della nuova sede di Ferrara.';
    const it = { language: 'it' };
    expect(offered(text, 'no-invitation', { ...it, goal: 'celebrate' })[0]).toContain('Grazie a [nome] per [che cosa]');
    expect(offered(text, 'no-invitation', it, { goal: 'help' })[0]).toContain('Ci serve [che cosa di preciso');
  });
});

describe('additions speak as the writer does', () => {
  const text = 'Siamo lieti di annunciare l’apertura della nuova sede di Ferrara.';
  test.each<[Partial<Tone>, string]>([
    [{ address: 'tu' }, 'Che cosa manca, secondo te?'],
    [{ address: 'voi' }, 'Che cosa manca, secondo voi?'],
    [{ address: 'lei' }, 'Che cosa manca, secondo Lei?'],
    [{ voice: 'singular' }, 'Che cosa non è chiaro? Rispondo qui entro le [orario].'],
    [{ voice: 'plural' }, 'Che cosa non è chiaro? Rispondiamo qui entro le [orario].'],
  ])('%j', (tone, words) => {
    expect(offered(text, 'no-invitation', { language: 'it' }, tone)).toContain(words);
  });
});

it('the caret lands on what only the writer knows', () => {
  const text = 'Nuova collezione in negozio: maglioni di lana da 45 euro. Ti aspettiamo!';
  const suggestion = read(text, { language: 'it' }, DEFAULT_TONE).flags.find((f) => f.rule === 'no-invitation')?.suggestions[0];
  const { start = 0, end = 0 } = suggestion?.slot ?? {};
  expect(suggestion?.text.slice(start, end)).toBe('[orario]');
  expect(suggestion && apply(text, suggestion)).toBe(`${text} Se hai una domanda, scrivila qui: rispondiamo entro le [orario].`);
});
