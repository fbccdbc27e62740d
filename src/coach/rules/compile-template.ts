import { GOALS } from '../reading.ts';
import type { Additions, Catalogue, Template } from './rulebook.ts';
import type { Source } from './source.ts';

const PLACES = ['start', 'end', 'after'] as const;
const SCOPES = ['span', 'match', 'clause', 'sentence'] as const;

/** No additions: a language that has no file of them. */
export const NO_ADDITIONS: Additions = { disclosure: '', groups: [] };

/**
 * Compiles a list of suggestions; `add: NAME` stands for a whole group of the language's additions.
 * Throws with the place of the first mistake.
 */
export function compileTemplates(list: Source, { groups }: Additions): Template[] {
  return list.list().flatMap((source) => {
    const name = source.get('add');
    if (name === undefined) return [compileTemplate(source)];
    source.entries(['add']);
    return groups.find((g) => g.id === name.text())?.templates ?? name.fail(`No additions are called “${name.text()}”`);
  });
}

function compileTemplate(source: Source): Template {
  const [[kind, body] = ['', source]] = source.entries(['replace', 'remove', 'insert', 'over', 'at', 'warmth', 'goals', 'stands', 'instead', 'drops']);
  const template = {
    over: source.get('over')?.oneOf(SCOPES) ?? 'span',
    at: source.get('at')?.oneOf(PLACES) ?? 'end',
    warmth: source.get('warmth')?.oneOf(['plain', 'warm', 'any']) ?? 'any',
    stands: source.get('stands')?.oneOf(['joined', 'alone', 'any']) ?? 'any',
    instead: source.get('instead')?.flag() ?? false,
    drops: source.get('drops')?.flag() ?? false,
    goals: source.get('goals')?.oneOrMore().map((goal) => goal.oneOf(GOALS)) ?? [],
  } as const;
  switch (kind) {
    case 'replace': case 'insert': return { kind, text: body.text(), ...template };
    case 'remove': return { kind, text: '', ...template, over: body.oneOf(SCOPES) };
    default: return source.fail('A suggestion begins with replace, remove or insert');
  }
}

/** Compiles `additions.yaml`. Throws with the place of the first mistake. */
export function compileAdditions(source: Source | undefined, catalogue: Catalogue): Additions {
  if (source === undefined) return NO_ADDITIONS;
  source.entries(['disclosure', 'additions']);
  const ruleId = (id: Source): string => (catalogue.rules.some((r) => r.id === id.text()) ? id.text() : id.fail(`The catalogue knows no rule “${id.text()}”`));
  const groups = source.need('additions').entries().map(([id, group]) => {
    group.entries(['for', 'own', 'offer']);
    return {
      id,
      rules: group.get('for')?.oneOrMore().map(ruleId) ?? [],
      own: group.get('own')?.oneOf(['closings', 'disclosure']),
      templates: group.get('own') === undefined || group.get('offer') !== undefined ? compileTemplates(group.need('offer'), NO_ADDITIONS) : [],
    };
  });
  return { disclosure: source.need('disclosure').text(), groups };
}
