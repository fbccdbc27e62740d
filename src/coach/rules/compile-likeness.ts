import { type PackedRule, unpack } from '../likeness/packed.ts';
import type { Rule } from './rulebook.ts';
import type { Source } from './source.ts';

/**
 * Reads what `scripts/train-likeness.mjs` has learnt of a language's rules (`likeness.json`; JSON is YAML too).
 * @param rules the rules of the language: what is learnt of another is refused
 */
export function compileLikeness(file: Source, rules: readonly Rule[]): PackedRule[] {
  return file.list().map((entry): PackedRule => {
    entry.entries(['rule', 'base', 'at', 'step', 'features']);
    const [rule, features] = [entry.need('rule'), entry.need('features')];
    if (!rules.some(({ id, kind }) => id === rule.text() && kind === 'phrase')) rule.fail(`No rule of the kind “phrase” is called “${rule.text()}” here`);
    const packed: PackedRule = { rule: rule.text(), base: entry.need('base').number(), at: entry.need('at').number(), step: entry.need('step').number(), features: features.text() };
    try {
      unpack(packed);
    } catch {
      features.fail('These are no packed weights: node scripts/train-likeness.mjs learns them anew');
    }
    return packed;
  });
}
