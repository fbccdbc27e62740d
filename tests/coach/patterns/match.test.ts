import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProgramBuilder } from '../../../src/coach/patterns/compile.ts';
import { Lexicon, type WordLists } from '../../../src/coach/patterns/lexicon.ts';
import { load, match, type Machine } from '../../../src/coach/patterns/match.ts';
import { prepare } from '../../../src/coach/text/document.ts';

const WORDS: WordLists = {
  irregular: { dire: { imperative: { tu: 'di', voi: 'dite', lei: 'dica' } } },
  verbs: { buy: ['acquistare', 'prenotare', 'iscriversi'], get: ['get', 'grab'] },
  adjectives: { unique: ['unico'] },
  words: { now: ['ora', 'subito', 'in questo momento'] },
  phrases: { here: ['qui da noi?'] },
};

function machineOf(language: string, ...patterns: string[]): Machine {
  const builder = new ProgramBuilder(new Lexicon(language, WORDS));
  for (const p of patterns) builder.add(p);
  return load(builder.build());
}

/** The text with the longest hit of each start in {braces}. */
function marked(pattern: string, text: string, language = 'it'): string {
  const doc = prepare(text);
  const hits = match(machineOf(language, pattern), doc).sort((a, b) => a.from - b.from || b.to - a.to);
  const spans: [number, number][] = [];
  let free = -1;
  for (const h of hits) {
    if (h.from < free) continue;
    spans.push([doc.tokens[h.first]?.start ?? 0, doc.tokens[h.last - 1]?.end ?? 0]);
    free = h.to;
  }
  return spans.reverse().reduce((s, [start, end]) => `${s.slice(0, start)}{${s.slice(start, end)}}${s.slice(end)}`, text);
}

describe('what patterns match', () => {
  it.each([
    ['con {name} {name}?', 'Con Maria Rossi, con NOI, con te', '{Con Maria Rossi}, con NOI, con te'],
    ['con {capitals}', 'Con Maria Rossi, con NOI, con te', 'Con Maria Rossi, {con NOI}, con te'],
    ['nel {bygone}', 'Nel 1936, nel 2015, nel 2024, nel 500, nel 1936.5', '{Nel 1936}, {nel 2015}, nel 2024, nel 500, nel 1936.5'],
    ['#ad', 'Che bello #AD #adesso ad', 'Che bello {#AD} #adesso ad'],
    ['acquista ora', 'ACQUISTA ora, poi acquista dopo', '{ACQUISTA ora}, poi acquista dopo'],
    ['acquista|prenota ora|subito', 'Prenota subito', '{Prenota subito}'],
    ['acquista ( la casa )? ora', 'acquista la casa ora, acquista ora', '{acquista la casa ora}, {acquista ora}'],
    ['acquista <now>', 'acquista in questo momento', '{acquista in questo momento}'],
    ['acquista ... ora', 'acquista la bella casa ora', '{acquista la bella casa ora}'],
    ['acquista ..2 ora', 'acquista la mia bella casa ora', 'acquista la mia bella casa ora'],
    ['acquista ... ora', 'acquista. Poi ora', 'acquista. Poi ora'],
    ['acquista _ ora', 'acquista #lampada ora', '{acquista #lampada ora}'],
    ['^, acquista', 'lui acquista, e acquista: acquista', 'lui acquista, e {acquista}: {acquista}'],
    ['^ acquista', '🔥 Acquista, acquista', '🔥 {Acquista}, acquista'],
    ['ora $', 'ora o mai. Adesso o ora!', 'ora o mai. Adesso o {ora}!'],
    ['ora ,$', 'ora, o ora mai', '{ora}, o ora mai'],
    ['solo [ora] qui', 'solo ora qui', 'solo {ora} qui'],
    ['costa {price}', 'costa 12 € o costa 12', '{costa 12 €} o costa 12'],
    ['ora "!"', 'ora!!! ora', '{ora!!!} ora'],
    ['<buy:imperative>', 'acquistala, prenotatevelo, iscriviti, si iscriva, non acquistare', '{acquistala}, {prenotatevelo}, {iscriviti}, {si iscriva}, {non acquistare}'],
    ['<buy:imperative-voi>', 'acquista acquistate acquistatele', 'acquista {acquistate} {acquistatele}'],
    ['<buy:participle>', 'una casa acquistata e due prenotati', 'una casa {acquistata} e due {prenotati}'],
    ['<dire:imperative-tu>', 'dimmi, dille, di no', '{dimmi}, {dille}, {di} no'],
    ['<unique>', 'unico unica unici uniche unicorno', '{unico} {unica} {unici} {uniche} unicorno'],
    ['vieni <here>', 'vieni qui da noi', '{vieni qui da noi}'],
    ['grazie', 'Graaaazie!', '{Graaaazie}!'],
    ['perché no', "Perche' no", "{Perche' no}"],
    ["l'offerta", 'L’offerta', '{L’offerta}'],
    ['acquista ora', 'scrive «acquista ora» e #acquista ora', 'scrive «acquista ora» e #acquista ora'],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(marked(pattern, text)).toBe(expected);
  });

  it('knows English verb forms', () => {
    expect(marked('<get:ing>', 'grabbing and getting', 'en')).toBe('{grabbing} and {getting}');
  });
});

describe('the bound', () => {
  const patterns = ['acquista ..12 ora', '( a | b | c )? acquista ..12 ( a | b )? ..12 subito', '<buy:imperative> ..12 <now> ..12 ora', 'a ..12 a ..12 a ..12 b'];
  const machine = machineOf('it', ...patterns);
  const size = machine.program.code.length;

  it('never enters more instructions than tokens × program, whatever the text', () => {
    const word = fc.constantFrom('a', 'b', 'acquista', 'ora', 'subito', ',', '.', '\n', 'acquistalo', 'aaaaaa');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 400 }), (words) => {
        const doc = prepare(words.join(' '));
        const meter = { steps: 0 };
        match(machine, doc, meter);
        expect(meter.steps).toBeLessThanOrEqual((doc.tokens.length + doc.sentences.length) * size);
      }),
    );
  });

  it('grows with the text and no faster', () => {
    const stepsFor = (n: number): number => {
      const meter = { steps: 0 };
      match(machine, prepare('a '.repeat(n)), meter);
      return meter.steps;
    };
    expect(stepsFor(4000)).toBeLessThanOrEqual(stepsFor(1000) * 4.1);
  });
});

it.each([
  ['acquista ( la casa )? ..3 ora', 'acquista la casa bella grande ora', ['bella', 'grande']],
  ['acquista <now> {name} obj:( _ )', 'acquista subito Maria lampade', ['Maria', 'lampade']],
  ['acquista|prenota la casa', 'prenota la casa', []],
])('%s tells of “%s” which words it does not know: %j', (pattern, text, unknown) => {
  const doc = prepare(text);
  const [hit] = match(machineOf('it', pattern), doc).toSorted((a, b) => b.to - a.to);
  expect(hit?.loose.map((i) => doc.tokens[i]?.raw).toReversed()).toEqual(unknown);
});
