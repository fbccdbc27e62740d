import type { Surface } from '../sites/surface.ts';

/** Tells a composer on a site of which nothing is known; null where there is none. */
export type Elsewhere = (editor: Element, address: URL) => Surface | null;

const ELSEWHERE = 'parlaconElsewhere';

/** Leaves it to the content script that runs after this one in the same frame. @param scope the globals that both share */
export function offerElsewhere(scope: object, elsewhere: Elsewhere): void {
  Reflect.set(scope, ELSEWHERE, elsewhere);
}

/** What was left; undefined on the sites that come with the extension. */
export function elsewhereOf(scope: object): Elsewhere | undefined {
  const left: unknown = Reflect.get(scope, ELSEWHERE);
  return typeof left === 'function' ? (left as Elsewhere) : undefined;
}
