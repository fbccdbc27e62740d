/**
 * What the page needs of `editors/`, passed in, so that a session is tested with a fake editor.
 */
export interface Hands {
  readonly extract: (root: HTMLElement) => ComposerText;
  readonly writeEdit: (root: HTMLElement, before: string, edit: Edit, signal: AbortSignal) => Promise<WriteOutcome>;
  readonly watchText: (root: HTMLElement, onChange: () => void, signal: AbortSignal) => void;
  readonly isComposing: (root: HTMLElement) => boolean;
  readonly caretOffset: (root: HTMLElement) => number | null;
}

export interface ComposerText {
  readonly text: string;
  toRange(start: number, end: number): Range | null;
}
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly select?: { readonly start: number; readonly end: number };
}
export type WriteOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly before: string; readonly wanted: string };
