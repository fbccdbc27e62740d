import { describe, expect, it } from 'vitest';
import { read } from '../../../src/coach/coach.ts';
import { DEFAULT_TONE } from '../../../src/coach/reading.ts';

const reply = (language: string, text: string, answering?: string) => read(text, { language, surface: 'reply', answering }, DEFAULT_TONE);
const signals = (language: string, text: string, answering?: string): readonly string[] => reply(language, text, answering).praise.map(({ signal }) => signal);
const rules = (language: string, text: string, answering?: string): readonly string[] => reply(language, text, answering).flags.map(({ rule }) => rule);

describe('a reply is judged by what it answers', () => {
  it.each([
    ['it', 'Sabato apriamo alle nove.', 'A che ora aprite sabato?'],
    ['it', 'Marta le cuoce nel forno a legna.', 'Buonissime le focacce, chi le cuoce?'],
    ['en', 'Ada throws the mugs here on Mondays.', 'Love these mugs! Who makes them?'],
    ['en', 'The courier has the parcel, it leaves Leeds tonight.', 'My parcel has been stuck for a week, where is it?'],
  ])('praises the sentence that takes it up (%s: %s)', (language, text, answering) => {
    expect(signals(language, text, answering)).toContain('direct-reply');
    expect(rules(language, text, answering)).not.toContain('canned-reply');
  });

  it.each([
    ['it', 'Certo, grazie per averci scritto! La tua opinione è importante per noi.', 'A che ora aprite sabato?'],
    ['it', 'Ci dispiace per il disagio. Contattaci in privato.', 'Il mio pacco è fermo da una settimana, dove si trova?'],
    ['en', 'Thanks for reaching out! Your feedback is important to us.', 'What time do you open on Saturday?'],
    ['en', "Great question! We're sorry to hear that, please send us a DM.", 'My parcel has been stuck for a week, where is it?'],
  ])('does not take politeness for an answer (%s: %s)', (language, text, answering) => {
    expect(signals(language, text, answering)).not.toContain('direct-reply');
    expect(rules(language, text, answering)).toContain('canned-reply');
  });

  it.each([
    ['it', 'Grazie per averci scritto! Il pacco è a Bologna, arriva domani.', 'Il mio pacco è fermo da una settimana, dove si trova?'],
    ['en', 'Thanks for reaching out! The parcel is in Leeds, it leaves tonight.', 'My parcel has been stuck for a week, where is it?'],
  ])('lets politeness be where the answer stands beside it (%s: %s)', (language, text, answering) => {
    expect(rules(language, text, answering)).not.toContain('canned-reply');
  });

  it('judges as ever where the page shows nothing', () => {
    expect(rules('en', 'Thanks for reaching out! Your feedback is important to us.')).toContain('canned-reply');
  });
});
