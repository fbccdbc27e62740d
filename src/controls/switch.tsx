interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** Something that is on or off. */
export function Switch({ label, hint, on, onTurn }: SwitchProps) {
  return (
    <label class="switch">
      <span>
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </span>
      <input type="checkbox" role="switch" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
    </label>
  );
}
