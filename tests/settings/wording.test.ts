import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { PAGE_KEYS } from '../../src/page/page-keys.ts';
import { wordingIn } from '../../src/settings/all-words.ts';
import { interfaceLanguage } from '../../src/settings/wording.ts';
import { sourcesIn } from '../house/sources.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
const localeOf = (language: string): Record<string, Message> =>
  JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, 'utf8')) as Record<string, Message>;

const LOCALES = { en: localeOf('en'), it: localeOf('it') };

describe('the locales', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(LOCALES.it)).toEqual(Object.keys(LOCALES.en));
  });

  it('have the same placeholders, and use them all', () => {
    for (const [key, { placeholders = {} }] of Object.entries(LOCALES.en)) {
      expect(LOCALES.it[key]?.placeholders ?? {}, key).toEqual(placeholders);
      for (const locale of Object.values(LOCALES)) {
        const used = [...(locale[key]?.message ?? '').matchAll(/\$([A-Z]+)\$/g)].map(([, name]) => name?.toLowerCase());
        expect(used.toSorted(), key).toEqual(Object.keys(placeholders).toSorted());
      }
    }
  });

  it('hold no string that nobody says', () => {
    const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
    const said = [...files.map((entry) => join(entry.parentPath, entry.name)), 'manifest.json'].map((path) => readFileSync(path, 'utf8')).join('\n');
    expect(Object.keys(LOCALES.en).filter((key) => !new RegExp(`['_]${key}['_]`).test(said))).toEqual([]);
  });

  it('give the page no string that it does not say', () => {
    const said = sourcesIn('src/page').filter(({ path }) => !path.endsWith('/page-keys.ts')).map(({ text }) => text).join('\n');
    expect(PAGE_KEYS.filter((key) => !said.includes(`'${key}'`))).toEqual([]);
  });

  it('say which they are', () => {
    expect(Object.entries(LOCALES).map(([language, locale]) => [language, locale['locale']?.message])).toEqual([['en', 'en'], ['it', 'it']]);
  });

  test.each(Object.entries(LOCALES))('%s: the coach keeps its voice', (language, locale) => {
    for (const [key, { message }] of Object.entries(locale)) {
      expect(message, key).not.toMatch(/!|\b(?:wrong|bad|error|must|sbagliat\w*|errore|devi|dovete)\b/i);
      expect(message, key).toBe(message.trim());
      expect(message.split(/[.?…](?:\s|$)/).filter(Boolean).length, key).toBeLessThanOrEqual(2);
      if (language === 'it') expect(message, key).not.toMatch(/[a-z]'[a-z]|(?<!\p{L})(?:perchè|pò|é)(?!\p{L})/u);
    }
  });
});

describe('wording', () => {
  it('fills the placeholders in order', () => {
    expect(wordingIn('en')('cardPosition', 2, 3)).toBe('2 of 3');
    expect(wordingIn('it')('badgeLabelMany', 'parla a', 2)).toBe('Parlacon: parla a, 2 note. Apri il coach.');
  });

  it('takes words for what they are', () => {
    expect(wordingIn('en')('choiceInsert', '$WORDS$ and $1')).toBe('Add “$WORDS$ and $1”');
  });

  test.each([
    ['auto', 'it', 'it'],
    ['auto', 'en', 'en'],
    ['auto', '', 'en'],
    ['en', 'it', 'en'],
    ['it', 'en', 'it'],
  ] as const)('%s in a browser in %s speaks %s', (wish, browser, language) => {
    expect(interfaceLanguage(wish, browser)).toBe(language);
  });
});
