import type { Settings } from './schema.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { checkSettings, FIELDS, isRecord } from './validation.ts';

/** What an import says: the settings and the fields left at their defaults, or why nothing was taken. */
export type Imported =
  | { readonly ok: true; readonly settings: Settings; readonly unusable: readonly (keyof Settings)[] }
  | { readonly ok: false; readonly problem: 'not-json' | 'not-settings' | 'newer' };

/** The settings as a file's text: indented JSON, ends with a line break. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ parlacon: 'settings', ...settings }, null, 2)}\n`;
}

/**
 * Reads an exported file. Takes it only if it is one of ours; a broken field gets its default and is named.
 * @param text the file's text; a byte order mark is let pass
 */
export function importSettings(text: string): Imported {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  if (!isRecord(value) || !FIELDS.some((field) => Object.hasOwn(value, field))) {
    return { ok: false, problem: 'not-settings' };
  }
  if (Number(value['schemaVersion']) > SCHEMA_VERSION) return { ok: false, problem: 'newer' };
  return { ok: true, ...checkSettings(value) };
}
