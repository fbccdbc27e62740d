import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import italian from '../../assets/_locales/it/messages.json' with { type: 'json' };
import { type InterfaceLanguage, type Strings, stringsOf, type Wording, type WordingKey, wordingOf } from './wording.ts';

const KEYS = Object.keys(english) as WordingKey[];
const STRINGS: Readonly<Record<InterfaceLanguage, Strings<WordingKey>>> = { en: stringsOf(english, KEYS), it: stringsOf(italian, KEYS) };

/** Speaks all strings of one language. The content script has a part of them (`src/page/page-wording.ts`), so that it carries no more. */
export function wordingIn(language: InterfaceLanguage): Wording {
  return wordingOf(STRINGS[language]);
}
