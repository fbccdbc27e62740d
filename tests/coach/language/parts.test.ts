import { describe, expect, it } from 'vitest';
import { partsByLanguage } from '../../../src/coach/language/parts.ts';
import type { LanguageEvidence } from '../../../src/coach/language/identify-language.ts';
import { prepare } from '../../../src/coach/text/document.ts';

const KNOWN = ['en', 'it'];
const languagesOf = (text: string, evidence: LanguageEvidence): string[] => partsByLanguage(prepare(text), evidence, KNOWN).parts.map((p) => p.language);

describe('a post without words is read as its writer reads', () => {
  const LINK = 'https://shop.example/x';
  it.each<[string, string, LanguageEvidence, string]>([
    ['a bare link, in the writer’s first language', LINK, { writerLanguages: ['it-IT', 'en'] }, 'it'],
    ['the first that has rules', LINK, { writerLanguages: ['nl', 'it'] }, 'it'],
    ['what was chosen for this composer wins', LINK, { override: 'en', writerLanguages: ['it'] }, 'en'],
    ['the field’s language, where the writer’s are unknown', LINK, { fieldLanguage: 'it' }, 'it'],
    ['the first there is, where nothing is known', LINK, {}, 'en'],
    ['tags and emoji alone', '🎉 #moda @mario', { writerLanguages: ['it'] }, 'it'],
    ['an empty post has nothing to read', ' \n', { writerLanguages: ['it'] }, 'und'],
    ['words nobody can place stay unsure', `BMW X5 ${LINK}`, { writerLanguages: ['nl'] }, 'und'],
    ['so do words of another script', `Купить ${LINK}`, { writerLanguages: ['it'] }, 'und'],
  ])('%s', (_, text, evidence, language) => {
    expect(languagesOf(text, evidence)).toEqual([language]);
  });
});

it('a post in two languages has a part for each, the main one first', () => {
  expect(languagesOf('Il mercato apre alle nove di domani mattina, in piazza Garibaldi. The market opens at nine o’clock.', {})).toEqual(['it', 'en']);
});
