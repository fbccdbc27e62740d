import { describe, expect, it } from 'vitest';
import { addition, afterSentence, apply, removal, replacement } from '../../../src/coach/suggestions/splice.ts';
import { prepare } from '../../../src/coach/text/document.ts';
import { grammarOf } from '../grammar-of.ts';

/** Takes `{words}` out of a text. */
function without(marked: string, language = 'it'): string | undefined {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace('{', '').replace('}', '');
  const splice = removal(prepare(text), start, end, grammarOf(language));
  return splice === undefined ? undefined : apply(text, splice);
}

describe('removal leaves no trace', () => {
  it('leaves no place alone that bids nobody anything', () => {
    expect(without('{Get in quick} HERE: esempio.it/x', 'en')).toBeUndefined();
    expect(without('{Corri subito} QUI: esempio.it/x')).toBeUndefined();
  });

  it.each([
    ['{Affrettati!} La mostra chiude domenica.', 'La mostra chiude domenica.'],
    ['La mostra chiude domenica. {Affrettati!}', 'La mostra chiude domenica.'],
    ['La mostra chiude domenica. {Affrettati}!', 'La mostra chiude domenica.'],
    ['Il pane è pronto, {solo oggi}!', 'Il pane è pronto!'],
    ['Bastano due clic, {facile, no?} Provate.', 'Bastano due clic. Provate.'],
    ['Bastano due clic, {no?}', 'Bastano due clic.'],
    ['Vi aspettiamo… {resterete incantati}!', 'Vi aspettiamo…'],
    ['Il pane è pronto ({solo oggi}) al banco.', 'Il pane è pronto al banco.'],
    ['{Ultima occasione}: il corso parte lunedì.', 'Il corso parte lunedì.'],
    ['{Siamo felici di annunciare che} apriamo a Pisa.', 'Apriamo a Pisa.'],
    ['Il {rivoluzionario} forno a legna.', 'Il forno a legna.'],
    ['Prima riga.\n{Corri!}\nTerza riga.', 'Prima riga.\nTerza riga.'],
    ['Prima riga.\n\n{Corri!}', 'Prima riga.'],
    ['{Corri!}\n\nSeconda riga.', 'Seconda riga.'],
    ['Vieni – {solo oggi} – a Lucca', 'Vieni – a Lucca'],
    ['il migliore {in assoluto} di Lucca', 'il migliore di Lucca'],
    ['Un profumo {che non ha eguali}.', 'Un profumo.'],
    ['{Rullo di tamburi}… 🥁 ecco il menù', '🥁 Ecco il menù'],
    ['Two things:\n1. {Follow me.}\n2. Read the guide.', undefined],
    ['Two things: 1. {Follow me.} 2. Read the guide.', undefined],
    ['How to enter:\n- {Like this post}\n- Tell us why', undefined],
    ['Come in.\n🎁 {Tag a friend!}\nTea is free.', undefined],
    ['{Hurry!} Here we go again.', 'Here we go again.'],
    ['1. {Hurry!} Read the guide.', '1. Read the guide.'],
    ['{Solo oggi}', undefined],
    ['{Lo sapevate?} #pasta', undefined],
    ['{Che aspetti?} https://esempio.it/x', undefined],
    ['{Che aspetti?} esempio.it/x @anna', undefined],
  ])('%s', (marked, expected) => {
    expect(without(marked)).toBe(expected);
  });
});

describe('replacement keeps the capital and the punctuation', () => {
  it.each([
    ['{Acquista ora} la lampada', 'se ti va, puoi acquistare', 'Se ti va, puoi acquistare la lampada'],
    ['{acquista ora} la lampada', 'se ti va, puoi acquistare', 'se ti va, puoi acquistare la lampada'],
    ['Leggi e {compra} la lampada', 'se ti va, compra', 'Leggi e, se ti va, compra la lampada'],
    ['Leggete ed {iscrivetevi} qui', 'se vi va, iscrivetevi', 'Leggete e, se vi va, iscrivetevi qui'],
    ['Allora {correte} da noi', 'se vi va, passate', 'Allora, se vi va, passate da noi'],
    ['Leggi, {compra} la lampada', 'se ti va, compra', 'Leggi, se ti va, compra la lampada'],
    ['Ecco: {Compra}!', 'dai un’occhiata.', 'Ecco: dai un’occhiata!'],
    ['{Cosa aspetti?} Vieni', 'com’è andata la settimana?', 'Com’è andata la settimana? Vieni'],
    ['Qui esempio.it/x {Solo oggi} da noi', 'fino al [data]', 'Qui esempio.it/x Fino al [data] da noi'],
    ['Anna: "{Siamo lieti di} aprire', 'ora possiamo', 'Anna: "Ora possiamo aprire'],
    ['La torta {OGGI} a metà', 'oggi', 'La torta oggi a metà'],
    ['Ciao! {❤️ se ami il mare.}', 'ami il mare?', 'Ciao! Ami il mare?'],
    ['{❤️ se ami il mare}', 'ami il mare?', 'Ami il mare?'],
    ['Ciao, {❤️ se ami il mare}', 'ami il mare?', 'Ciao, ami il mare?'],
  ])('%s', (marked, words, expected) => {
    const start = marked.indexOf('{');
    const end = marked.indexOf('}') - 1;
    const text = marked.replace('{', '').replace('}', '');
    expect(apply(text, replacement(prepare(text), start, end, words, grammarOf('it')))).toBe(expected);
  });
});

describe('an addition stands where a person would write it', () => {
  it.each([
    ['Oggi apriamo alle 9.', 'Oggi apriamo alle 9. Vieni?'],
    ['Oggi apriamo alle 9', 'Oggi apriamo alle 9. Vieni?'],
    ['Oggi apriamo 🎉', 'Oggi apriamo 🎉 Vieni?'],
    ['Uno.\nDue.', 'Uno.\nDue.\nVieni?'],
    ['Uno.\n\nDue.\n', 'Uno.\n\nDue.\n\nVieni?\n'],
    ['Uno.\n\n#pane #forno', 'Uno. Vieni?\n\n#pane #forno'],
    ['Uno.\n#pane https://a.it/x', 'Uno. Vieni?\n#pane https://a.it/x'],
    ['Uno.\nhttps://a.it/x', 'Uno.\nhttps://a.it/x\nVieni?'],
    ['Uno #pane', 'Uno #pane\nVieni?'],
    ['Uno. #pane #forno', 'Uno. Vieni? #pane #forno'],
    ['Uno.\n\nDue 🎉 #pane\n.\n@anna', 'Uno.\n\nDue 🎉 Vieni? #pane\n.\n@anna'],
    ['Pronti! 👖 https://a.it/x 👡 https://a.it/y', 'Pronti! 👖 https://a.it/x 👡 https://a.it/y\nVieni?'],
    ['Tutto su 👉negozio.it/x', 'Tutto su 👉negozio.it/x\nVieni?'],
    ['Vieni in negozio. https://a.it/x', 'Vieni in negozio. https://a.it/x\nVieni?'],
    ['Vieni in negozio. https://a.it/x #pane', 'Vieni in negozio. https://a.it/x\nVieni? #pane'],
    ['Tutto su https://a.it/x', 'Tutto su https://a.it/x\nVieni?'],
    ['#pane', '#pane\nVieni?'],
    ['Piccoli, ma buoni (lo giuro!) #pane #forno', 'Piccoli, ma buoni (lo giuro!) Vieni? #pane #forno'],
    ['Disse: «Buono.» #pane #forno', 'Disse: «Buono.» Vieni? #pane #forno'],
    ['Il pane è pronto.\n.\n#pane #forno #farina\n.\nhttps://esempio.it/x', 'Il pane è pronto. Vieni?\n.\n#pane #forno #farina\n.\nhttps://esempio.it/x'],
    ['Il pane è pronto:\nhttps://esempio.it/x', 'Il pane è pronto:\nhttps://esempio.it/x\nVieni?'],
    ['Il pane è pronto.\n📷 @anna.forni', 'Il pane è pronto. Vieni?\n📷 @anna.forni'],
    ['Il pane è pronto.\n📸: Anna Forni', 'Il pane è pronto. Vieni?\n📸: Anna Forni'],
    ['Lampade fino al -40%*', 'Lampade fino al -40%*. Vieni?'],
    ['Il pane è pronto. Il forno è qui:', 'Il pane è pronto. Vieni? Il forno è qui:'],
    ['Il pane è pronto. Guarda qui sotto ⤵', 'Il pane è pronto. Vieni? Guarda qui sotto ⤵'],
    ['Il pane è pronto.Guarda qui sotto 👇🏻', 'Il pane è pronto. Vieni? Guarda qui sotto 👇🏻'],
    ['Il pane è pronto.\nGuarda qui sotto ⬇️\n#pane', 'Il pane è pronto.\nVieni?\nGuarda qui sotto ⬇️\n#pane'],
    ['Il pane è pronto! 🍞 Guarda qui sotto 👇', 'Il pane è pronto! 🍞 Vieni? Guarda qui sotto 👇'],
    ['Guarda il pane 👇', 'Guarda il pane 👇\nVieni?'],
    ['', 'Vieni?'],
  ])('%j', (text, expected) => {
    expect(apply(text, addition(text, 'Vieni?'))).toBe(expected);
  });
});

describe('a sentence behind another', () => {
  it.each([
    ['Ci scusiamo.| Torniamo lunedì.', 'Ci scusiamo. Abbiamo sbagliato. Torniamo lunedì.'],
    ['Ci scusiamo|\nTorniamo lunedì.', 'Ci scusiamo. Abbiamo sbagliato.\nTorniamo lunedì.'],
    ['Tutto su https://a.it/x|', 'Tutto su https://a.it/x\nAbbiamo sbagliato.'],
    ['Oggi siamo chiusi #neve|\nA domani.', 'Oggi siamo chiusi #neve\nAbbiamo sbagliato.\nA domani.'],
    ['Ci scusiamo!|Torniamo lunedì.', 'Ci scusiamo! Abbiamo sbagliato. Torniamo lunedì.'],
    ['Tutto gratis su esempio.|dev/x', 'Tutto gratis su esempio.dev/x. Abbiamo sbagliato.'],
    ['Un premio Super|Abile.', 'Un premio SuperAbile. Abbiamo sbagliato.'],
  ])('%j', (marked, expected) => {
    const text = marked.replace('|', '');
    expect(apply(text, afterSentence(text, marked.indexOf('|'), 'abbiamo sbagliato.'))).toBe(expected);
  });
});
