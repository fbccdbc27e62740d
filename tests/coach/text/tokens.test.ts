import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/coach/text/tokens.ts';

/** `norm/kind` of every token; a word is written bare. */
const cut = (text: string): string => tokenise(text).map((t) => (t.kind === 'word' ? t.norm : `${t.norm.replace('\n', '⏎')}/${t.kind}`)).join(' ');

describe('tokens', () => {
  it.each([
    ['Acquista ora!!!', 'acquista ora !!!/punct'],
    ["l'offerta dell'anno, c’è un'occasione", "l' offerta dell' anno ,/punct c' è un' occasione"],
    ["don't we're rock'n'roll", "don't we're rock'n'roll"],
    ["perche' no? piu' e' un po' cosi'", 'perchè no ?/punct più è un pò così'],
    ['solo 9,90 € o €1.000 o 12 euro', 'solo 9,90 €/price o €1.000/price o 12 euro/price'],
    ['-70% e 20 per cento', '-70%/percent e 20 per cento/percent'],
    ['alle 20.30 del 12/05/2026', 'alle 20.30/time del 12/05/2026/date'],
    ['su https://a.it/x?b=c, www.b.com.', 'su https://a.it/x?b=c/link ,/punct www.b.com/link ./punct'],
    ['https://a.it/b📷@anna', 'https://a.it/b/link 📷/emoji @anna/mention'],
    ['https://a.it/b🇮🇹 www.a.it/b❤️', 'https://a.it/b/link 🇮🇹/emoji www.a.it/b/link ❤️/emoji'],
    ['scrivi a info@forno.it o @forno', 'scrivi a info@forno.it/email o @forno/mention'],
    ['#Novità e #1 a C#', 'novità/hashtag e #/punct 1/number a c #/punct'],
    ['𝗦𝗰𝗼𝗻𝘁𝗼 gratuita\u0300', 'sconto gratuità'],
    ['👨‍👩‍👧‍👦🇮🇹1️⃣ <3', '👨‍👩‍👧‍👦/emoji 🇮🇹/emoji 1️⃣/emoji <3/emoji'],
    ['30 giorniApprofittane', '30/number giorni ⏎/break approfittane'],
    ['iPhone YouTube WhatsApp McDonald', 'iphone youtube whatsapp mcdonald'],
    ['Scoop™️ di Kleenex® © 2026', 'scoop di kleenex ©/punct 2026/number'],
    ['a\r\n\n  b', 'a ⏎/break b'],
    ['e-mail non-stop bio-degradabile', 'e-mail non-stop bio-degradabile'],
  ])('%s', (text, expected) => {
    // Emoji keep their spelling but for the variation selector that folding drops.
    expect(cut(text).replaceAll('\uFE0F', '')).toBe(expected.replaceAll('\u200D', '').replaceAll('\uFE0F', ''));
  });

  it('offers both spellings of a stretched word', () => {
    expect(tokenise('graaazie')[0]?.variants).toEqual(['grazie', 'graazie']);
  });

  it('never loses its place: tokens stand in order, and their text is the text at their offsets', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        let end = 0;
        for (const t of tokenise(text)) {
          expect(t.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(t.start, t.end)).toBe(t.raw);
          end = t.end;
        }
      }),
    );
  });
});
