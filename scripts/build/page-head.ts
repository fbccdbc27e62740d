import type { Plugin } from 'vite';

/** Puts the same lines at the beginning of the head of each HTML page, so that the pages say only what is their own. */
export function pageHead(lines: readonly string[]): Plugin {
  return {
    name: 'parlacon:page-head',
    apply: 'build',
    // Before the bundler looks for style sheets and scripts.
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace('<head>', ['<head>', ...lines].join('\n')) },
  };
}
