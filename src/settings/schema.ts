import type { AddressWish, Strictness, Tone, Voice, Warmth } from '../coach/reading.ts';
import { DEFAULT_TONE } from '../coach/reading.ts';

/** The language of our own interface: the browser's (`auto`) or one the writer has chosen. */
export type InterfaceWish = 'auto' | 'en' | 'it';

/** Everything a writer can set. One flat object, so that each field can be checked on its own. */
export interface Settings {
  /** Raised whenever the meaning of a stored field changes; see `migrations.ts`. */
  readonly schemaVersion: number;
  readonly strictness: Strictness;
  readonly address: AddressWish;
  readonly voice: Voice;
  readonly warmth: Warmth;
  readonly familiesOff: readonly string[];
  readonly rulesOff: readonly string[];
  /** Site ids (`x`, `linkedin`) or host names where the coach keeps quiet. */
  readonly sitesOff: readonly string[];
  /** Words and names never to flag, in any letter case. */
  readonly neverFlag: readonly string[];
  /** Fingerprints of flags the writer has waved away, newest last; see `ignored.ts`. */
  readonly ignored: readonly string[];
  readonly interfaceLanguage: InterfaceWish;
}

/** The version this code writes. */
export const SCHEMA_VERSION = 1;

/** What a writer who has set nothing gets. */
export const DEFAULT_SETTINGS: Settings = {
  schemaVersion: SCHEMA_VERSION,
  strictness: DEFAULT_TONE.strictness,
  address: DEFAULT_TONE.address,
  voice: DEFAULT_TONE.voice,
  warmth: DEFAULT_TONE.warmth,
  familiesOff: DEFAULT_TONE.familiesOff,
  rulesOff: DEFAULT_TONE.rulesOff,
  sitesOff: [],
  neverFlag: DEFAULT_TONE.neverFlag,
  ignored: [],
  interfaceLanguage: 'auto',
};

/** The families of the rulebook, in the order in which they are shown. */
export const FAMILIES = ['pushing', 'baiting', 'monologue', 'opaque', 'distant'] as const;

/** One family of rules. */
export type Family = (typeof FAMILIES)[number];

/**
 * The part of the settings the coach reads by.
 * @returns a tone as `read` in the coach takes it
 */
export function toneOf(settings: Settings): Tone {
  const { strictness, address, voice, warmth, familiesOff, rulesOff, neverFlag } = settings;
  return { strictness, address, voice, warmth, familiesOff, rulesOff, neverFlag };
}

/**
 * Whether the writer has switched the coach off in a place.
 * @param names any names the place goes by: its site id, its host
 */
export function isOff(settings: Settings, ...names: readonly (string | undefined)[]): boolean {
  return names.some((name) => name !== undefined && settings.sitesOff.includes(name));
}

/**
 * A list with one entry put in or taken out; the rest keeps its order.
 * @param present whether the entry should be in the list afterwards
 */
export function withEntry(list: readonly string[], entry: string, present: boolean): readonly string[] {
  const rest = list.filter((other) => other !== entry);
  return present ? [...rest, entry] : rest;
}
