import type { Wording, WordingKey } from '../settings/wording.ts';

interface ChoiceRowProps<T extends string> {
  readonly label: string;
  /** Groups the radio buttons; one of a kind in the page. */
  readonly name: string;
  readonly value: T;
  /** Each choice and what it is called, in the order shown. */
  readonly choices: readonly (readonly [value: T, name: WordingKey])[];
  readonly wording: Wording;
  readonly onChoose: (value: T) => void;
}

/** One choice out of a few, side by side: radio buttons that look like a row of words. */
export function ChoiceRow<T extends string>({ label, name, value, choices, wording, onChoose }: ChoiceRowProps<T>) {
  return (
    <fieldset class="row">
      <legend>{label}</legend>
      <div class="segments">
        {choices.map(([choice, key]) => (
          <label key={choice}>
            <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onChoose(choice)} />
            <span>{wording(key)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
