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

/** What each virtual module holds. */
const MODULES = new Map<string, (compilation: Compilation) => unknown>([
  ['virtual:rulebook', ({ rulebook: all }) => all],
  ['virtual:names', ({ rulebook: { catalogue } }) => catalogue],
  ['virtual:catalogue', catalogueData],
]);

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
    resolveId: (id) => (MODULES.has(id) ? `\0${id}` : undefined),
    load(id) {
      const contentOf = id.startsWith('\0') ? MODULES.get(id.slice(1)) : undefined;
      if (contentOf === undefined) return undefined;
      for (const path of rulebookPaths(FOLDER)) this.addWatchFile(path);
      compilation ??= compileRulebookFolder();
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(contentOf(compilation)))});`;
    },
  };
}
