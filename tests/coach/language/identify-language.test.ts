import { describe, expect, it, test } from 'vitest';
import { identifyLanguage } from '../../../src/coach/language/identify-language.ts';
import type { LanguageCode, LanguageEvidence } from '../../../src/coach/language/identify-language.ts';

const POSTS: Readonly<Record<LanguageCode, readonly string[]>> = {
  it: [
    'Compra ora!', 'Clicca qui', 'Acquista subito', 'Nuova collezione', 'Scopri di più', 'Ultimi pezzi!', 'Solo per oggi',
    'Spedizione gratuita', 'Seguici', 'Tagga un amico', 'COMPRA ORA!!!', 'Vi aspettiamo!', 'Non perdere l’occasione',
    'Che ne pensate?', 'Siamo lieti di annunciare', 'Novità', 'Leader nel settore', 'Grazie mille', 'Buona domenica',
    'perche no, ci vediamo li', 'E’ vero, l’ho sbagliato io', "Non c'e' piu' tempo", 'PERCHÉ NON VIENI ANCHE TU?',
    'Stamattina abbiamo sistemato la vetrina: a voi come sembra?', 'Ho cambiato idea dopo aver letto i vostri commenti.',
    'Il weekend del design torna in città, check-in dalle 10 e brunch per tutti', 'Secondo me il marketing così non funziona',
    'Ciaooooo a tuttiiiii 🎉🎉', 'Torna la promo: https://negozio.example.com/en/the-best-offer @the_shop #shopping #instagood',
  ],
  en: [
    'Buy now!', 'Follow us', 'Click here', 'Shop now', 'Limited offer', 'Last chance!', 'Sign up today', 'Link in bio',
    'Tag a friend', 'Free shipping', 'Learn more', 'BUY NOW!!!', 'We are excited to announce', 'What do you think?',
    'Thoughts?', 'Game changer', 'New collection', 'Hurry, only 3 left in stock', 'I got this one wrong, sorry.',
    "Don’t know what you're after? Tell us what you'd change.", 'We fixed the door that kept sticking',
    'My nonna taught me this one: pasta, burro e salvia. What was yours?', 'sooooo happy for youuuu',
    'The new opening hours start on Monday @ilnegozio #novità #perte',
  ],
  es: [
    'Compra ahora', 'Haz clic aquí', 'Síguenos', 'Nueva colección', '¿Qué opinas?', 'Muchas gracias', 'Descubre más',
    'Hoy hemos arreglado el escaparate, ¿qué os parece?', 'No sé si mañana podré ir, pero gracias por avisar',
  ],
  fr: [
    'Achetez maintenant', 'Cliquez ici', 'Nouvelle collection', 'Suivez-nous', 'Livraison gratuite', 'Merci beaucoup',
    'Qu’en pensez-vous ?', 'On a refait la vitrine ce matin, elle vous plaît ?', 'J’ai changé d’avis en lisant vos messages',
  ],
  de: [
    'Jetzt kaufen', 'Hier klicken', 'Neue Kollektion', 'Folgt uns', 'Kostenloser Versand', 'Guten Morgen', 'Was meint ihr?',
    'Heute haben wir das Schaufenster neu gemacht. Gefällt es euch?', 'Ich habe meine Meinung geändert, danke für die Hinweise',
  ],
  pt: [
    'Compre agora', 'Clique aqui', 'Nova coleção', 'Bom dia', 'Muito obrigado', 'O que você acha?', 'Saiba mais',
    'Hoje arrumamos a vitrine, o que vocês acham?', 'Mudei de ideia depois de ler os comentários de vocês',
  ],
  und: [
    '', '   \n', '😀😀', '12.500 €', '#moda #estate', '@mario https://x.com/a', 'xyz', 'BMW X5', 'Nike Air Max',
    'Wat vinden jullie van de nieuwe etalage?', 'Ik heb er vandaag heel hard aan gewerkt', 'Koop nu en betaal later',
    'Què us sembla el nou aparador? Avui hem canviat moltes coses', 'Bon dia a tothom, ens veiem demà',
    'Ce părere aveți despre noua vitrină? Astăzi am schimbat totul', 'Cumpără acum',
    'Vad tycker ni om det nya skyltfönstret?', 'Hva synes dere om det nye vinduet vårt?', 'Hvad synes I om vores nye vindue?',
    'Co sądzicie o nowej witrynie? Dzisiaj zmieniliśmy wszystko', 'Yeni vitrinimizi nasıl buldunuz?',
    'Gallia est omnis divisa in partes tres, quarum unam incolunt', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit',
    'Купить сейчас', '今すぐ購入', 'اشتري الآن', 'Αγοράστε τώρα', 'Новая коллекция, buy now',
  ],
};

describe('without any evidence', () => {
  for (const [language, posts] of Object.entries(POSTS)) {
    it.each(posts)(`${language}: %s`, (post) => {
      expect(identifyLanguage(post, {})).toBe(language);
    });
  }
});

describe('however the letters are written', () => {
  const post = 'Novità: perché non dirci com’è andata?';
  const bold = [...'Novita'].map((letter) => String.fromCodePoint((letter < 'a' ? 0x1d5d4 - 65 : 0x1d5ee - 97) + letter.charCodeAt(0))).join('');
  test.each([
    ['composed', post.normalize('NFC')],
    ['decomposed', post.normalize('NFD')],
    ['capitals', post.toUpperCase()],
    ['fancy letters with a loose accent', `${bold}\u0300 in negozio`],
    ['stretched', 'Noviiiità: perchéééé non diiirci com’è andata???'],
    ['no-break spaces', post.replaceAll(' ', '\u00a0')],
    ['soft hyphens', 'Novi\u00adtà: per\u00adché non dir\u00adci com’è an\u00addata?'],
  ])('%s', (_, text) => {
    expect(identifyLanguage(text, {})).toBe('it');
  });
});

describe('evidence beside the text', () => {
  const CLEAR = 'Stamattina abbiamo sistemato la vetrina: a voi come sembra?';
  const UNCLEAR = 'Ok, super!';
  test.each<[string, string, LanguageEvidence, LanguageCode]>([
    ['the override wins over clear text', CLEAR, { override: 'en-GB' }, 'en'],
    ['an override we cannot read is und', CLEAR, { override: 'nl' }, 'und'],
    ['the override names even a text without words', '😀', { override: 'it' }, 'it'],
    ['nothing known, nothing clear', UNCLEAR, {}, 'und'],
    ['the field and the writer break a tie', UNCLEAR, { fieldLanguage: 'it', writerLanguages: ['it-IT', 'en'] }, 'it'],
    ['or for another language', UNCLEAR, { fieldLanguage: 'de', writerLanguages: ['de'] }, 'de'],
    ['a reliable detector breaks it too', 'Saldi', { detected: { language: 'it', reliable: true } }, 'it'],
    ['an unreliable one alone does not', UNCLEAR, { detected: { language: 'it', reliable: false } }, 'und'],
    ['no evidence gives a language to a text without words', '😀 #sale', { fieldLanguage: 'it', writerLanguages: ['it'] }, 'und'],
    ['clear text stays against field and writer', CLEAR, { fieldLanguage: 'en', writerLanguages: ['en', 'de', 'fr'] }, 'it'],
    ['clear text stays against the detector', CLEAR, { detected: { language: 'es', reliable: true } }, 'it'],
    ['clearly foreign text stays foreign', 'Wat vinden jullie van de nieuwe etalage?', { fieldLanguage: 'it', writerLanguages: ['it'] }, 'und'],
    ['tags we do not know are no evidence', CLEAR, { fieldLanguage: '', writerLanguages: ['und', 'x-klingon', ''] }, 'it'],
  ])('%s', (_, text, evidence, expected) => {
    expect(identifyLanguage(text, evidence)).toBe(expected);
  });

  it('never changes what the text says clearly', () => {
    const all: readonly LanguageCode[] = ['it', 'en', 'es', 'fr', 'de', 'pt'];
    for (const [language, posts] of Object.entries(POSTS)) {
      if (language === 'und') continue;
      for (const post of posts) {
        for (const writer of all) expect(identifyLanguage(post, { writerLanguages: [writer] }), `${post} by ${writer}`).toBe(language);
      }
    }
  });
});
