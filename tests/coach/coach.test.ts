import { describe, expect, it } from 'vitest';
import { createCoach, type Coach } from '../../src/coach/create-coach.ts';
import { DEFAULT_TONE, type Context, type Tone } from '../../src/coach/reading.ts';
import { compileRulebook } from '../../src/coach/rules/compile.ts';

/** A rulebook of a few lines, so that these tests say what the coach does and not what the rules say. */
function coachOf(files: Record<string, string>): Coach {
  const catalogue = `
families:
  pushing:
    name: { en: Pushing, it: Spingere }
    rules:
      hard-sell: { name: { en: a, it: a }, why: { en: a, it: a }, principle: humility }
      urgency: { name: { en: a, it: a }, why: { en: a, it: a }, principle: humility }
      no-invitation: { name: { en: a, it: a }, why: { en: a, it: a }, principle: dialogue }
      rhetorical-question: { name: { en: a, it: a }, why: { en: a, it: a }, principle: dialogue }
signals:
  open-question: { name: { en: a, it: a }, why: { en: a, it: a }, principle: dialogue, opening: true }
  source: { name: { en: a, it: a }, why: { en: a, it: a }, principle: trust }
`;
  return createCoach(compileRulebook(new Map(Object.entries({ 'catalogue.yaml': catalogue, ...files }))).rulebook);
}

const COACH = coachOf({
  'it/grammar.yaml': 'grammar: { determiners: la }',
  'it/words.yaml': 'verbs: { buy: [acquistare, prenotare] }',
  'it/rules/hard-sell.yaml': `
rule: hard-sell
language: it
kind: phrase
patterns:
  - { match: "^, verb:<buy:imperative> ora", sureness: certain, suggest: soften }
  - { match: "verb:<buy:imperative> pure", sureness: possible, suggest: soften }
suggestions:
  soften:
    - replace: "{se ti va, puoi|se vi va, potete|se le va, può} {verb:infinitive}"
    - replace: "acquista ora"
    - remove: span
examples: { flag: [a], pass: [b] }
`,
  'it/rules/no-invitation.yaml': `
rule: no-invitation
language: it
kind: absence
needs: [commercial]
unless praised: [open-question]
suggestions: { ask: [{ insert: "{question}" }] }
examples: { flag: [a], pass: [b] }
`,
  'it/praise/open-question.yaml': `
signal: open-question
language: it
patterns: ["^ [come ..6] \\"?\\""]
examples: { praise: [a], pass: [b] }
`,
  'it/rules/rhetorical-question.yaml': `
rule: rhetorical-question
language: it
kind: phrase
patterns: ["^ [come mai ..6] \\"?\\""]
suggestions: {}
examples: { flag: [a], pass: [b] }
`,
  'it/evidence/commercial.yaml': `
evidence: commercial
language: it
threshold: 1
patterns: ["{price}"]
`,
  'it/subjects/lamp.yaml': `
subject: lamp
language: it
threshold: 1
patterns: ["thing:( la lampada )"]
questions: { experience: ["Come {useresti|usereste|userebbe} {thing}?"] }
`,
  'en/rules/hard-sell.yaml': `
rule: hard-sell
language: en
kind: phrase
patterns: ["^, order now"]
suggestions: {}
examples: { flag: [a], pass: [b] }
`,
});

const IT: Context = { language: 'it' };
const read = (text: string, context: Context = IT, tone: Partial<Tone> = {}) => COACH.read(text, context, { ...DEFAULT_TONE, ...tone });
const quotes = (text: string, context: Context = IT, tone: Partial<Tone> = {}): string[] => read(text, context, tone).flags.map((f) => f.quote);

describe('what the tone and the place decide', () => {
  it('marks the words and says where they stand', () => {
    const [flag] = read('🔥 Acquista ora la lampada.').flags;
    expect(flag).toMatchObject({ rule: 'hard-sell', family: 'pushing', sureness: 'certain', start: 3, end: 15, quote: 'Acquista ora' });
  });
  it('shows what is only possible to the strict', () => {
    expect(quotes('acquista pure')).toEqual([]);
    expect(quotes('acquista pure', IT, { strictness: 'strict' })).toEqual(['acquista pure']);
  });
  it('is silent for rules and families that are off, and for words never to flag', () => {
    expect(quotes('Acquista ora', IT, { rulesOff: ['hard-sell'] })).toEqual([]);
    expect(quotes('Acquista ora', IT, { familiesOff: ['pushing'] })).toEqual([]);
    expect(quotes('Acquista ora', IT, { neverFlag: ['ACQUISTA'] })).toEqual([]);
    expect(quotes('Acquista ora', IT, { neverFlag: ['', ' '] })).toEqual(['Acquista ora']);
  });
  it('waits while the last word is being typed', () => {
    expect(quotes('Acquista ora', { ...IT, caret: 12 })).toEqual([]);
    expect(quotes('Acquista ora ', { ...IT, caret: 13 })).toEqual(['Acquista ora']);
    expect(quotes('Acquista ora la lampada', { ...IT, caret: 12 })).toEqual(['Acquista ora']);
  });
  it('never flags a quotation', () => {
    expect(quotes('Dice sempre: "Acquista ora!" e ride')).toEqual([]);
  });
  it('says nothing of a post in a language it does not know', () => {
    expect(read('Koop nu de nieuwe lamp, want hij is mooi en goed.', {})).toMatchObject({ language: 'und', flags: [], verdict: 'neutral' });
  });
  it('reads each half of a bilingual post by its own rules', () => {
    const flags = read('Abbiamo preparato per voi una nuova raccolta di poesie.\nAcquista ora la tua copia in libreria.\n\nWe have prepared a new book of poems for all of you.\nOrder now at the bookshop in the square.', {}).flags;
    expect(flags.map((f) => f.quote)).toEqual(['Acquista ora', 'Order now']);
  });
});

describe('suggestions', () => {
  it.each([
    ['una cura rivoluzionaria', 'nuova'],
    ['due metodi rivoluzionari', 'nuovi'],
    ['il migliore', 'che conosciamo'],
    ['lieti di ospitare', 'ospitiamo'],
  ])('follows a remembered word, or asks only that it was there: %s', (text, expected) => {
    const coach = coachOf({
      'it/words.yaml': 'verbs: { receive: [ospitare] }\nadjectives: { bold: [rivoluzionario] }',
      'it/rules/urgency.yaml': `
rule: urgency
language: it
kind: phrase
sureness: certain
patterns: ["bold:<bold>", "il [ best:( migliore ) ]", "lieti di verb:<receive:infinitive>"]
suggestions: { plain: [{ replace: "nuov{bold:ending}" }, { replace: "{best:here}che {conosco|conosciamo}" }, { replace: "{verb:present}" }] }
examples: { flag: [a], pass: [b] }
`,
    });
    expect(coach.read(text, IT, DEFAULT_TONE).flags[0]?.suggestions.map((s) => s.text)).toEqual([expected]);
  });

  it.each([
    ['auto', 'Acquistala ora', 'Se ti va, puoi acquistarla'],
    ['auto', 'Acquistatela ora', 'Se vi va, potete acquistarla'],
    ['auto', 'Cosa aspettate? Acquista ora', 'Se vi va, potete acquistare'],
    ['lei', 'Acquistala ora', 'Se le va, può acquistarla'],
    ['voi', 'Acquista ora', 'Se vi va, potete acquistare'],
  ] as const)('%s: %s', (address, text, expected) => {
    expect(read(`${text} la lampada`, IT, { address }).flags[0]?.suggestions[0]?.text).toBe(expected);
  });
  it('never offers words that would themselves be flagged', () => {
    expect(read('Acquista ora la lampada.').flags[0]?.suggestions.map((s) => [s.kind, s.text])).toEqual([
      ['replace', 'Se ti va, puoi acquistare'],
      ['remove', 'L'],
    ]);
  });
  it('asks about the post’s own topic', () => {
    const [flag] = read('La lampada costa 20 €.').flags;
    expect(flag).toMatchObject({ rule: 'no-invitation', start: 0, end: 0, quote: '' });
    expect(flag?.suggestions).toEqual([{ kind: 'insert', start: 22, end: 22, text: ' Come useresti la lampada?' }]);
  });
});

describe('the verdict', () => {
  it.each([
    ['Buongiorno a tutti.', 'neutral'],
    ['Come va la settimana?', 'dialogic'],
    ['Acquista ora la lampada.', 'push'],
    ['Acquista ora la lampada. Come va la settimana?', 'mixed'],
  ])('%s → %s', (text, verdict) => {
    expect(read(text).verdict).toBe(verdict);
  });
  it('does not praise as open what is marked as wanting no answer', () => {
    expect(read('Come va la lampada? Costa 20 €.')).toMatchObject({ praise: [{ signal: 'open-question' }], flags: [] });
    expect(read('Come mai aspettare? La lampada costa 20 €.')).toMatchObject({ verdict: 'push', praise: [], flags: [{ rule: 'no-invitation' }, { rule: 'rhetorical-question' }] });
    expect(read('Come mai aspettare? Come va la lampada?').praise.map((p) => p.quote)).toEqual(['Come va la lampada']);
    expect(read('Come mai aspettare?', IT, { rulesOff: ['rhetorical-question'] }).praise.map((p) => p.signal)).toEqual(['open-question']);
  });
  it('lies between −1 and 1 and falls with each flag', () => {
    const [plain, one, two] = ['La casa.', 'Acquista ora la casa.', 'Acquista ora la casa a 10 €.'].map((t) => read(t).balance);
    expect(plain).toBe(0);
    expect(one).toBeLessThan(0);
    expect(two).toBeLessThan(one ?? 0);
    expect(two).toBeGreaterThanOrEqual(-1);
  });
});
