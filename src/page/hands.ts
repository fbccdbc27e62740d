import type { ComposerText } from '../editors/extract.ts';

/** A change to a draft: the text between two UTF-16 offsets becomes another. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What to select afterwards, as offsets into `text`. */
  readonly select?: { readonly start: number; readonly end: number };
}

/** How a write ended: done, or not, with the text before and the one that was wanted. */
export type WriteOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly before: string; readonly wanted: string };

/** What the page needs of `editors/`, passed in, so that a session is tested with a fake editor. */
export interface Hands {
  readonly extract: (root: HTMLElement) => ComposerText;
  readonly writeEdit: (root: HTMLElement, before: string, edit: Edit, signal: AbortSignal) => Promise<WriteOutcome>;
  readonly watchText: (root: HTMLElement, onChange: () => void, signal: AbortSignal) => void;
  readonly isComposing: (root: HTMLElement) => boolean;
  readonly caretOffset: (root: HTMLElement) => number | null;
}
