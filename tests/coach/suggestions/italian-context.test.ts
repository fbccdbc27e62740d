import { describe, expect, it, test } from 'vitest';
import { read } from '../../../src/coach/coach.ts';
import { DEFAULT_TONE } from '../../../src/coach/reading.ts';
import { addressIn } from '../../../src/coach/suggestions/address.ts';
import { compileRulebookFolder } from '../../../src/coach/rules/rulebook-plugin.ts';
import { prepare } from '../../../src/coach/text/document.ts';

const offered = (text: string, rule: string): readonly string[] =>
  read(text, { language: 'it' }, DEFAULT_TONE).flags.filter((f) => f.rule === rule).flatMap((f) => f.suggestions.map((s) => s.text));

const rules = compileRulebookFolder().rulebook.languages['it'];

describe('the form of address an Italian post uses', () => {
  test.each([
    ['Benvenuti nella nuova sede.', 'voi'],
    ['Siamo pronti ad aiutarvi.', 'voi'],
    ['Un posto da non perderti.', 'tu'],
    ['Tanti concerti, e barattoli per chi conservi la marmellata.', undefined],
    ['Benvenuta in libreria.', 'tu'],
    ['Una serie di lezioni inedite, realizzate per noi. Ascolta il podcast.', 'tu'],
    ['Dopo le lezioni, venite a trovarci.', 'voi'],
    ['Può trovare il rapporto completo sul sito.', 'lei'],
    ['Può capitare a tutti.', undefined],
    ['Si iscriva entro giugno.', 'lei'],
    ['La nuova lampada, scopritela in negozio.', 'voi'],
  ])('%s', (text, address) => {
    if (rules === undefined) throw new Error('no Italian rules');
    expect(addressIn(prepare(text), rules)).toBe(address);
  });
});

describe('the form of address of a reply', () => {
  test.each([
    ['Abbiamo inoltrato la sua segnalazione al reparto competente.', true, 'lei'],
    ['Abbiamo inoltrato la sua segnalazione al reparto competente.', false, undefined],
    ['Abbiamo inoltrato la tua segnalazione al reparto competente.', true, 'tu'],
    ['Il sindaco e la sua lettera.', true, undefined],
  ] as const)('%s, a reply: %s', (text, isReply, address) => {
    if (rules === undefined) throw new Error('no Italian rules');
    expect(addressIn(prepare(text), rules, isReply)).toBe(address);
  });
});

describe('a date is asked for only where none stands', () => {
  it('is offered to an offer without a day', () => {
    expect(offered('Ultima chiamata per approfittare delle offerte in negozio, da 10 euro.', 'urgency').join()).toMatch(/fino al \[data\]/i);
  });

  test.each(['Ultima chiamata per approfittare delle offerte in negozio, da 10 euro. Avete tempo fino al 5 agosto.', 'Ultima chiamata per approfittare delle offerte in negozio, da 10 euro. Solo oggi.'])('%s', (text) => {
    expect(offered(text, 'urgency').join().toLowerCase()).not.toContain('fino al [data]');
  });
});

describe('capitals that hold a word spelt by its meaning', () => {
  it('are left to the writer', () => {
    expect(offered('Il comizio di ieri a Lecce. GUARDA CHE COSA FA LO STATO!', 'shouting').join()).not.toContain('stato');
  });
});
