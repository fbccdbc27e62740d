import { createCoach } from '../../src/coach/create-coach.ts';
import { DEFAULT_TONE } from '../../src/coach/reading.ts';
import type { Rulebook } from '../../src/coach/rules/rulebook.ts';
import type { ToRead } from './disagreements.ts';
import { type Measure, share } from './measure.ts';
import { loadPosts, type Post } from './posts.ts';
import { applied, faultsOf, offeredIn } from './suggestion-faults.ts';

/** Posts of those who speak for something to a public: brands, creators, parties, offices. */
const SETS: readonly { readonly file: string; readonly language: string }[] = [
  ...['fb_brands_it', 'ig_brands_multi', 'politicians_it', 'fb_politics_it', 'pa_tweets_it'].map((file) => ({ file, language: 'it' })),
  ...['fb_brands_en', 'ig_brands_en', 'linkedin_creators_en', 'fb_politics_en', 'corporate_messaging_en'].map((file) => ({ file, language: 'en' })),
];

/** What came of applying every suggestion on every post. */
export interface SuggestionFindings {
  readonly measures: readonly Measure[];
  /** Those with a fault, the post as it would read. */
  readonly faulty: readonly ToRead[];
}

/**
 * Applies every suggestion to its post and looks for faults. Each is proven by several readings, so this
 * takes minutes.
 * @param watch is told how many posts there are, and gives what to call after each
 */
export function trySuggestions(data: string, languages: readonly string[], rulebook: Rulebook, watch: (of: number) => () => void): SuggestionFindings {
  const coach = createCoach(rulebook);
  const sets = SETS.filter(({ language }) => languages.includes(language)).map((set) => ({ ...set, posts: loadPosts(data, set.file).filter(({ lang }) => lang === set.language) }));
  const step = watch(sets.reduce((sum, { posts }) => sum + posts.length, 0));
  const faulty: ToRead[] = [];
  const inPost = ({ id, text }: Post, language: string): number => {
    const context = { language };
    const offered = offeredIn(text, coach.read(text, context, DEFAULT_TONE), context, DEFAULT_TONE);
    for (const one of offered) {
      const faults = faultsOf(coach, one, rulebook.languages[language]?.grammar.ordinary ?? []);
      if (faults.length > 0) faulty.push({ id, text: applied(one), remarks: [`${one.flag.rule}, ${one.suggestion.kind} “${one.suggestion.text}” for “${one.flag.quote}”: ${faults.join(', ')}`] });
    }
    step();
    return offered.length;
  };
  const measures = sets.flatMap(({ file, language, posts }) => {
    const before = faulty.length;
    const offered = posts.reduce((sum, post) => sum + inPost(post, language), 0);
    return share({ on: file, what: 'suggestions with a fault', language }, faulty.length - before, offered, { atMost: 0 });
  });
  return { measures, faulty };
}
