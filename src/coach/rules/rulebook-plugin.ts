import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { catalogueData } from './catalogue-examples.ts';
import { compileRulebook, FULL_PROOF, type Compilation } from './compile.ts';

const FOLDER = fileURLToPath(new URL('../../rulebook', import.meta.url));

/** Reads and compiles `src/rulebook`. Throws an error naming file, line and column when a file is wrong. */
export function compileRulebookFolder(folder = FOLDER): Compilation {
  return compileRulebook(new Map(rulebookPaths(folder).map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')])), FULL_PROOF);
}

function rulebookPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.yaml') || f.endsWith('likeness.json')).map((f) => join(folder, f)).sort();
}

/** The module of one language's rules: a file of its own in the extension, as the add-on linter reads none beyond five megabytes. */
const LANGUAGE = 'virtual:rulebook/';
/** The files of a build that hold one language each, for `codeSplitting.groups`. */
export const LANGUAGE_FILES = { name: (id: string) => `rulebook-${id.slice(id.lastIndexOf('/') + 1)}`, test: /virtual:rulebook\// };

/** The code of each virtual module. */
const MODULES = new Map<string, (compilation: Compilation) => string>([
  ['virtual:rulebook', rulebookCode],
  ['virtual:names', ({ rulebook: { catalogue } }) => parsed(catalogue)],
  ['virtual:catalogue', (compilation) => parsed(catalogueData(compilation))],
]);

function parsed(content: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(content))});`;
}

/** All but the languages, which are put together from their own modules. */
function rulebookCode({ rulebook: { languages, ...others } }: Compilation): string {
  const ids = Object.keys(languages);
  const imports = ids.map((id, i) => `import language${i} from '${LANGUAGE}${id}';`);
  return `${imports.join('\n')}\nexport default { ...JSON.parse(${JSON.stringify(JSON.stringify(others))}), languages: { ${ids.map((id, i) => `${JSON.stringify(id)}: language${i}`).join(', ')} } };`;
}

function rulesOf(languages: Compilation['rulebook']['languages'], id: string): unknown {
  const rules = languages[id];
  if (rules === undefined) throw new Error(`There are no rules for the language “${id}”`);
  return rules;
}

/** The code of a virtual module; undefined for any other. It throws for a language that has no rules. */
function codeOf(id: string): ((compilation: Compilation) => string) | undefined {
  return id.startsWith(LANGUAGE) ? ({ rulebook: { languages } }) => parsed(rulesOf(languages, id.slice(LANGUAGE.length))) : MODULES.get(id);
}

/**
 * Gives the compiled rulebook to the code that imports `virtual:rulebook`, its names and reasons to pages
 * that need no more (`virtual:names`), and these with all examples to the catalogue (`virtual:catalogue`):
 * as JSON text parsed once at start. The folder is compiled once a build.
 */
export function rulebook(): Plugin {
  let compilation: Compilation | undefined;
  return {
    name: 'rulebook',
    buildStart() {
      compilation = undefined;
    },
    resolveId: (id) => (codeOf(id) === undefined ? undefined : `\0${id}`),
    load(id) {
      const code = id.startsWith('\0') ? codeOf(id.slice(1)) : undefined;
      if (code === undefined) return undefined;
      for (const path of rulebookPaths(FOLDER)) this.addWatchFile(path);
      compilation ??= compileRulebookFolder();
      return code(compilation);
    },
  };
}
