import type { Plugin } from 'vite';

/** Preact's way to set raw HTML, as it looks in a bundle: `a.innerHTML = b.__html`, minified or not. */
const RAW_HTML = /\b[\w$]+\.innerHTML\s*=\s*[\w$]+\.__html/g;

/**
 * Takes Preact's `dangerouslySetInnerHTML` branch out of every bundle. Nothing here uses it, and with
 * it in the code the add-on review has to ask whether a page could put its own markup into ours.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'parlacon:without-inner-html',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (!file.fileName.endsWith('.js')) continue;
        if (file.type === 'chunk') file.code = file.code.replace(RAW_HTML, 'void 0');
        // crxjs adds the content script as an asset: it was built on its own, without plugins.
        else file.source = String(file.source).replace(RAW_HTML, 'void 0');
      }
    },
  };
}
