import type { Edit, WriteOutcome } from '../../../src/editors/write.ts';

/** What a test asks of the hands in the extension's world. Objects cross the border between worlds as JSON. */
export type ProbeRequest =
  | { readonly kind: 'text' }
  | { readonly kind: 'ranges'; readonly of: readonly (readonly [number, number])[] }
  | { readonly kind: 'caret' }
  | { readonly kind: 'select'; readonly start: number; readonly end: number }
  | { readonly kind: 'write'; readonly before: string; readonly edit: Edit };

/** What comes back: text read, the text of each range, the caret, or how a change ended. */
export interface ProbeAnswer {
  readonly text?: string;
  readonly ranges?: readonly (string | null)[];
  readonly caret?: number | null;
  readonly outcome?: WriteOutcome;
}

export const ASK = 'probe-ask';
export const ANSWER = 'probe-answer';
