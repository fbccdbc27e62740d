import { protectedTokens } from './protected.ts';
import { segment, type Segmentation } from './sentences.ts';
import { tokenise, type Token } from './tokens.ts';

/** A text prepared for matching. Immutable. */
export interface Document extends Segmentation {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Token index → not the writer's own words: nothing here is ever flagged. */
  readonly isProtected: readonly boolean[];
}

/** Tokens, sentences and protected stretches of a text. */
export function prepare(text: string): Document {
  const tokens = tokenise(text);
  return { text, tokens, isProtected: protectedTokens(tokens), ...segment(tokens) };
}
