import { describe, expect, it } from 'vitest';
import { takesUp } from '../../../src/coach/replies/takes-up.ts';
import { prepare } from '../../../src/coach/text/document.ts';

/** What a customer wrote, what the shop replied, and whether that takes it up. */
const PAIRS: Readonly<Record<string, readonly (readonly [asked: string, reply: string, takesUp: boolean])[]>> = {
  it: [
    ['A che ora aprite sabato?', 'Alle 9, e chiudiamo alle 13.', true],
    ['A che ora aprite sabato?', 'Grazie per averci scritto! Ti risponderemo al più presto.', false],
    ['A che ora aprite sabato?', 'Ciao Marta, grazie per il messaggio. Sabato siamo qui dalle nove alle tredici.', true],
    ['Quanto costa la spedizione in Sardegna?', 'La spedizione viene 7 euro anche per le isole.', true],
    ['Quanto costa la spedizione in Sardegna?', 'Per maggiori informazioni visita il nostro sito.', false],
    ['Quanto costa il corso?', '45 € al mese, la prima lezione è gratis.', true],
    ['Quanto costa il corso?', 'Contattaci in privato per maggiori informazioni.', false],
    ['Avete ancora la taglia 42?', 'Purtroppo no, torna giovedì.', true],
    ['Avete ancora la taglia 42?', 'Siamo felici che ti piacciano i nostri prodotti!', false],
    ['Il mio pacco è fermo da una settimana, dove si trova?', 'È a Bologna, lo ritirano domani mattina.', true],
    ['Il mio pacco è fermo da una settimana, dove si trova?', 'Ci dispiace per il disagio, la tua segnalazione è importante per noi.', false],
    ['Il mio pacco è fermo da una settimana!', 'Abbiamo chiesto al corriere: il pacco riparte domani.', true],
    ['Il mio pacco è fermo da una settimana!', 'Ci dispiace per il pacco. Scrivici in privato.', false],
    ['Perché avete chiuso il parcheggio?', 'Perché stiamo rifacendo la pavimentazione, fino al 12.', true],
    ['Perché avete chiuso il parcheggio?', 'Prendiamo molto sul serio ogni segnalazione.', false],
    ['Come si prenota la visita?', 'Basta scegliere il giorno sulla pagina delle visite.', true],
    ['Dove siete a Torino?', 'In via Po 14, accanto alla libreria.', true],
    ['Bellissime le tazze blu, le fate a mano?', 'Sì, una per una, al tornio.', true],
    ['La torta era secca, peccato.', 'Hai ragione, quella torta è rimasta in forno dieci minuti di troppo.', true],
    ['La torta era secca, peccato.', 'Grazie per il tuo feedback, ci aiuta a migliorare!', false],
  ],
  en: [
    ['What time do you open on Saturday?', 'At 9, and we close at one.', true],
    ['What time do you open on Saturday?', 'Thanks for reaching out! Please DM us.', false],
    ['How much is shipping to Ireland?', 'It is £6, and free over £50.', true],
    ['How much is shipping to Ireland?', 'For more information visit our website.', false],
    ['Do you still have a size 8?', 'Not yet, they are back on Thursday.', true],
    ['Do you still have a size 8?', "We're so glad you love our products!", false],
    ['Is the terrace dog friendly?', 'Yes, and there is a bowl of water by the door.', true],
    ['My parcel has been stuck for a week, where is it?', 'It is in Leeds, the driver picks it up tomorrow.', true],
    ['My parcel has been stuck for a week, where is it?', "We're sorry to hear that. Your feedback is important to us.", false],
    ['My parcel has been stuck for a week.', 'We called the courier: the parcel leaves Leeds tonight.', true],
    ['My parcel has been stuck for a week.', 'Sorry about your parcel. Please send us a DM.', false],
    ['Why did you close the car park?', 'Because the surface is being relaid, until the 12th.', true],
    ['Why did you close the car park?', 'We take all comments very seriously.', false],
    ['How do I change my address?', 'Open Settings and choose the second tab.', true],
    ['Where are you in York?', 'On Gillygate, next to the bakery.', true],
    ['The cake was dry, what a pity.', "You're right, that cake stayed in the oven too long.", true],
    ['The cake was dry, what a pity.', 'Thank you for your feedback!', false],
    ['Love these mugs! Who makes them?', 'Ada throws the mugs here on Mondays.', true],
  ],
};

describe.each(Object.keys(PAIRS))('a reply takes up what it answers (%s)', (language) => {
  it.each(PAIRS[language] ?? [])('%s ← %s: %s', (asked, reply, expected) => {
    const taken = takesUp(prepare(reply), asked, language);
    expect(taken?.by !== undefined).toBe(expected);
  });
});

it('points at the sentence that does', () => {
  const reply = 'Grazie per la domanda. Sabato apriamo alle 9.';
  const by = takesUp(prepare(reply), 'A che ora aprite sabato?', 'it')?.by;
  expect(reply.slice(by?.start, by?.end)).toBe('Sabato apriamo alle 9.');
});

it('says nothing of a language it does not know', () => {
  expect(takesUp(prepare('Ja, morgen.'), 'Wanneer?', 'nl')).toBeUndefined();
});

it.each([
  [11, true],
  [12, false],
])('looks for the question in the last sentences only: %i after it', (after, asked) => {
  const answered = `Quanto costa? ${'Noi ci siamo. '.repeat(after)}`;
  expect(takesUp(prepare('Costa 12 €.'), answered, 'it')?.asked).toBe(asked);
});
