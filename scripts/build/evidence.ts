import type { Plugin } from 'vite';

/** What a row of `src/sites` says of how it is known and what becomes of its editor, as it looks in a minified bundle. */
const EVIDENCE = /\b(?:sure:(["'`])(?:high|medium|low)\1|date:(["'`])\d{4}-\d\d\2|life:(["'`])(?:detach|clear|collapse|hidden|navigates)\3),?/g;

/** Takes the evidence for the rows of the sites out of every bundle: it is there to be read, and no code asks for it. */
export function withoutEvidence(): Plugin {
  return {
    name: 'parlacon:without-evidence',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (!file.fileName.endsWith('.js')) continue;
        if (file.type === 'chunk') file.code = file.code.replace(EVIDENCE, '');
        // crxjs adds the content script as an asset: it was built on its own, without plugins.
        else file.source = String(file.source).replace(EVIDENCE, '');
      }
    },
  };
}
