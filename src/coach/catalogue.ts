// Names and reasons alone: a settings page has no use for a megabyte of patterns.
import catalogue from 'virtual:names';

/** A rule or signal in words, in one interface language. */
export interface Explanation {
  readonly name: string;
  readonly why: string;
}

/** The families and the rules in them, for the settings. */
export function families(uiLanguage: 'en' | 'it'): readonly { readonly id: string; readonly name: string; readonly rules: readonly string[] }[] {
  return catalogue.families.map((f) => ({ id: f.id, name: f.name[uiLanguage], rules: catalogue.rules.filter((r) => r.family === f.id).map((r) => r.id) }));
}

/** Name and reason of a rule or signal. An unknown id explains itself. */
export function explain(id: string, uiLanguage: 'en' | 'it'): Explanation {
  const entry = catalogue.rules.find((r) => r.id === id) ?? catalogue.signals.find((s) => s.id === id);
  return entry === undefined ? { name: id, why: '' } : { name: entry.name[uiLanguage], why: entry.why[uiLanguage] };
}
