import { type InterfaceLanguage, type Strings, type Wording, wordingOf } from '../settings/wording.ts';
import type { PageKey } from './page-keys.ts';

/** Put in by the build: of each language, the strings that the page shows. */
declare const PAGE_WORDS: Readonly<Record<InterfaceLanguage, Strings<PageKey>>>;

/** Gives the strings that the page shows. */
export type PageWording = Wording<PageKey>;

/** Speaks the page's strings in one language. */
export function pageWordingIn(language: InterfaceLanguage): PageWording {
  return wordingOf(PAGE_WORDS[language]);
}
