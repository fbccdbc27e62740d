import { describe, expect, it } from 'vitest';
import { createCoach } from '../../src/coach/create-coach.ts';
import { DEFAULT_TONE, type Reading, type Strictness } from '../../src/coach/reading.ts';
import type { Example } from '../../src/coach/rules/compile-rule.ts';
import { compileRulebookFolder } from '../../src/coach/rules/rulebook-plugin.ts';

const { rulebook, examples } = compileRulebookFolder();
const coach = createCoach(rulebook);
const signals = new Set(rulebook.catalogue.signals.map((s) => s.id));

function readExample(example: Example, language: string, strictness: Strictness): { reading: Reading; marked: string | undefined } {
  const marked = /\[([^[\]]+)\]/.exec(example.text)?.[1];
  const text = marked === undefined ? example.text : example.text.replace(`[${marked}]`, marked);
  return { reading: coach.read(text, { language, surface: example.surface, site: example.site }, { ...DEFAULT_TONE, strictness }), marked };
}

function found(reading: Reading, id: string): string[] {
  return signals.has(id) ? reading.praise.filter((p) => p.signal === id).map((p) => p.quote) : reading.flags.filter((f) => f.rule === id).map((f) => f.quote);
}

for (const file of examples) {
  describe(`${file.language}/${file.id}`, () => {
    for (const [list, strictness] of [[file.flag, 'balanced'], [file.strict, 'strict']] as const) {
      it.each(list.map((e) => [e.place, e] as const))(`finds (${strictness}) %s`, (_place, example) => {
        const { reading, marked } = readExample(example, file.language, strictness);
        const quotes = found(reading, file.id);
        if (marked === undefined) expect(quotes, example.text).not.toEqual([]);
        else expect(quotes, example.text).toContain(marked);
      });
    }
    it.each(file.pass.map((e) => [e.place, e] as const))('passes %s', (_place, example) => {
      expect(found(readExample(example, file.language, 'balanced').reading, file.id), example.text).toEqual([]);
    });
  });
}
