import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileRulebook, type Compilation } from './compile.ts';

const FOLDER = fileURLToPath(new URL('../../rulebook', import.meta.url));
const ID = 'virtual:rulebook';

/** Reads and compiles `src/rulebook`. Throws an error naming file, line and column when a file is wrong. */
export function compileRulebookFolder(folder = FOLDER): Compilation {
  return compileRulebook(new Map(rulebookPaths(folder).map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')])));
}

function rulebookPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.yaml')).map((f) => join(folder, f)).sort();
}

/** Gives the compiled rulebook to the code that imports `virtual:rulebook`, as JSON text parsed once at start. */
export function rulebook(): Plugin {
  return {
    name: 'rulebook',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      for (const path of rulebookPaths(FOLDER)) this.addWatchFile(path);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compileRulebookFolder().rulebook))});`;
    },
  };
}
