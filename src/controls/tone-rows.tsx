import type { Tone } from '../coach/reading.ts';
import { type Settings, toneOf, withSiteTone } from '../settings/schema.ts';
import type { InterfaceWish } from '../settings/schema.ts';
import type { Wording } from '../settings/wording.ts';
import { ChoiceMenu } from './choice-menu.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { type ChosenField, type Named, TONE_CHOICES } from './tone-choices.ts';

const LANGUAGES: Named<InterfaceWish> = [['auto', 'languageAuto'], ['en', 'languageEnglish'], ['it', 'languageItalian']];

/** What a control of the settings is given: the settings as they are, and the way to change them. */
export interface SettingProps {
  readonly settings: Settings;
  readonly wording: Wording;
  readonly change: (part: (settings: Settings) => Partial<Settings>) => void;
}

interface ToneRowsProps extends SettingProps {
  /** Which choices, in this order. */
  readonly fields: readonly ChosenField[];
  /** The site they are for; undefined: everywhere. */
  readonly site?: string | undefined;
}

function ToneRow<F extends ChosenField>({ field, site, settings, wording, change }: SettingProps & { readonly field: F; readonly site: string | undefined }) {
  const { label, choices, menu } = TONE_CHOICES[field];
  const row = {
    label: wording(label),
    value: toneOf(settings, site)[field],
    choices,
    wording,
    onChoose: (value: Tone[F]) => change((present) => (site === undefined ? { [field]: value } : { siteTones: withSiteTone(present, site, field, value) })),
  };
  return menu ? <ChoiceMenu {...row} /> : <ChoiceRow {...row} name={site === undefined ? field : `${site} ${field}`} />;
}

/** How much the coach says, how the words it offers speak, what it lets pass. */
export function ToneRows({ fields, site, ...props }: ToneRowsProps) {
  return <>{fields.map((field) => <ToneRow key={field} field={field} site={site} {...props} />)}</>;
}

/** The language of the interface. */
export function LanguageRow({ settings, wording, change }: SettingProps) {
  return <ChoiceRow label={wording('settingLanguage')} name="language" value={settings.interfaceLanguage} choices={LANGUAGES} wording={wording} onChoose={(interfaceLanguage) => change(() => ({ interfaceLanguage }))} />;
}
