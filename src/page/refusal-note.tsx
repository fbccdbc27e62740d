import type { Wording } from '../settings/wording.ts';
import type { Refusal } from './refusal.ts';

/** Says plainly that a change did not go in, and offers the words. */
export function RefusalNote({ refusal, wording, onCopy }: { readonly refusal: Refusal; readonly wording: Wording; readonly onCopy: (words: string) => void }) {
  const { says, offer } = refusal;
  return (
    <div class="refusal" role="alert">
      <p>{wording(says)}</p>
      {offer && (
        <>
          <p class="words selectable">{offer.words}</p>
          <button type="button" class="choice" data-choice onClick={() => onCopy(offer.words)}>{wording(offer.label)}</button>
        </>
      )}
    </div>
  );
}
