import type { Tone } from '../coach/reading.ts';
import { DEFAULT_TONE } from '../coach/reading.ts';

/** The language of our own interface: the browser's (`auto`) or one the writer has chosen. */
export type InterfaceWish = 'auto' | 'en' | 'it';

/** The parts of the tone that may differ on one site. */
export const SITE_FIELDS = ['strictness', 'address', 'voice', 'warmth', 'emoji', 'exclamations', 'goal', 'disclosure'] as const;

/** What is set for one site only; a field that is not there is as everywhere. */
export type SiteTone = Partial<Pick<Tone, (typeof SITE_FIELDS)[number]>>;

/** Everything a writer can set: the tone and more. One flat object, so that each field can be checked on its own. */
export interface Settings extends Tone {
  /** Raised whenever the meaning of a stored field changes; see `migrations.ts`. */
  readonly schemaVersion: number;
  /** By site id or host: what differs there. */
  readonly siteTones: Readonly<Record<string, SiteTone>>;
  /** Site ids (`x`, `linkedin`) or host names where the coach keeps quiet. */
  readonly sitesOff: readonly string[];
  /** Fingerprints of flags the writer has waved away, newest last; see `ignored.ts`. */
  readonly ignored: readonly string[];
  readonly interfaceLanguage: InterfaceWish;
}

/** The version this code writes. */
export const SCHEMA_VERSION = 1;

/** What a writer who has set nothing gets. */
export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_TONE,
  schemaVersion: SCHEMA_VERSION,
  siteTones: {},
  sitesOff: [],
  ignored: [],
  interfaceLanguage: 'auto',
};

/** The families of the rulebook, in the order in which they are shown. */
export const FAMILIES = ['pushing', 'baiting', 'monologue', 'opaque', 'distant'] as const;

/** One family of rules. */
export type Family = (typeof FAMILIES)[number];

/**
 * The part of the settings the coach reads by, with what is set for one site only.
 * @param site site id or host of the post; undefined where it is not known
 * @returns a tone as `read` in the coach takes it
 */
export function toneOf(settings: Settings, site?: string): Tone {
  const { strictness, address, voice, warmth, emoji, exclamations, hashtags, disclosure, goal, closings, familiesOff, rulesOff, neverFlag } = settings;
  const everywhere: Tone = { strictness, address, voice, warmth, emoji, exclamations, hashtags, disclosure, goal, closings, familiesOff, rulesOff, neverFlag };
  return { ...everywhere, ...siteToneOf(settings, site) };
}

/** What is set for one site only; empty where nothing is. */
export function siteToneOf({ siteTones }: Settings, site: string | undefined): SiteTone {
  return site !== undefined && Object.hasOwn(siteTones, site) ? (siteTones[site] ?? {}) : {};
}

/**
 * The tones of all sites with one field of one site set.
 * @param value undefined: as everywhere again; a site with nothing of its own leaves the map
 */
export function withSiteTone<F extends keyof SiteTone>(settings: Settings, site: string, field: F, value: SiteTone[F]): Settings['siteTones'] {
  const { [field]: _old, ...rest } = siteToneOf(settings, site);
  const others = withoutSite(settings.siteTones, site);
  const own: SiteTone = value === undefined ? rest : { ...rest, [field]: value };
  return Object.keys(own).length === 0 ? others : { ...others, [site]: own };
}

/** A map by site without one of them. */
export function withoutSite<T>(map: Readonly<Record<string, T>>, site: string): Readonly<Record<string, T>> {
  const { [site]: _gone, ...others } = map;
  return others;
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
