import type { Reading, Suggestion, Tone } from '../reading.ts';
import type { RawFlag } from '../rules/find-flags.ts';
import type { Hits } from '../rules/hits.ts';
import type { LanguageRules } from '../rules/rulebook.ts';

export function suggestionsFor(_flag: RawFlag, _hits: Hits, _language: string, _rules: LanguageRules, _tone: Tone, _read: (text: string) => Reading, _reading: Reading): Suggestion[] {
  return [];
}
