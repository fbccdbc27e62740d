import type { PageWording } from '../page-wording.ts';
import type { Refusal } from '../session/refusal.ts';

interface RefusalNoteProps {
  readonly refusal: Refusal;
  readonly wording: PageWording;
  readonly onCopy: (words: string) => void;
  readonly onTakeBack: () => void;
}

/** Says plainly that a change did not go in, or that Ctrl+Z won't take it back, and offers what helps. */
export function RefusalNote({ refusal, wording, onCopy, onTakeBack }: RefusalNoteProps) {
  const { says, offer, undo } = refusal;
  return (
    <div class="refusal" role="alert">
      <p>{wording(says)}</p>
      {undo && <button type="button" class="choice" data-choice onClick={onTakeBack}>{wording('takeBack')}</button>}
      {offer && (
        <>
          <p class="words selectable">{offer.words}</p>
          <button type="button" class="choice" data-choice onClick={() => onCopy(offer.words)}>{wording(offer.label)}</button>
        </>
      )}
    </div>
  );
}
