import type { ConverseAnswer } from '../../protocol/messages.ts';

/** A text and the changes that would make a conversation of it. */
export interface Proposal extends ConverseAnswer {
  /** What the changes' offsets point into. */
  readonly text: string;
}
