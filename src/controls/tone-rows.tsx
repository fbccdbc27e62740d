import type { AddressWish, Strictness, Voice, Warmth } from '../coach/reading.ts';
import type { InterfaceWish, Settings } from '../settings/schema.ts';
import type { Wording, WordingKey } from '../settings/wording.ts';
import { ChoiceRow } from './choice-row.tsx';

type Named<T> = readonly (readonly [value: T, name: WordingKey])[];

const STRICTNESS: Named<Strictness> = [['gentle', 'strictnessGentle'], ['balanced', 'strictnessBalanced'], ['strict', 'strictnessStrict']];
const ADDRESS: Named<AddressWish> = [['auto', 'addressAuto'], ['tu', 'addressTu'], ['voi', 'addressVoi'], ['lei', 'addressLei']];
const VOICE: Named<Voice> = [['singular', 'voiceSingular'], ['plural', 'voicePlural']];
const WARMTH: Named<Warmth> = [['plain', 'warmthPlain'], ['warm', 'warmthWarm']];
const LANGUAGES: Named<InterfaceWish> = [['auto', 'languageAuto'], ['en', 'languageEnglish'], ['it', 'languageItalian']];

/** What a control of the settings is given: the settings as they are, and the way to change them. */
export interface SettingProps {
  readonly settings: Settings;
  readonly wording: Wording;
  readonly change: (part: (settings: Settings) => Partial<Settings>) => void;
}

/** How much the coach says, and how the words it offers speak. */
export function ToneRows({ settings, wording, change }: SettingProps) {
  return (
    <>
      <ChoiceRow label={wording('settingStrictness')} name="strictness" value={settings.strictness} choices={STRICTNESS} wording={wording} onChoose={(strictness) => change(() => ({ strictness }))} />
      <ChoiceRow label={wording('settingAddress')} name="address" value={settings.address} choices={ADDRESS} wording={wording} onChoose={(address) => change(() => ({ address }))} />
      <ChoiceRow label={wording('settingVoice')} name="voice" value={settings.voice} choices={VOICE} wording={wording} onChoose={(voice) => change(() => ({ voice }))} />
      <ChoiceRow label={wording('settingWarmth')} name="warmth" value={settings.warmth} choices={WARMTH} wording={wording} onChoose={(warmth) => change(() => ({ warmth }))} />
    </>
  );
}

/** The language of the interface. */
export function LanguageRow({ settings, wording, change }: SettingProps) {
  return <ChoiceRow label={wording('settingLanguage')} name="language" value={settings.interfaceLanguage} choices={LANGUAGES} wording={wording} onChoose={(interfaceLanguage) => change(() => ({ interfaceLanguage }))} />;
}
