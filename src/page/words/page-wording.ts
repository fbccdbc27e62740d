import { type InterfaceLanguage, type Message, type Wording, wordingOf } from '../../settings/wording.ts';
import * as english from './english.ts';
import * as italian from './italian.ts';

/** The key of a string that the page shows. */
export type PageKey = keyof typeof english;

/** Gives the strings that the page shows. */
export type PageWording = Wording<PageKey>;

const WORDS: Readonly<Record<InterfaceLanguage, Readonly<Record<PageKey, Message>>>> = { en: english, it: italian };

/** Speaks the page's strings in one language. */
export function pageWordingIn(language: InterfaceLanguage): PageWording {
  return wordingOf(WORDS[language]);
}
