import { closestAcross, isOnPage } from './frames.ts';
import { ANY_HOST, type Surface, type SurfaceKind } from './surface.ts';

const VETOES: readonly SurfaceKind[] = ['dm', 'search', 'form'];

/** Fields that are never read, wherever they stand: code (Vditor writes prose in a `pre`), hidden clones, sealed parts of a page. */
const NEVER = '[aria-hidden="true"], [inert], [role="search"], pre:not(.vditor-reset), code, .monaco-editor, .cm-editor, .CodeMirror, .ace_editor';

/** Whether a host name is one of a surface's; `*.example.org` takes every subdomain, but not the domain itself. */
export function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** Whether an editor is one that is left alone on every host. */
export function isNeverRead(editor: Element): boolean {
  return closestAcross(editor, NEVER) !== null || editor.matches('[readonly], [disabled], [aria-readonly="true"]');
}

/**
 * The rows that speak for an editor's host: those that name it. Only where there are none, those for any
 * host, by their marks in the page.
 */
export function surfacesHere(surfaces: readonly Surface[], address: URL, editor: Element): readonly Surface[] {
  const known = surfaces.filter(({ hosts }) => hosts.some((pattern) => hostMatches(pattern, address.hostname)));
  if (known.length > 0) return known;
  return surfaces.filter(({ hosts, mark }) => hosts.includes(ANY_HOST) && (mark === undefined || isOnPage(editor, mark)));
}

/** Whether this surface, taken alone and its host granted, is where the editor stands. */
export function surfaceMatches(surface: Surface, address: URL, editor: Element): boolean {
  return (
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
 * @param elsewhere asked on a host of which nothing is known, nor of the software that runs there
 */
export function surfaceFor(
  surfaces: readonly Surface[],
  address: URL,
  editor: Element,
  elsewhere: (editor: Element, address: URL) => Surface | null = () => null,
): Surface | null {
  if (!/^https?:$/.test(address.protocol) || isNeverRead(editor)) return null;
  const here = surfacesHere(surfaces, address, editor);
  const matching = here.filter((surface) => surfaceMatches(surface, address, editor));
  if (matching.some((surface) => VETOES.includes(surface.kind))) return null;
  const first = matching[0];
  if (first !== undefined) return first;
  const strange = here.every(({ hosts, mark }) => hosts.includes(ANY_HOST) && mark === undefined);
  return strange ? elsewhere(editor, address) : null;
}
