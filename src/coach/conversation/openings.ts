import type { Found, PostReader } from '../post-reader.ts';
import type { Goal, Reading, Suggestion } from '../reading.ts';
import type { AbsenceRule, LanguageRules } from '../rules/rulebook.ts';
import { tokenise, type TokenKind } from '../text/tokens.ts';
import type { CompositionWorld } from './compose.ts';
import type { PostChange } from './post-change.ts';

/** Goals of posts that are asked about, or answered with a view; those with another have ways in of their own. */
const PLAIN: ReadonlySet<Goal | undefined> = new Set<Goal | undefined>([undefined, 'sell', 'announce', 'inform']);
/** What a post says of how a country is run is an opinion, and calls for another. */
const OPINION = 'about-politics';
/** Who has something to sell may be asked about it: about its terms where they are told, or about what is new. */
const TRADE = 'commercial';
const TERMS = 'conditions';
const PRICES = new Set<TokenKind>(['price', 'percent']);
const NEW = /\b(?:nuov[oaie]|new)\b/iu;
/** Kinds of things one weighs before taking them. A song, a dish or a sunset leaves no questions open. */
const WEIGHED = new Set(['object', 'vehicle', 'tech', 'travel', 'home', 'money', 'course', 'health']);
/** A question of the post's own: a sign inside an address is none. */
const ASKS = /\?(?=[\s"»”')?!]|$)/u;
/** A statement that has ended. After a cheer, an order, a sigh or half a sentence nobody is asked for a view. */
const STATED = /(?:^|[^.])\.["»”')]?$/u;

/** The rule that asks for a way in. */
const OPENING_RULE = 'no-invitation';

/** The coach's eyes on every step of a conversation, for a post read in one language. */
export function compositionWorld(reader: PostReader, language: string): CompositionWorld {
  return {
    look(text) {
      const { reading, all } = reader.find(text, language);
      return { text, reading, flagged: all.map(({ flag }) => flag) };
    },
    openings(text, written) {
      const { reading, shown, main } = reader.find(text, language);
      const missing = shown.find(({ flag }) => flag.rule.id === OPENING_RULE) ?? (main === undefined ? undefined : lacking(main, reading));
      if (missing === undefined) return [];
      const before = reader.find(written, language);
      return questions(missing, text, reading, reader, before.shown.length > 0 && before.main?.hits.traits.has(TRADE) === true);
    },
  };
}

/** The note that nothing opens, for a post that pushes and is of no kind in which a question would be out of place. */
function lacking(part: Found['part'], { verdict }: Reading): Found | undefined {
  const rule = part.rules.rules.find((r): r is AbsenceRule => r.kind === 'absence' && r.id === OPENING_RULE);
  if (rule === undefined || verdict === 'dialogic' || rule.unless.some((trait) => part.hits.traits.has(trait)) || part.praise.some(({ signal }) => rule.unlessPraised.includes(signal))) return undefined;
  return { part, flag: { rule, sureness: rule.sureness, start: 0, end: 0, hit: undefined, suggest: Object.keys(rule.suggestions)[0] } };
}

/**
 * What may be added so that a post opens: the writer's own closing or what the post's goal asks for, a
 * question that names what the post comes back to, then those for posts of its kind. Nothing where the post
 * asks something already: a second question talks over the first.
 * @param asksAny whether those that fit any post may be asked: of an offer one can always ask something;
 * under a story or a good wish they sound like a machine, and nothing is better
 */
function questions(missing: Found, text: string, reading: Reading, reader: PostReader, asksAny: boolean): readonly PostChange[] {
  if (ASKS.test(text)) return [];
  const ways = (questionsOfRules: LanguageRules['topics'], suggest = missing.flag.suggest): readonly Suggestion[] =>
    reader.waysForward({ flag: { ...missing.flag, suggest }, part: { ...missing.part, rules: { ...missing.part.rules, topics: questionsOfRules } } }, text, reading).filter(({ kind, start, slot }) => kind === 'insert' && start > 0 && slot === undefined);
  const { topics } = missing.part.rules;
  const apart = ways({ nouns: {}, questions: {} }, asksAny ? missing.flag.suggest : '');
  const asks = ({ text: words }: Suggestion): boolean => words.includes('?');
  const topical = ways(topics).filter((way) => namesTopic(way.text, text, topics.nouns));
  return [...apart.filter(asks), ...topical, ...waysOfKind(missing.part, text, reading, asksAny, ways).filter(asks), ...apart].map((way) => ({ ...way, rule: OPENING_RULE }));
}

/** The words speak of a thing that the post itself speaks of more than once. */
function namesTopic(words: string, text: string, nouns: LanguageRules['topics']['nouns']): boolean {
  const said = tokenise(text).map(({ norm }) => norm);
  return tokenise(words).some(({ norm }) => Object.hasOwn(nouns, norm) && said.filter((other) => other === norm).length > 1);
}

/**
 * What may be asked of a post of which no more is known than its kind: an opinion calls for others, who sells is
 * asked what a buyer would ask. There is no question that fits every post.
 */
function waysOfKind({ rules, hits: { traits } }: Found['part'], text: string, { goal }: Reading, asksAny: boolean, ways: (topics: LanguageRules['topics']) => readonly Suggestion[]): readonly Suggestion[] {
  const { nouns, questions: { any: forAny = [], opinion, offer } } = rules.topics;
  const any = asksAny ? forAny : [];
  if (!PLAIN.has(goal)) return ways({ nouns: {}, questions: { generic: any } });
  if (opinion !== undefined && traits.has(OPINION)) return ways({ nouns: {}, questions: { generic: opinion } }).filter(({ start }) => STATED.test(text.slice(0, start)));
  if (offer === undefined || !(goal === 'sell' || traits.has(TRADE))) return ways({ nouns: {}, questions: { generic: any } });
  const all = ways({ nouns: {}, questions: { generic: offer } });
  const named = offer.filter((question) => question.text.includes('{topic}'));
  if (named.length === 0) return all;
  const weighed = Object.fromEntries(Object.entries(nouns).filter(([, [, kind]]) => WEIGHED.has(kind)));
  const onWhatIsNew = ways({ nouns: weighed, questions: { generic: named } }).filter((way) => NEW.test(way.text));
  return traits.has(TERMS) || tokenise(text).some(({ kind }) => PRICES.has(kind)) ? [...onWhatIsNew, ...all] : onWhatIsNew;
}
