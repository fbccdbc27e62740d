import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../src/coach/create-coach.ts';
import { DEFAULT_TONE } from '../../../src/coach/reading.ts';
import { compileRulebookFolder } from '../../../src/coach/rules/rulebook-plugin.ts';

const { rulebook } = compileRulebookFolder();
const coach = createCoach(rulebook);
const byPatterns = createCoach({ ...rulebook, languages: Object.fromEntries(Object.entries(rulebook.languages).map(([id, rules]) => [id, { ...rules, likeness: [] }])) });

/** `rule: words` of every marked stretch. */
function marksOf(reader: typeof coach, language: string, text: string): string[] {
  return reader.read(text, { language, surface: 'post' }, DEFAULT_TONE).flags.filter(({ end }) => end > 0).map(({ rule, quote }) => `${rule}: ${quote}`);
}

// None of these sentences is among the wordings that taught, and no pattern knows them: where one does, another sentence is wanted here.
describe('sentences in words that no list has', () => {
  test.each([
    ['it', 'Gli ultimi pochi quadri rimasti aspettano casa.', 'scarcity: Gli ultimi pochi quadri rimasti aspettano casa'],
    ['it', 'Ogni nostra scelta è guidata dalla sostenibilità.', 'vague-green-claim: Ogni nostra scelta è guidata dalla sostenibilità'],
    ['it', 'Alcuni ordini non sono partiti nei tempi.', 'agentless: Alcuni ordini non sono partiti nei tempi'],
    ['it', 'Rincresce che qualche lettore abbia frainteso la vignetta.', 'non-apology: Rincresce che qualche lettore abbia frainteso la vignetta'],
    ['it', 'Ancora qualche ora e poi si chiude tutto davvero.', 'urgency: Ancora qualche ora e poi si chiude tutto davvero'],
    ['en', 'Not many of these chairs remain in the workshop now.', 'scarcity: Not many of these chairs remain in the workshop now'],
    ['en', 'Messages sent to this inbox go unread.', 'conversation-closing: Messages sent to this inbox go unread'],
    ['en', 'Names were spelt wrong on some of the certificates.', 'agentless: Names were spelt wrong on some of the certificates'],
    ['en', 'Pop a yes below if you want the recipe.', 'engagement-bait: Pop a yes below if you want the recipe'],
  ])('%s: %s', (language, text, mark) => {
    expect(marksOf(byPatterns, language, text)).toEqual([]);
    expect(marksOf(coach, language, text)).toEqual([mark]);
  });
});

describe('sentences with the same words that press nobody', () => {
  test.each([
    ['it', 'La famiglia si è allargata: è nata Nina, e il forno resta chiuso fino a lunedì.'],
    ['it', 'Il pullman della squadra parte alle 7 dal piazzale, chi vuole salire avvisi Carlo.'],
    ['it', 'Abbiamo ancora tre cuccioli da affidare, chi li ha visti sa che mangiano molto.'],
    ['it', 'Ieri sera in sala eravamo quaranta, e alla fine abbiamo sparecchiato tutti insieme.'],
    ['en', 'The nursery has a new cook, Marta, and the children have already asked for her pumpkin soup twice.'],
    ['en', 'The lamp in the window was made by Sami, who started with us in March.'],
    ['en', 'Our bread has four ingredients, and one of them is the water from the tap.'],
    ['en', 'The choir sings on Thursday at seven in the parish hall, and there is tea afterwards.'],
  ])('%s: %s', (language, text) => {
    expect(marksOf(coach, language, text)).toEqual([]);
  });
});
