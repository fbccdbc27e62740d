import { useState } from 'preact/hooks';
import { CHOSEN_FIELDS, TONE_CHOICES } from '../controls/tone-choices.ts';
import type { SettingProps } from '../controls/tone-rows.tsx';
import { changesBy, type Preset, PRESETS, type PresetTone } from '../settings/presets.ts';
import type { Settings } from '../settings/schema.ts';
import type { Wording, WordingKey } from '../settings/wording.ts';

const NAMES: Readonly<Record<Preset, WordingKey>> = { shop: 'presetShop', association: 'presetAssociation', 'public-body': 'presetPublicBody', creator: 'presetCreator' };

/** A preset that was taken: what it changed, and what stood there before. */
interface Taken {
  readonly preset: Preset;
  readonly changed: Partial<PresetTone>;
  readonly before: Partial<PresetTone>;
}

/** The changes in the words of the rows they show in: “How to address readers: voi”. */
function inWords(changed: Partial<Settings>, wording: Wording): readonly string[] {
  return CHOSEN_FIELDS.flatMap((field) => {
    const { label, choices } = TONE_CHOICES[field];
    const name = choices.find(([value]) => value === changed[field])?.[1];
    return name === undefined ? [] : [`${wording(label)}: ${wording(name)}`];
  });
}

/** A start that suits who writes: one press sets the tone, says what it changed, and can be taken back. */
export function PresetSection({ settings, wording, change }: SettingProps) {
  const [taken, setTaken] = useState<Taken | null>(null);
  const take = (preset: Preset): void => {
    const changed = changesBy(preset, settings);
    const before = Object.fromEntries(Object.keys(changed).map((field) => [field, settings[field as keyof PresetTone]])) as Partial<PresetTone>;
    change(() => changed);
    setTaken({ preset, changed, before });
  };
  const words = taken === null ? [] : inWords(taken.changed, wording);
  return (
    <section aria-labelledby="presets">
      <h2 id="presets">{wording('optionsPresets')}</h2>
      <p class="hint">{wording('optionsPresetsHint')}</p>
      <div class="buttons" role="group" aria-labelledby="presets">
        {PRESETS.map((preset) => <button key={preset} type="button" class="button" onClick={() => take(preset)}>{wording(NAMES[preset])}</button>)}
      </div>
      <div class="says" role="status">
        {taken !== null && <p>{wording(words.length === 0 ? 'presetNothing' : 'presetTaken', wording(NAMES[taken.preset]))}</p>}
        {words.length > 0 && <ul class="changes">{words.map((one) => <li key={one}>{one}</li>)}</ul>}
      </div>
      {taken !== null && words.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            change(() => taken.before);
            setTaken(null);
          }}
        >
          {wording('presetUndo')}
        </button>
      )}
    </section>
  );
}
