import { surfaceMatches, surfacesHere } from '../../src/sites/match.ts';
import { SITES } from '../../src/sites/sites.ts';
import type { Surface } from '../../src/sites/surface.ts';
import type { Sample } from './samples.ts';

const HERE = '#here, [data-here]';

/** Builds a sample's page and gives its editor. @throws when the sample has none */
export function editorOf({ html }: Pick<Sample, 'html'>): Element {
  const page = document.createElement('div');
  page.innerHTML = html;
  // The fake DOM loads no frames, and complains of each: only what stands around one matters here.
  for (const frame of page.querySelectorAll('iframe')) frame.replaceWith(standIn(frame));
  document.body.replaceChildren(page);
  let found = page.querySelector(HERE);
  for (const template of page.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    const root = (template.parentElement as Element).attachShadow({ mode: 'open' });
    root.append(template.content.cloneNode(true));
    found ??= root.querySelector(HERE);
  }
  for (const template of page.querySelectorAll<HTMLTemplateElement>('template[data-frame]')) found ??= inFrame(template);
  if (found === null) throw new Error('the sample has no editor');
  return found;
}

/** Of the rows, those that are asked where a sample stands, and those of them that match there, each taken alone. */
export function rowsAt(sample: Sample): { readonly asked: readonly Surface[]; readonly matching: readonly Surface[] } {
  const editor = editorOf(sample);
  const address = new URL(sample.url);
  const asked = surfacesHere(SITES, address, editor);
  return { asked, matching: asked.filter((surface) => surfaceMatches(surface, address, editor)) };
}

/** Fills the frame before a template; with a class name, the frame's body is the editor itself. */
function inFrame(template: HTMLTemplateElement): Element | null {
  const inner = document.implementation.createHTMLDocument();
  Object.defineProperty(inner, 'defaultView', { value: { frameElement: template.previousElementSibling, innerWidth: 560, innerHeight: 300 } });
  const { body } = inner;
  body.append(template.content.cloneNode(true));
  if (!template.dataset['frame']) return body.querySelector(HERE);
  body.className = template.dataset['frame'];
  body.setAttribute('contenteditable', 'true');
  return body;
}

function standIn(frame: Element): Element {
  const copy = document.createElement('object');
  for (const { name, value } of frame.attributes) copy.setAttribute(name, value);
  return copy;
}
