import { expect, test } from 'vitest';
import { takeOver } from '../../src/page/lifetime.ts';
import { turnToAnswer } from '../../src/page/turn.ts';

/** A top window whose focus is on an element of this name. */
function top(focused: string): Window {
  const view = { document: { activeElement: { localName: focused } }, frameElement: null } as unknown as Window;
  return Object.assign(view, { parent: view });
}

/** A frame in a page; `focused` is whether the page's focus is in it, null where it may not see that. */
function frame(focused: boolean | null): Window {
  const element = { ownerDocument: { activeElement: null as unknown } };
  if (focused === true) element.ownerDocument.activeElement = element;
  return { parent: {}, frameElement: focused === null ? null : element } as unknown as Window;
}

/** Who answers, in order: names of those that do. */
function order(places: Readonly<Record<string, readonly [Window, boolean]>>): readonly string[] {
  return Object.entries(places)
    .map(([name, [view, holds]]) => ({ name, turn: turnToAnswer(view, holds) }))
    .filter(({ turn }) => turn !== null)
    .toSorted((one, other) => Number(one.turn) - Number(other.turn))
    .map(({ name }) => name);
}

test.each([
  ['a page alone', { page: [top('textarea'), true] }, ['page']],
  ['a page with a frame that nobody writes in', { page: [top('textarea'), true], frame: [frame(false), false] }, ['page']],
  ['a frame with the focus', { page: [top('iframe'), true], frame: [frame(true), true] }, ['frame', 'page']],
  ['a frame that the focus has left', { page: [top('textarea'), true], frame: [frame(false), true] }, ['page']],
  ['a frame of another site with the focus', { page: [top('iframe'), false], frame: [frame(null), true] }, ['frame', 'page']],
  ['a frame of another site without it', { page: [top('textarea'), true], frame: [frame(null), true] }, ['page', 'frame']],
  ['an advertisement with the focus', { page: [top('iframe'), true], frame: [frame(null), false] }, ['page']],
] as const)('%s', (_name, places, names) => {
  expect(order(places)).toEqual(names);
});

test('a script that is put in twice runs once', () => {
  const scope = {};
  const [first, second] = [new AbortController(), new AbortController()];
  takeOver(scope, first);
  takeOver(scope, second);
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
});
