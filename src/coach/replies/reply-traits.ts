import type { Context, Praise } from '../reading.ts';
import type { Document } from '../text/document.ts';
import { takesUp, type TakenUp } from './takes-up.ts';

/** The signal of a reply that speaks to what was said. */
export const REPLY_SIGNAL = 'direct-reply';

/** How a text stands to what it answers; undefined where the page shows nothing that it answers, or nothing can be told. */
export function takenUpIn(doc: Document, { answering }: Context, language: string): TakenUp | undefined {
  return answering === undefined || answering.trim() === '' ? undefined : takesUp(doc, answering, language);
}

/** What follows for the conditions of rules: `answers` where it says what was asked for, or `unanswered` for a question that got none. */
export function replyTraits(taken: TakenUp | undefined): readonly string[] {
  if (taken === undefined) return [];
  if (taken.settles) return ['answers'];
  return taken.asked && taken.by === undefined ? ['unanswered'] : [];
}

/**
 * The praise of a reply, judged by what it answers: the sentence that takes it up is praised even where
 * no pattern knows it, and words that sound like an answer to a question that they leave open are not.
 */
export function judged(praise: readonly Praise[], doc: Document, taken: TakenUp | undefined): readonly Praise[] {
  if (taken === undefined) return praise;
  const { by, asked } = taken;
  if (by === undefined) return asked ? praise.filter(({ signal }) => signal !== REPLY_SIGNAL) : praise;
  if (praise.some(({ signal }) => signal === REPLY_SIGNAL)) return praise;
  return [...praise, { signal: REPLY_SIGNAL, ...by, quote: doc.text.slice(by.start, by.end) }];
}
