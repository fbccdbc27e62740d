import type { Surface } from '../sites/surface.ts';
import { surfaceFor } from '../sites/match.ts';
import { isElement } from './nodes.ts';
import { innermostFocus } from './shadow.ts';

/** A composer that has the focus, and what is known of the place. */
export interface Composer {
  /** The textarea, or the outermost editable element. */
  readonly root: HTMLElement;
  readonly surface: Surface;
}

/**
 * The composer that a focus event or element belongs to, or null where the coach has no business:
 * no editor, or one that no surface of this site knows.
 * @param sites the surfaces to look through, vetoes first
 * @param address where the page is; read anew at every focus, as single-page apps change it under us
 * @param elsewhere asked on a host of which nothing is known
 */
export function composerAt(at: Event | Element, sites: readonly Surface[], address: URL, elsewhere?: (editor: Element, address: URL) => Surface | null): Composer | null {
  const target = at instanceof Event ? at.composedPath()[0] : at;
  if (!isElement(target)) return null;
  const root = editingHost(innermostFocus(target));
  const surface = root && surfaceFor(sites, address, root, elsewhere);
  return root && surface && { root, surface };
}

/** The textarea, the outermost contenteditable around an element, or the body of a document in design mode; null outside any, or in an island that is not editable. */
export function editingHost(from: Element): HTMLElement | null {
  if (from.localName === 'textarea') return from as HTMLElement;
  let host: HTMLElement | null = null;
  for (let element: Element | null = from; element !== null; element = element.parentElement) {
    const editable = element.getAttribute('contenteditable');
    if (editable === null) continue;
    if (editable.toLowerCase() === 'false') break;
    host = element as HTMLElement;
  }
  // A document that is edited as a whole says so itself, not on any element.
  return host ?? (from.ownerDocument.designMode === 'on' ? from.ownerDocument.body : null);
}
