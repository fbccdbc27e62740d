import type { Surface, SurfaceKind } from './surface.ts';

const VETOES: readonly SurfaceKind[] = ['dm', 'search', 'form'];

/** Shadow trees nested deeper than this are not climbed out of. */
const MAX_DEPTH = 12;

/** Fields that are never read, wherever they stand: code, hidden clones, sealed parts of a page. */
const NEVER = '[aria-hidden="true"], [inert], [role="search"], pre, code, .monaco-editor, .cm-editor, .CodeMirror, .ace_editor';

/** Like `closest`, but goes on from a shadow root to its host. */
export function closestAcross(element: Element, selector: string): Element | null {
  let from: Element = element;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const found = from.closest(selector);
    if (found !== null) return found;
    const tree = from.getRootNode();
    if (!(tree instanceof ShadowRoot)) return null;
    from = tree.host;
  }
  return null;
}

/** Whether a host name is one of a surface's; `*.example.org` takes every subdomain, but not the domain itself. */
export function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** Whether this surface, taken alone, is where the editor stands. */
export function surfaceMatches(surface: Surface, address: URL, editor: Element): boolean {
  return (
    surface.hosts.some((pattern) => hostMatches(pattern, address.hostname)) &&
    (surface.path?.test(address.pathname) ?? true) &&
    !(surface.notPath?.test(address.pathname) ?? false) &&
    surface.editor.some((selector) => editor.matches(selector)) &&
    (surface.within === undefined || closestAcross(editor, surface.within) !== null) &&
    (surface.notWithin === undefined || closestAcross(editor, surface.notWithin) === null)
  );
}

/**
 * The surface an editor is, or null where the coach has no business. Vetoes are asked first, so that
 * a direct message that looks like a post is one.
 */
export function surfaceFor(surfaces: readonly Surface[], address: URL, editor: Element): Surface | null {
  if (closestAcross(editor, NEVER) !== null || editor.matches('[readonly], [disabled], [aria-readonly="true"]')) return null;
  const matching = surfaces.filter((surface) => surfaceMatches(surface, address, editor));
  if (matching.some((surface) => VETOES.includes(surface.kind))) return null;
  return matching[0] ?? null;
}
