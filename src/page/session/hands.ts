import type { ComposerText } from '../../editors/extract.ts';
import type { Edit, WriteOutcome } from '../../editors/write.ts';

/** What the page needs of `editors/`, passed in, so that a session is tested with a fake editor. */
export interface Hands {
  readonly extract: (root: HTMLElement) => ComposerText;
  readonly writeEdit: (root: HTMLElement, before: string, edit: Edit, signal: AbortSignal) => Promise<WriteOutcome>;
  readonly watchText: (root: HTMLElement, onChange: () => void, signal: AbortSignal) => void;
  readonly isComposing: (root: HTMLElement) => boolean;
  readonly caretOffset: (root: HTMLElement) => number | null;
}
