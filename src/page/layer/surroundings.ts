import type { Box } from './placement.ts';

/** Steps up the tree taken at most. */
const MAX_STEPS = 60;

/** The element above, across shadow roots. */
function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? tree.host : null;
}

function climb<T>(from: Element, look: (element: Element) => T | undefined): T | undefined {
  let element: Element | null = from;
  for (let step = 0; element !== null && step < MAX_STEPS; step++) {
    const found = look(element);
    if (found !== undefined) return found;
    element = above(element);
  }
  return undefined;
}

/** Relative luminance (0 black to 1 white) of a computed colour, or undefined when it is see-through. */
function luminance(color: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!/^rgb/.test(color) || alpha < 0.5) return undefined;
  const linear = (channel: number): number => (channel / 255) ** 2.2;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Whether the composer stands on a dark ground: the site's own theme, which may differ from the system's. */
export function onDarkGround(composer: Element): boolean {
  const light = climb(composer, (element) => luminance(getComputedStyle(element).backgroundColor)) ?? 1;
  return light < 0.2;
}

/** `lang` of the composer or what it stands in. */
export function languageAround(composer: Element): string | undefined {
  return climb(composer, (element) => element.getAttribute('lang') || undefined);
}

const CONTROLS = 'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="tab"], svg, img, video';

/** Whether one of the site's own controls or pictures shows under a box; asked at the box's corners and middle. */
export function controlsUnder(box: Box, composer: Element): boolean {
  const xs = [box.left + 1, (box.left + box.right) / 2, box.right - 1];
  const ys = [box.top + 1, (box.top + box.bottom) / 2, box.bottom - 1];
  const tree = composer.getRootNode() as Document | ShadowRoot;
  return xs.some((x) =>
    ys.some((y) => {
      const top = tree.elementsFromPoint(x, y).find((element) => !element.localName.startsWith('parlacon-'));
      const control = top?.closest(CONTROLS);
      return control !== null && control !== undefined && control !== composer;
    }),
  );
}
