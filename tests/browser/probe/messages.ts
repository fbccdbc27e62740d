import type { EditorKind } from '../../../src/editors/fingerprint.ts';
import type { Edit, WriteOutcome } from '../../../src/editors/write.ts';

/** What a test asks of the hands in the extension's world. Objects cross the border between worlds as JSON. */
export type ProbeRequest =
  | { readonly kind: 'text' }
  /** What was heard of the editor that was asked about last, wherever the focus is now. */
  | { readonly kind: 'heard' }
  | { readonly kind: 'ranges'; readonly of: readonly (readonly [number, number])[] }
  | { readonly kind: 'caret' }
  | { readonly kind: 'select'; readonly start: number; readonly end: number }
  | { readonly kind: 'write'; readonly before: string; readonly edit: Edit }
  /** Draws marks at these offsets, as the extension would; no offsets take them away again. */
  | { readonly kind: 'mark'; readonly of: readonly (readonly [number, number])[] };

/** A rectangle in CSS px of the viewport. */
export interface ProbeBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What comes back. */
export interface ProbeAnswer {
  /** Which library the editor is taken for, and its text. */
  readonly editor?: EditorKind;
  readonly text?: string;
  /** The text at the last call of the watch; null before the first. */
  readonly heard?: string | null;
  /** The text of each range; null where the DOM has none. */
  readonly ranges?: readonly (string | null)[];
  readonly caret?: number | null;
  readonly outcome?: WriteOutcome;
  /** The line boxes of each mark. */
  readonly boxes?: readonly (readonly ProbeBox[])[];
}

export const ASK = 'probe-ask';
export const ANSWER = 'probe-answer';
