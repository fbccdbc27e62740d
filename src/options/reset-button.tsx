import { useState } from 'preact/hooks';
import type { Wording } from '../settings/wording.ts';

/** Back to the first day, asked once more beside the button: nothing pops up, and nothing has to be answered. */
export function ResetButton({ wording, onReset }: { readonly wording: Wording; readonly onReset: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) return <button type="button" class="button" onClick={() => setAsking(true)}>{wording('optionsReset')}</button>;
  return (
    <span class="asking" role="group" aria-label={wording('optionsReset')}>
      <span>{wording('optionsResetSure')}</span>
      <button
        type="button"
        class="button"
        ref={(button) => button?.focus()}
        onClick={() => {
          setAsking(false);
          onReset();
        }}
      >
        {wording('optionsResetYes')}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>{wording('optionsResetNo')}</button>
    </span>
  );
}
