import type { Plugin } from 'vite';
import { replacedInScripts } from './in-scripts.ts';

/** Preact's way to set raw HTML, as it looks in a bundle: `a.innerHTML = b.__html`, minified or not. */
const RAW_HTML = /\b[\w$]+\.innerHTML\s*=\s*[\w$]+\.__html/g;

/**
 * Takes Preact's `dangerouslySetInnerHTML` branch out of every bundle. Nothing here uses it, and with
 * it in the code the add-on review has to ask whether a page could put its own markup into ours.
 */
export function withoutInnerHtml(): Plugin {
  return replacedInScripts('without-inner-html', RAW_HTML, 'void 0');
}
