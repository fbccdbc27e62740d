import { describe, expect, it } from 'vitest';
import { type Source, importsOf, sourcesIn, withoutComments } from './sources.ts';

/** From the floor up: a room knows only rooms below it. Rooms on one floor don't know each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['rulebook'],
  ['coach'],
  ['settings'],
  ['sites'],
  ['editors'],
  ['protocol'],
  ['page'],
  ['background'],
  ['controls'],
  ['popup', 'options', 'catalogue'],
  ['check'],
];

const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));
const roomOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

const SOURCES = sourcesIn('src');

/** Every arrow that does not point downwards, as "from -> to". */
function arrowsUp(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target.startsWith('src/') && roomOf(target) !== roomOf(path))
      .filter(({ target }) => floorOf(roomOf(target)) >= floorOf(roomOf(path)))
      .map(({ target }) => `${path} -> ${target}`),
  );
}

/** The files and packages that a bundle of `path` holds: types are gone by then. */
function reachable(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const source = SOURCES.find((one) => one.path === path);
  for (const { target, typeOnly } of source?.imports ?? []) if (!typeOnly) reachable(target, seen);
  return seen;
}

describe('the direction of the house', () => {
  it('gives every folder of src a floor', () => {
    const rooms = new Set(SOURCES.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([]);
  });

  it('lets a room import only rooms below it', () => {
    expect(arrowsUp(SOURCES)).toEqual([]);
  });

  it('sees an arrow upwards when there is one', () => {
    const code = "import { mount } from '../page/card.tsx';\nimport type { Reading } from '../coach/reading.ts';";
    const path = 'src/editors/editor.ts';
    expect(arrowsUp([{ path, text: code, code, imports: importsOf(path, code) }])).toEqual([`${path} -> src/page/card.tsx`]);
  });
});

describe('the coach', () => {
  it('is pure: what it is built from holds no package but franc, and nothing of Node', () => {
    const outside = [...reachable('src/coach/coach.ts')].filter((target) => !target.startsWith('src/'));
    expect(outside.filter((target) => !/^(?:franc|trigram-utils|virtual:rulebook)$/.test(target))).toEqual([]);
  });
});

describe('the content script', () => {
  it('carries neither the rulebook nor a language detector', () => {
    const carried = [...reachable('src/page/content.ts')];
    expect(carried.length).toBeGreaterThan(5);
    expect(carried.filter((path) => /^src\/rulebook\/|^virtual:|^franc$|^src\/coach\/(?:patterns|rules|language)\//.test(path))).toEqual([]);
  });
});

describe('reading imports from text', () => {
  it.each([
    ["import a from './a.ts';", 'src/page/a.ts', false],
    ["import type { A } from '../coach/a.ts';", 'src/coach/a.ts', true],
    ["import {\n  a,\n  b,\n} from './a.tsx';", 'src/page/a.tsx', false],
    ["import './marks.css';", 'src/page/marks.css', false],
    ["import css from './card.css?inline';", 'src/page/card.css', false],
    ["export { a } from './a.ts';", 'src/page/a.ts', false],
    ["export * from './a.ts';", 'src/page/a.ts', false],
    ["const a = await import('./a.ts');", 'src/page/a.ts', false],
    ["import { render } from 'preact';", 'preact', false],
  ])('%s', (code, target, typeOnly) => {
    expect(importsOf('src/page/x.ts', code)).toEqual([{ target, typeOnly }]);
  });

  it('passes over comments, not over addresses in strings', () => {
    expect(withoutComments("const a = 'https://x.com'; // import './b.ts'\n/* import './c.ts' */ f();")).toBe("const a = 'https://x.com'; \n f();");
  });
});
