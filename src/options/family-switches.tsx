import { Switch } from '../controls/switch.tsx';
import type { SettingProps } from '../controls/tone-rows.tsx';
import { withEntry } from '../settings/schema.ts';

/** A family of rules with the names of its rules. */
export interface NamedFamily {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly { readonly id: string; readonly name: string }[];
}

/** Every family on or off, and within one that is on, every rule. */
export function FamilySwitches({ families, settings, wording, change }: SettingProps & { readonly families: readonly NamedFamily[] }) {
  return (
    <>
      {families.map(({ id, name, rules }) => (
        <div key={id}>
          <Switch label={name} on={!settings.familiesOff.includes(id)} onTurn={(on) => change(({ familiesOff }) => ({ familiesOff: withEntry(familiesOff, id, !on) }))} />
          {!settings.familiesOff.includes(id) && (
            <details class="rules">
              <summary>{wording('optionsRules', name)}</summary>
              {rules.map((rule) => (
                <Switch key={rule.id} label={rule.name} on={!settings.rulesOff.includes(rule.id)} onTurn={(on) => change(({ rulesOff }) => ({ rulesOff: withEntry(rulesOff, rule.id, !on) }))} />
              ))}
            </details>
          )}
        </div>
      ))}
    </>
  );
}
