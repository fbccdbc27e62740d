import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import italian from '../../assets/_locales/it/messages.json' with { type: 'json' };
import { PAGE_KEYS } from '../../src/page/page-keys.ts';
import { stringsOf } from '../../src/settings/wording.ts';

/** What `define` puts in for the page: its own strings in each language, none of the others. */
export const PAGE_WORDS: Readonly<Record<string, string>> = {
  PAGE_WORDS: JSON.stringify({ en: stringsOf(english, PAGE_KEYS), it: stringsOf(italian, PAGE_KEYS) }),
};
