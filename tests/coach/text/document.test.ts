import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/coach/text/document.ts';

/** The text's words, `|` between sentences, `^` before words that open a clause, `~word` where protected. */
function show(text: string): string {
  const doc = prepare(text);
  return doc.sentences
    .map((s) => {
      const words: string[] = [];
      for (let i = s.first; i < s.last; i++) {
        const t = doc.tokens[i];
        if (t !== undefined && t.kind !== 'punct' && t.kind !== 'break' && t.kind !== 'emoji') words.push(`${doc.opensClause[i] ? '^' : ''}${doc.isProtected[i] ? '~' : ''}${t.norm}`);
      }
      return words.join(' ') + (s.question ? ' ?' : '') + (s.exclamation ? ' !' : '');
    })
    .filter((s) => s !== '')
    .join(' | ');
}

describe('sentences, clauses and protected stretches', () => {
  it.each([
    ['Vieni. Resta un poco!', '^vieni | ^resta un poco !'],
    ['Il dott. Rossi arriva alle 9. Poi va via', '^il dott rossi arriva alle 9 | ^poi ^va via'],
    ['Pronti? Via!', '^pronti ? | ^via !'],
    ['Oggi no... domani forse... Prenota', '^oggi no ^domani forse | ^prenota'],
    ['Torta di mele 🍎 Scopri la ricetta', '^torta di mele | ^scopri la ricetta'],
    ['Prima riga\nseconda riga', '^prima riga | ^seconda riga'],
    ['Entra, guarda e scegli: compra', '^entra ^guarda e ^scegli ^compra'],
    ['• Primo\n• Secondo', '^primo | ^secondo'],
    ['Mi ha detto "compra ora" e basta', '^mi ha detto ^~compra ~ora ^e ^basta'],
    ["Mi ha detto 'compra ora' e basta", '^mi ha detto ~compra ~orà e ^basta'],
    ['Ha scritto ‘ultimi pezzi!’ sul muro', '^ha scritto ~ultimi ~pezzi ! | ^sul muro'],
    ["the kids' club and the dogs' home", "^the kids' club and ^the dogs' home"],
    ['«Un posto magico», scrive Anna', '^~un ~posto ~magico ^scrive anna'],
    ['il monitor da 27" costa poco, il 24" meno', '^il monitor da 27 ^costa poco ^il 24 ^meno'],
    ['> compra ora\nciao', '^~compra ~ora | ^ciao'],
    ['RT @a: compra ora', '^~rt ~@a ^~compra ~ora'],
    ['@anna vieni', '~@anna ^vieni'],
  ])('%s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  const WORDS = 'e poi ancora '.repeat(60);
  it.each([
    ['a whole statement, closed', `“Buongiorno. ${WORDS}fine.” Anna`, true],
    ['a whole statement between straight marks', `"Buongiorno. ${WORDS}fine". Anna`, true],
    ['a mark that nothing closes', `"Buongiorno. ${WORDS}fine. Anna`, false],
    ['a mark whose next one opens', `"Buongiorno. ${WORDS}fine. "Anna`, false],
    ['more than anybody quotes', `“Buongiorno. ${WORDS.repeat(4)}fine.” Anna`, false],
  ])('are those words somebody else’s: %s', (_, text, expected) => {
    const doc = prepare(text);
    expect(doc.isProtected[doc.tokens.findIndex(({ norm }) => norm === 'ancora')]).toBe(expected);
  });
});
