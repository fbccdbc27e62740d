import { GOALS } from '../coach/reading.ts';
import type { Settings, SiteTone } from './schema.ts';
import { DEFAULT_SETTINGS, SCHEMA_VERSION, SITE_FIELDS } from './schema.ts';
import { migrated } from './migrations.ts';

/** Longest list kept in one field, and longest entry in UTF-16 units. */
const LIMITS = {
  familiesOff: { entries: 20, units: 40 },
  rulesOff: { entries: 80, units: 40 },
  sitesOff: { entries: 60, units: 60 },
  neverFlag: { entries: 60, units: 40 },
  closings: { entries: 8, units: 120 },
  ignored: { entries: 150, units: 12 },
} as const;
/** Sites with hashtag norms or a tone of their own; UTF-16 units of a site's id or host, and of a disclosure label. */
const MOST_SITES = 20;
const SITE_UNITS = 60;
const LABEL_UNITS = 60;
/** No site takes more hashtags than this. */
const MOST_HASHTAGS = 30;

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

const label: Check<string> = (value) => {
  const words = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : undefined;
  return words !== undefined && words.length <= LABEL_UNITS ? words : undefined;
};

const hashtagNorm: Check<number> = (value) => (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_HASHTAGS ? value : undefined);

/** A map by site, each of its values checked on its own; the sites that come first stay. */
const bySite =
  <T>(check: Check<T>): Check<Readonly<Record<string, T>>> =>
  (value) => {
    if (!isRecord(value)) return undefined;
    const good = Object.entries(value).flatMap(([site, entry]): [string, T][] => {
      const usable = /^[a-z0-9][a-z0-9.-]*$/.test(site) && site.length <= SITE_UNITS ? check(entry) : undefined;
      return usable === undefined ? [] : [[site, usable]];
    });
    return Object.fromEntries(good.slice(0, MOST_SITES));
  };

/** Of a site's tone the good fields are kept; one with none is no tone. */
const siteTone: Check<SiteTone> = (value) => {
  if (!isRecord(value)) return undefined;
  const good = SITE_FIELDS.flatMap((field) => {
    const usable = CHECKS[field](value[field]);
    return usable === undefined ? [] : [[field, usable] as const];
  });
  return good.length === 0 ? undefined : (Object.fromEntries(good) as SiteTone);
};

const CHECKS: { readonly [K in keyof Settings]: Check<Settings[K]> } = {
  schemaVersion: () => SCHEMA_VERSION,
  strictness: oneOf('gentle', 'balanced', 'strict'),
  address: oneOf('auto', 'tu', 'voi', 'lei'),
  voice: oneOf('singular', 'plural'),
  warmth: oneOf('plain', 'warm'),
  emoji: oneOf('low', 'usual', 'high'),
  exclamations: oneOf('low', 'usual', 'high'),
  hashtags: bySite(hashtagNorm),
  disclosure: label,
  goal: oneOf('auto', ...GOALS),
  closings: listOf(LIMITS.closings),
  familiesOff: listOf(LIMITS.familiesOff),
  rulesOff: listOf(LIMITS.rulesOff),
  siteTones: bySite(siteTone),
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

/** UTF-8 bytes one synced item may hold, less some for its key and quotes. */
const ITEM_BYTES = 8_100;
/** Lists that give way, oldest entries first, when all of it together would be too much to sync. */
const GIVING_WAY = ['ignored', 'neverFlag', 'rulesOff', 'sitesOff'] as const satisfies readonly (keyof Settings)[];

function fitted(settings: Settings): Settings {
  const surplus = new TextEncoder().encode(JSON.stringify(settings)).length - ITEM_BYTES;
  const field = GIVING_WAY.find((one) => settings[one].length > 0);
  if (surplus <= 0 || field === undefined) return settings;
  // An entry takes at most so many bytes with its quotes and comma; one at least goes each time.
  const least = Math.max(1, Math.floor(surplus / (3 * LIMITS[field].units + 3)));
  return fitted({ ...settings, [field]: settings[field].slice(least) });
}

/** Settings read from something untrusted, and which fields of it could not be used. */
export interface Checked {
  readonly settings: Settings;
  readonly unusable: readonly (keyof Settings)[];
}

/**
 * Reads settings out of anything at all: storage, a file, an older or newer version.
 * A field that is missing or broken gets its default; the others are kept, save what would not fit one
 * synced item. Never throws.
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
  return { settings: fitted(settings as unknown as Settings), unusable };
}
