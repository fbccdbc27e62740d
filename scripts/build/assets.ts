import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Pictures for the stores and the README: they are not part of the extension. */
const LEFT_OUT = 'store/';

/**
 * Copies `assets/` to the extension's root, the stores' pictures left out. Vite's own public folder
 * would copy everything, and crxjs looks for `_locales` only at the root of the project.
 */
export function assets(): Plugin {
  return {
    name: 'parlacon:assets',
    apply: 'build',
    buildStart() {
      for (const entry of readdirSync('assets', { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const fileName = path.replaceAll('\\', '/').slice('assets/'.length);
        if (fileName.startsWith(LEFT_OUT)) continue;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
    },
  };
}
