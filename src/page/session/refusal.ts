import type { WriteOutcome } from '../../editors/write.ts';
import type { PageKey } from '../page-keys.ts';

/** A change that did not go in, and the words the writer can take over by hand. */
export interface Refusal {
  readonly says: PageKey;
  readonly offer: { readonly label: 'copy' | 'copyBefore'; readonly words: string } | null;
  /** The change went in where the browser's undo does not reach: it can be taken back from the card. */
  readonly undo?: true;
}

/** What to say, and what to offer, when a change did not go in. @param put the words it would have put in */
export function refusalOf(outcome: Extract<WriteOutcome, { readonly ok: false }>, put: string): Refusal {
  const words = put.trim();
  switch (outcome.reason) {
    case 'changed':
    case 'composing':
    case 'gone':
      return { says: 'textMoved', offer: null };
    case 'damaged':
      return { says: 'damaged', offer: { label: 'copyBefore', words: outcome.before } };
    default:
      return words === '' ? { says: 'notAppliedRemoval', offer: null } : { says: 'notApplied', offer: { label: 'copy', words } };
  }
}
