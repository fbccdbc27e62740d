import type { Plugin } from 'vite';

/**
 * Replaces a pattern in every script of a finished build.
 * @param name the plugin's, behind `parlacon:`
 * @param pattern with the flag `g`: every place of it is replaced
 */
export function replacedInScripts(name: string, pattern: RegExp, by: string): Plugin {
  return {
    name: `parlacon:${name}`,
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (!file.fileName.endsWith('.js')) continue;
        if (file.type === 'chunk') file.code = file.code.replaceAll(pattern, by);
        // crxjs adds the content script as an asset: it was built on its own, without plugins.
        else file.source = String(file.source).replaceAll(pattern, by);
      }
    },
  };
}
