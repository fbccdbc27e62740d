import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import italian from '../../assets/_locales/it/messages.json' with { type: 'json' };
import { type InterfaceLanguage, type Message, type Wording, type WordingKey, wordingOf } from './wording.ts';

const LOCALES: Readonly<Record<InterfaceLanguage, Readonly<Record<WordingKey, Message>>>> = { en: english, it: italian };

/** Speaks all strings of one language; a web page has its own part of them (`src/page/words`), so that it carries no more. */
export function wordingIn(language: InterfaceLanguage): Wording {
  return wordingOf(LOCALES[language]);
}
