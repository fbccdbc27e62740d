import type messages from '../../assets/_locales/en/messages.json';
import type { InterfaceWish } from './schema.ts';

/** A language the interface speaks. */
export type InterfaceLanguage = 'en' | 'it';

/** The key of one string of the interface, as in `assets/_locales`. */
export type WordingKey = keyof typeof messages;

/** Gives the string of a key, with its placeholders filled in the order in which they are numbered. */
export type Wording<Key extends WordingKey = WordingKey> = (key: Key, ...values: readonly (string | number)[]) => string;

/** The strings of one language by key, with `$1`, `$2` for what is filled in. */
export type Strings<Key extends WordingKey> = Readonly<Record<Key, string>>;

/** One string as it stands in `assets/_locales`. */
interface Message {
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
 * The strings of these keys. Placeholders become their numbers (`$COUNT$` is `$2`): values are given in that order.
 * @param locale as in `assets/_locales`
 */
export function stringsOf<Key extends WordingKey>(locale: Readonly<Record<Key, Message>>, keys: readonly Key[]): Strings<Key> {
  const numbered = ({ message, placeholders }: Message): string => message.replace(/\$([A-Z]+)\$/g, (whole, name: string) => placeholders?.[name.toLowerCase()]?.content ?? whole);
  return Object.fromEntries(keys.map((key) => [key, numbered(locale[key])])) as Record<Key, string>;
}

/**
 * Speaks strings. They come with the code, not from `i18n.getMessage`, which knows the browser's language
 * only and would not let a writer choose.
 */
export function wordingOf<Key extends WordingKey>(strings: Strings<Key>): Wording<Key> {
  return (key, ...values) => strings[key].replace(/\$(\d)/g, (whole, number: string) => String(values[Number(number) - 1] ?? whole));
}
