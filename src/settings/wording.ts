import type messages from '../../assets/_locales/en/messages.json';
import type { InterfaceWish } from './schema.ts';

/** A language the interface speaks. */
export type InterfaceLanguage = 'en' | 'it';

/** The key of one string of the interface, as in `assets/_locales`. */
export type WordingKey = keyof typeof messages;

/** Gives the string of a key, with its placeholders filled in the order in which they are numbered. */
export type Wording<Key extends WordingKey = WordingKey> = (key: Key, ...values: readonly (string | number)[]) => string;

/** One string as it stands in `assets/_locales`. */
export interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string } | undefined>> | undefined;
}

/**
 * The language to speak: the writer's choice, else Italian for an Italian browser and English for all others.
 * @param browserLanguage the one of `_locales` that the browser has chosen: its string `locale`
 */
export function interfaceLanguage(wish: InterfaceWish, browserLanguage: string): InterfaceLanguage {
  if (wish !== 'auto') return wish;
  return browserLanguage === 'it' ? 'it' : 'en';
}

/**
 * Speaks one language's strings. They come with the code, not from `i18n.getMessage`, which knows the
 * browser's language only and would not let a writer choose.
 */
export function wordingOf<Key extends WordingKey>(locale: Readonly<Record<Key, Message>>): Wording<Key> {
  return (key, ...values) => {
    const { message, placeholders } = locale[key];
    return message.replace(/\$([A-Z]+)\$/g, (whole, name: string) => {
      const index = Number(placeholders?.[name.toLowerCase()]?.content.slice(1));
      return String(values[index - 1] ?? whole);
    });
  };
}
