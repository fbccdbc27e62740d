import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import italian from '../../assets/_locales/it/messages.json' with { type: 'json' };
import type { InterfaceWish } from './schema.ts';

/** A language the interface speaks. */
export type InterfaceLanguage = 'en' | 'it';

/** The key of one string of the interface, as in `assets/_locales`. */
export type WordingKey = keyof typeof english;

/** Gives the string of a key, with its placeholders filled in the order in which they are numbered. */
export type Wording = (key: WordingKey, ...values: readonly (string | number)[]) => string;

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string } | undefined>> | undefined;
}

const LOCALES: Readonly<Record<InterfaceLanguage, Readonly<Record<WordingKey, Message>>>> = {
  en: english,
  it: italian,
};

/**
 * The language to speak: the writer's choice, else Italian for an Italian browser and English for all others.
 * @param browserLanguage the one of `_locales` that the browser has chosen: its string `locale`
 */
export function interfaceLanguage(wish: InterfaceWish, browserLanguage: string): InterfaceLanguage {
  if (wish !== 'auto') return wish;
  return browserLanguage === 'it' ? 'it' : 'en';
}

/**
 * The strings of one language. They come with the code, not from `i18n.getMessage`, which knows the
 * browser's language only and would not let a writer choose.
 */
export function wordingIn(language: InterfaceLanguage): Wording {
  const locale = LOCALES[language];
  return (key, ...values) => {
    const { message, placeholders } = locale[key];
    return message.replace(/\$([A-Z]+)\$/g, (whole, name: string) => {
      const index = Number(placeholders?.[name.toLowerCase()]?.content.slice(1));
      return String(values[index - 1] ?? whole);
    });
  };
}
