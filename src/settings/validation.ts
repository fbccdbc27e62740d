import type { Settings } from './schema.ts';
import { DEFAULT_SETTINGS, SCHEMA_VERSION } from './schema.ts';
import { migrated } from './migrations.ts';

/** Longest list kept in one field, and longest entry in UTF-16 units: one synced item may hold 8 kB. */
const LIMITS = {
  familiesOff: { entries: 20, units: 40 },
  rulesOff: { entries: 80, units: 40 },
  sitesOff: { entries: 60, units: 60 },
  neverFlag: { entries: 60, units: 40 },
  ignored: { entries: 150, units: 12 },
} as const;

/** A field's check: the value as it may be used, or undefined when nothing of it is usable. */
type Check<T> = (value: unknown) => T | undefined;

const oneOf =
  <T extends string>(...allowed: readonly T[]): Check<T> =>
  (value) =>
    allowed.find((choice) => choice === value);

const listOf =
  ({ entries, units }: { readonly entries: number; readonly units: number }): Check<readonly string[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const good = value
      .filter((entry: unknown): entry is string => typeof entry === 'string')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '' && entry.length <= units);
    // The newest entries stand last; they are the ones worth keeping.
    return [...new Set(good)].slice(-entries);
  };

const CHECKS: { readonly [K in keyof Settings]: Check<Settings[K]> } = {
  schemaVersion: () => SCHEMA_VERSION,
  strictness: oneOf('gentle', 'balanced', 'strict'),
  address: oneOf('auto', 'tu', 'voi', 'lei'),
  voice: oneOf('singular', 'plural'),
  warmth: oneOf('plain', 'warm'),
  familiesOff: listOf(LIMITS.familiesOff),
  rulesOff: listOf(LIMITS.rulesOff),
  sitesOff: listOf(LIMITS.sitesOff),
  neverFlag: listOf(LIMITS.neverFlag),
  ignored: listOf(LIMITS.ignored),
  interfaceLanguage: oneOf('auto', 'en', 'it'),
};

/** The names of all fields, in the order of the schema. */
export const FIELDS = Object.keys(CHECKS) as readonly (keyof Settings)[];

/** Whether a value is a plain keyed object (not null, not a list). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Settings read from something untrusted, and which fields of it could not be used. */
export interface Checked {
  readonly settings: Settings;
  readonly unusable: readonly (keyof Settings)[];
}

/**
 * Reads settings out of anything at all: storage, a file, an older or newer version.
 * A field that is missing or broken gets its default; the others are kept. Never throws.
 */
export function checkSettings(value: unknown): Checked {
  const raw = isRecord(value) ? migrated(value) : {};
  const unusable: (keyof Settings)[] = [];
  const settings: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const good = CHECKS[field](raw[field]);
    if (good === undefined && raw[field] !== undefined) unusable.push(field);
    settings[field] = good ?? DEFAULT_SETTINGS[field];
  }
  return { settings: settings as unknown as Settings, unusable };
}
