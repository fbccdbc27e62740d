import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FAMILIES } from '../../src/settings/schema.ts';
import { wordingIn } from '../../src/settings/all-words.ts';

interface Catalogue {
  readonly families: Readonly<Record<string, { readonly name: { readonly en: string; readonly it: string } }>>;
}
const { families } = parse(readFileSync('src/rulebook/catalogue.yaml', 'utf8')) as Catalogue;
const KEYS = { pushing: 'familyPushing', baiting: 'familyBaiting', monologue: 'familyMonologue', opaque: 'familyOpaque', distant: 'familyDistant' } as const;

test('the families are the catalogue’s, in its order and by its names', () => {
  expect(Object.keys(families)).toEqual([...FAMILIES]);
  for (const language of ['en', 'it'] as const) {
    const typographic = FAMILIES.map((family) => families[family]?.name[language].replaceAll("'", '’'));
    expect(FAMILIES.map((family) => wordingIn(language)(KEYS[family]))).toEqual(typographic);
  }
});
