/** What a measure has to reach, as a share from 0 to 1. */
export interface Target {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What the posts of a set are to the coach. */
export type Role = 'people' | 'brands' | 'spam' | 'dark patterns' | 'clickbait' | 'corporate';

/** Posts of one file and what share of them the coach should flag. */
export interface TextSet {
  /** Unique. */
  readonly name: string;
  /** Without `.jsonl`. */
  readonly file: string;
  readonly language: 'it' | 'en';
  readonly role: Role;
  /** Only posts with this label, this category, this language. */
  readonly keep?: { readonly label?: string; readonly categories?: readonly string[]; readonly lang?: string };
  /** Only flags of this rule count. */
  readonly rule?: string;
  /** `strict` instead of `balanced`. */
  readonly strict?: true;
  /** For the share of texts with a flag; a set without one informs. */
  readonly target?: Target;
}

const PEOPLE = { role: 'people', target: { atMost: 0.02 } } as const;
const DARK = { file: 'darkpatterns_en', language: 'en', role: 'dark patterns', strict: true } as const;
const HEADLINES = { file: 'clickbait_en', language: 'en', role: 'clickbait' } as const;

/** Every set that is read for flags. Targets are those of the issue that asked for the whole rulebook. */
export const SETS: readonly TextSet[] = [
  { name: 'forum_tagit_it', file: 'forum_tagit_it', language: 'it', ...PEOPLE },
  { name: 'reddit_it', file: 'reddit_it', language: 'it', ...PEOPLE },
  { name: 'dialog_jilda_it', file: 'dialog_jilda_it', language: 'it', ...PEOPLE },
  { name: 'dialog_ilisten_it', file: 'dialog_ilisten_it', language: 'it', ...PEOPLE },
  { name: 'tweets_ud_it', file: 'tweets_ud_it', language: 'it', ...PEOPLE },
  { name: 'tweets_sentipolc_it subjective', file: 'tweets_sentipolc_it', language: 'it', role: 'people', keep: { label: 'tweet_subjective' }, target: { atMost: 0.04 } },
  { name: 'reddit_goemotions_en', file: 'reddit_goemotions_en', language: 'en', ...PEOPLE },
  { name: 'sms_spam_en conversation', file: 'sms_spam_en', language: 'en', ...PEOPLE, keep: { label: 'conversation' } },
  { name: 'tweets_en', file: 'tweets_en', language: 'en', role: 'people', target: { atMost: 0.06 } },

  { name: 'fb_brands_it', file: 'fb_brands_it', language: 'it', role: 'brands' },
  { name: 'ig_brands_multi Italian', file: 'ig_brands_multi', language: 'it', role: 'brands', keep: { lang: 'it' } },
  { name: 'fb_brands_en', file: 'fb_brands_en', language: 'en', role: 'brands' },
  { name: 'ig_brands_en', file: 'ig_brands_en', language: 'en', role: 'brands' },
  { name: 'linkedin_creators_en', file: 'linkedin_creators_en', language: 'en', role: 'brands' },

  { name: 'sms_spam_en spam', file: 'sms_spam_en', language: 'en', role: 'spam', keep: { label: 'spam' }, target: { atLeast: 0.85 } },
  { name: 'youtube_spam_en spam', file: 'youtube_spam_en', language: 'en', role: 'spam', keep: { label: 'spam' }, target: { atLeast: 0.85 } },

  { name: 'darkpatterns_en urgency, scarcity, social proof', ...DARK, keep: { categories: ['Urgency', 'Scarcity', 'Social Proof'] }, target: { atLeast: 0.85 } },
  { name: 'darkpatterns_en urgency', ...DARK, keep: { categories: ['Urgency'] } },
  { name: 'darkpatterns_en scarcity', ...DARK, keep: { categories: ['Scarcity'] } },
  { name: 'darkpatterns_en social proof', ...DARK, keep: { categories: ['Social Proof'] } },
  { name: 'darkpatterns_en neutral', ...DARK, keep: { label: 'ecommerce_neutral' }, target: { atMost: 0.02 } },

  { name: 'clickbait_en clickbait', ...HEADLINES, keep: { label: 'clickbait' }, target: { atLeast: 0.35 } },
  { name: 'clickbait_en news', ...HEADLINES, keep: { label: 'news_headline' }, target: { atMost: 0.01 } },
  { name: 'clickbait_en clickbait, by that rule', ...HEADLINES, keep: { label: 'clickbait' }, rule: 'clickbait' },
  { name: 'clickbait_en news, by that rule', ...HEADLINES, keep: { label: 'news_headline' }, rule: 'clickbait' },

  { name: 'corporate_messaging_en', file: 'corporate_messaging_en', language: 'en', role: 'corporate' },
];

/** How well the balance sets the *dialogue* of firms apart from their *information* and *action*. */
export const DIALOGUE = { role: 'corporate', label: 'dialogue', target: { atLeast: 0.88 } } as const;

/** Agreement with the posts labelled by reading. */
export const GOLD_TARGETS = { precision: { atLeast: 0.78 }, recall: { atLeast: 0.72 }, verdict: { atLeast: 0.75 } } as const;

/** Probe posts of a rule found, and traps flagged by the rule they are set for. */
export const PROBE_TARGETS = { found: { atLeast: 0.7 }, traps: { atMost: 0.05 } } as const;

/** Posts whose language is known. */
export interface LanguageSet {
  readonly name: string;
  readonly file: string;
  /** Only posts in this language. */
  readonly lang?: string;
  /** Only posts with at least so many letters. */
  readonly letters?: number;
  /** `right`: the language is told; `wrong`: another one is; `apart`: none of ours is (for a language that isn't). */
  readonly asks: Readonly<Partial<Record<'right' | 'wrong' | 'apart', Target | null>>>;
}

export const LANGUAGE_SETS: readonly LanguageSet[] = [
  { name: 'tweets_langid, 20 letters or more', file: 'tweets_langid', letters: 20, asks: { right: { atLeast: 0.97 }, wrong: { atMost: 0.01 } } },
  { name: 'langid_carter Dutch', file: 'langid_carter', lang: 'nl', asks: { apart: { atLeast: 0.9 } } },
  ...['en', 'es', 'fr', 'de'].map((lang): LanguageSet => ({ name: `langid_carter ${lang}`, file: 'langid_carter', lang, asks: { right: null, wrong: null } })),
];
