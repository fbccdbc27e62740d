import type { LanguageRules } from '../rules/rulebook.ts';
import type { Document } from '../text/document.ts';
import { definiteArticle } from './italian-joins.ts';

/** What a post is about: a noun phrase with its definite article, and the kind of thing it is. */
export interface Topic {
  readonly phrase: string;
  readonly kind: string;
}

/** Words of the post that weigh more as its topic: near the start, said again, introduced by an article. */
const INTRODUCERS = new Set("il lo la l' i gli le un uno una un' nostro nostra nostri nostre nuovo nuova nuovi nuove the a an our new your this di del della dei".split(' '));

/** The post's main topic among the nouns the rulebook knows; undefined when it names none of them. */
export function topicOf(doc: Document, rules: LanguageRules, language: string): Topic | undefined {
  const { nouns } = rules.topics;
  const scores = new Map<string, number>();
  doc.tokens.forEach((t, i) => {
    if ((t.kind !== 'word' && t.kind !== 'hashtag') || !Object.hasOwn(nouns, t.norm)) return;
    if (t.kind === 'word' && doc.isProtected[i]) return;
    const introduced = INTRODUCERS.has(doc.tokens[i - 1]?.norm ?? '') ? 1 : 0;
    const early = 1 / (1 + (doc.sentenceOf[i] ?? 0));
    scores.set(t.norm, (scores.get(t.norm) ?? 0) + 1 + introduced + early - (t.kind === 'hashtag' ? 0.8 : 0));
  });
  const best = [...scores].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (best === undefined) return undefined;
  const [agreement = '', kind = ''] = nouns[best] ?? [];
  return { phrase: language === 'it' ? definiteArticle(best, agreement) + best : `the ${best}`, kind };
}

/** Questions to ask about the post: on its topic, or open ones that fit any. Which come first depends on the text, so that not all posts end alike. */
export function questionsFor(doc: Document, rules: LanguageRules, language: string): { readonly questions: readonly string[]; readonly topic: string | undefined } {
  const topic = topicOf(doc, rules, language);
  const questions = rules.topics.questions[topic?.kind ?? 'generic'] ?? [];
  const turn = questions.length === 0 ? 0 : doc.text.length % questions.length;
  return { questions: [...questions.slice(turn), ...questions.slice(0, turn)], topic: topic?.phrase };
}
