import type { Wording, WordingKey } from '../settings/wording.ts';

interface ChoiceMenuProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Each choice and what it is called, in the order shown. */
  readonly choices: readonly (readonly [value: T, name: WordingKey])[];
  readonly wording: Wording;
  readonly onChoose: (value: T) => void;
}

/** One choice out of many: a menu at the end of its row. */
export function ChoiceMenu<T extends string>({ label, value, choices, wording, onChoose }: ChoiceMenuProps<T>) {
  return (
    <label class="row menu">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(([choice]) => choice === currentTarget.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {choices.map(([choice, key]) => <option key={choice} value={choice}>{wording(key)}</option>)}
      </select>
    </label>
  );
}
