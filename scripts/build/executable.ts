import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Marks what was built as a program, so that `npx parlacon` and a shell can start it. */
export function executable(): Plugin {
  return {
    name: 'parlacon:executable',
    apply: 'build',
    writeBundle(options, bundle) {
      for (const fileName of Object.keys(bundle)) chmodSync(join(options.dir ?? '.', fileName), 0o755);
    },
  };
}
