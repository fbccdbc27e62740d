import { describe, expect, it, test } from 'vitest';
import { compileRulebookFolder } from '../../../src/coach/rules/rulebook-plugin.ts';
import { QUESTION_TYPES } from '../../../src/coach/rules/rulebook.ts';
import { questionsFor } from '../../../src/coach/suggestions/questions.ts';
import { topicOf } from '../../../src/coach/suggestions/topic.ts';
import { prepare } from '../../../src/coach/text/document.ts';

const { languages } = compileRulebookFolder().rulebook;
const rulesOf = (language: string) => {
  const rules = languages[language];
  if (rules === undefined) throw new Error(`no rules in ${language}`);
  return rules;
};
const topicIn = (text: string, language: string) => topicOf(prepare(text), rulesOf(language), language)?.phrase;

describe('the topic of a post', () => {
  test.each([
    ['La nuova lampada è arrivata: si piega, si carica con un cavo e pesa poco.', 'la nuova lampada'],
    ['Abbiamo rifatto il nostro laboratorio, e adesso ci si lavora meglio.', 'il laboratorio'],
    ['Una grande partita, ragazzi. La partita più bella dell’anno.', 'la partita'],
    ['Vi raccontiamo una ricetta: la pasta con le sarde, come la faceva mia nonna.', 'la ricetta'],
    ['I tre sentieri del parco sono di nuovo aperti. Il sentiero basso va bene anche con il passeggino.', 'il sentiero'],
  ])('%s', (text, topic) => {
    expect(topicIn(text, 'it')).toBe(topic);
  });

  test.each([
    ['a letto', 'A letto con la febbre, e intanto il telefono squilla a vuoto per tutti.', 'il letto'],
    ['a settembre', 'A settembre si ricomincia, con calma.', 'il settembre'],
    ['gru a torre', 'Abbiamo montato due gru a torre in mezza giornata.', 'la torre'],
    ['alla luce', 'Questi colori cambiano se esposti alla luce.', 'la luce'],
    ['più caldo', 'Ha un suono più caldo di tutti gli altri.', 'il caldo'],
    ['conto alla rovescia', 'Inizia il conto alla rovescia.', 'il conto'],
    ['una macchina da cucire', 'Ho comprato una macchina da cucire usata.', 'la macchina'],
    ['the way we shop', 'We have changed the way we shop this year.', 'the shop'],
    ['to our community', 'As a thank you to our community we stay open late.', 'the community'],
  ])('is no noun out of a turn of phrase: %s', (_idiom, text, wrong) => {
    expect(topicIn(text, /[a-z] (?:we|stay) /.test(text) ? 'en' : 'it')).not.toBe(wrong);
  });

  test.each([
    ['Our new bookshop opens on Monday, with a table for children.', 'the new bookshop'],
    ['The truly inclusive workplace is still a long way off. A workplace for all takes work.', 'the workplace'],
    ['The coffee workshop takes an hour and ends with a tasting.', 'the coffee workshop'],
  ])('%s', (text, topic) => {
    expect(topicIn(text, 'en')).toBe(topic);
  });
});

describe('questions', () => {
  const text = 'La nuova lampada è arrivata: si piega, si carica con un cavo e pesa poco.';
  const first = (goal: Parameters<typeof questionsFor>[3]) => {
    const rules = rulesOf('it');
    const [question] = questionsFor(prepare(text), rules, 'it', goal).questions;
    return Object.values(rules.topics.questions).flat().find((q) => q.text === question)?.type;
  };

  it('ask for what suits the goal', () => {
    expect(first('sell')).toBe('need');
    expect(first('celebrate')).toBe('experience');
  });

  it('are of several types in a row', () => {
    const rules = rulesOf('it');
    const all = Object.values(rules.topics.questions).flat();
    const types = questionsFor(prepare(text), rules, 'it', undefined).questions.slice(0, 3).map((question) => all.find((q) => q.text === question)?.type);
    expect(new Set(types).size).toBe(3);
  });

  it('differ from post to post', () => {
    const ask = (post: string) => questionsFor(prepare(post), rulesOf('it'), 'it', undefined).questions[0];
    expect(new Set(['', ' Oggi.', ' Oggi piove.', ' Da ieri.', ' Da noi.'].map((more) => ask(text + more))).size).toBeGreaterThan(1);
  });

  it.each(['it', 'en'])('are of three types at least for every kind of topic (%s)', (language) => {
    const { questions, nouns } = rulesOf(language).topics;
    const kinds = new Set(Object.values(nouns).map(([, kind]) => kind));
    const few = [...kinds, 'generic'].filter((kind) => QUESTION_TYPES.filter((type) => questions[kind]?.some((q) => q.type === type)).length < 3);
    expect(few).toEqual([]);
  });
});
