import type { Settings } from './schema.ts';

/** Who writes: each starts from what usually suits them. */
export const PRESETS = ['shop', 'association', 'public-body', 'creator'] as const;

/** One of them. */
export type Preset = (typeof PRESETS)[number];

/** The part of the settings a preset sets. Rules, words, sites and labels stay the writer's own. */
export type PresetTone = Pick<Settings, 'strictness' | 'address' | 'voice' | 'warmth' | 'emoji' | 'exclamations'>;

const TONES: Readonly<Record<Preset, PresetTone>> = {
  shop: { strictness: 'balanced', address: 'tu', voice: 'plural', warmth: 'warm', emoji: 'usual', exclamations: 'low' },
  association: { strictness: 'balanced', address: 'voi', voice: 'plural', warmth: 'warm', emoji: 'usual', exclamations: 'usual' },
  'public-body': { strictness: 'strict', address: 'voi', voice: 'plural', warmth: 'plain', emoji: 'low', exclamations: 'low' },
  creator: { strictness: 'balanced', address: 'auto', voice: 'singular', warmth: 'warm', emoji: 'high', exclamations: 'high' },
};

/** What a preset would change in these settings: only the fields that differ now. */
export function changesBy(preset: Preset, settings: Settings): Partial<PresetTone> {
  const tone: Partial<Record<keyof PresetTone, string>> = TONES[preset];
  return Object.fromEntries(Object.entries(tone).filter(([field, value]) => settings[field as keyof PresetTone] !== value)) as Partial<PresetTone>;
}
