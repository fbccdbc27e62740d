import { type Token, type TokenKind, tokenise } from './tokens.ts';

/** Kinds of words that say what only the writer knows: no change may lose one. */
export const FACTS: ReadonlySet<TokenKind> = new Set<TokenKind>(['link', 'email', 'mention', 'hashtag', 'number', 'price', 'percent', 'date', 'time']);

/** The facts of a text, in its order. */
export function factsIn(text: string): Token[] {
  return tokenise(text).filter(({ kind }) => FACTS.has(kind));
}
