import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const ENTRY = fileURLToPath(new URL('../../src/page/elsewhere.ts', import.meta.url));

/** Builds the script that runs only on the writer's own sites: no manifest names it, so that crxjs does not know of it. */
export function elsewhereScript(target: string): Plugin {
  return {
    name: 'parlacon:elsewhere-script',
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: { write: false, target, lib: { entry: ENTRY, formats: ['iife'], name: 'elsewhere', fileName: () => 'elsewhere.js' } },
      });
      for (const { output } of [built].flat().filter((one) => 'output' in one)) {
        this.emitFile({ type: 'asset', fileName: 'src/page/elsewhere.js', source: output[0].code });
      }
    },
  };
}
