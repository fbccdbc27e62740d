// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage, type PageWorld } from '../../src/page/page.ts';
import { flagKey } from '../../src/protocol/flag-key.ts';
import type { ReadAnswer } from '../../src/protocol/messages.ts';
import { fingerprintOf } from '../../src/settings/ignored.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import { answerWith, flagOn } from './readings.ts';
import { handClock } from './session/clock.ts';
import { fakeHands } from './session/fake-hands.ts';

const TEXT = 'New lamp. Buy now.';
const FLAG = flagOn(TEXT, 'Buy now', [{ text: 'See it' }]);

/** What stands of ours in the page. */
const ours = (): number => document.querySelectorAll('parlacon-layer').length;

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

let life: AbortController;
let listeners: string[];

beforeEach(() => {
  // The fake DOM has no top layer, and nothing stands anywhere in it.
  document.elementsFromPoint = () => [];
  HTMLElement.prototype.showPopover = () => undefined;
  life = new AbortController();
  listeners = [];
  for (const target of [window, document] as const) {
    const add = target.addEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation((type: string, ...rest: readonly unknown[]) => {
      listeners.push(type);
      Reflect.apply(add, target, [type, ...rest]);
    });
  }
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function setUp(part: Partial<Settings> = {}, hasFocus = true) {
  const field = document.createElement('textarea');
  field.value = TEXT;
  const other = document.createElement('input');
  document.body.append(field, other);
  const hands = fakeHands(TEXT);
  const alive = vi.fn(() => true);
  const ask = vi.fn(async (): Promise<ReadAnswer | null> => answerWith([FLAG]));
  const ignore = vi.fn(async () => undefined);
  const popup: { answer?: Parameters<PageWorld['answerPopup']>[0] | undefined } = {};
  const world: PageWorld = {
    hands,
    clock: handClock(),
    host: 'x.com',
    site: 'x',
    writerLanguages: ['it'],
    ask,
    converse: async () => null,
    alive,
    more: () => undefined,
    hasFocus: () => hasFocus,
    ignore,
    languageOf: () => 'en',
    composerAt: (at) => ((at instanceof Event ? at.target : at) === field ? { root: field, surface: { site: 'x', kind: 'reply' } } : null),
    answerPopup(answer, _holds, signal) {
      popup.answer = answer;
      signal.addEventListener('abort', () => {
        popup.answer = undefined;
      });
    },
  };
  const settings = { ...DEFAULT_SETTINGS, ...part };
  const page = openPage(world, settings, () => life.abort(), life.signal);
  return { field, other, hands, alive, ask, ignore, popup, page, world, settings };
}

describe('the content script', () => {
  it('does nothing until a composer gets the focus', async () => {
    const { other, ask } = setUp();
    other.focus();
    await settled();
    expect(ours()).toBe(0);
    expect(listeners).toEqual(['focusin']);
    expect(ask).not.toHaveBeenCalled();
  });

  it('takes up a composer, and tells the coach where it stands', async () => {
    const { field, ask } = setUp();
    field.focus();
    await settled();
    expect(ours()).toBe(1);
    expect(ask).toHaveBeenCalledExactlyOnceWith({
      kind: 'read',
      text: TEXT,
      context: { site: 'x', surface: 'reply', fieldLanguage: undefined, writerLanguages: ['it'], caret: TEXT.length },
    });
  });

  it.each([
    ['post', 'reply'],
    ['comment', 'comment'],
  ])('knows the text that a %s answers: it is a %s', async (kind, surface) => {
    const { field, ask, world } = setUp();
    const other = document.createElement('article');
    other.textContent = 'Which lamp do you read by?';
    field.before(other);
    world.composerAt = () => ({ root: field, surface: { site: 'x', kind, answering: { around: 'body', text: 'article' } } });
    field.focus();
    await settled();
    expect(ask).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ context: expect.objectContaining({ surface, answering: 'Which lamp do you read by?' }) }));
  });

  it('reads in the language the writer names, and tells the popup', async () => {
    const { field, ask, popup } = setUp();
    const roots: ShadowRoot[] = [];
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    });
    field.focus();
    await settled();
    const badge = await vi.waitUntil(() => roots[0]?.querySelector<HTMLElement>('.badge'));
    badge.click();
    const list = await vi.waitUntil(() => roots[0]?.querySelector('select'));
    list.value = 'it';
    list.dispatchEvent(new Event('change'));
    await settled();
    expect(ask).toHaveBeenLastCalledWith(expect.objectContaining({ context: expect.objectContaining({ language: 'it' }) }));
    expect(await popup.answer?.({ kind: 'composer' })).toMatchObject({ draft: { context: { language: 'it' } } });
    expect(roots[0]?.querySelector('select')).toBe(list);
    expect(list.value).toBe('it');
  });

  it('leaves the composer itself as it is', async () => {
    const { field } = setUp();
    const before = field.outerHTML;
    field.focus();
    await settled();
    expect(field.outerHTML).toBe(before);
    expect(field.parentElement).toBe(document.body);
  });

  it.each([['x'], ['x.com']])('does nothing where %s is off, not even look', async (off) => {
    const { field, ask, popup } = setUp({ sitesOff: [off] });
    field.focus();
    await settled();
    expect(ours()).toBe(0);
    expect(ask).not.toHaveBeenCalled();
    expect(listeners).toEqual([]);
    expect(popup.answer).toBeUndefined();
  });

  it('leaves at once when the site is switched off, and comes back when it is on', async () => {
    const { field, page, settings, hands } = setUp();
    field.focus();
    await settled();
    page.settle({ ...settings, sitesOff: ['x.com'] });
    expect(ours()).toBe(0);
    expect(hands.watchers.size).toBe(0);
    page.settle(settings);
    expect(ours()).toBe(1);
  });

  it('leaves a post that has become a message, when that gets the focus again, and no other', async () => {
    const { field, other, world } = setUp();
    field.focus();
    await settled();
    const post = world.composerAt;
    world.composerAt = () => null;
    other.focus();
    expect(ours(), 'another field says nothing of the post').toBe(1);
    field.focus();
    expect(ours()).toBe(0);
    world.composerAt = post;
    other.focus();
    field.focus();
    expect(ours()).toBe(1);
  });

  it('stays while something inside the composer has the focus', async () => {
    const { field, world } = setUp();
    field.focus();
    await settled();
    const part = document.createElement('button');
    field.append(part);
    part.focus();
    expect(world.composerAt(part)).toBeNull();
    expect(ours()).toBe(1);
  });

  it('reads again when the tone changes', async () => {
    const { field, page, settings, ask } = setUp();
    field.focus();
    await settled();
    page.settle({ ...settings, strictness: 'strict' });
    await settled();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('clears up and keeps silent once the extension is gone', async () => {
    const { field, alive, hands } = setUp();
    field.focus();
    await settled();
    alive.mockReturnValue(false);
    hands.type(`${TEXT} More`);
    expect(ours()).toBe(0);
    expect(hands.watchers.size).toBe(0);
    expect(life.signal.aborted).toBe(true);
  });
});

describe('the popup’s questions', () => {
  it('are answered with the draft and its place', async () => {
    const { field, popup } = setUp();
    expect(await popup.answer?.({ kind: 'composer' })).toEqual({ kind: 'composer', site: 'x', draft: null });
    field.focus();
    await settled();
    expect(await popup.answer?.({ kind: 'composer' })).toMatchObject({ site: 'x', draft: { text: TEXT, context: { site: 'x', surface: 'reply' } } });
  });

  it('wave a flag away, by its fingerprint', async () => {
    const { field, popup, ignore } = setUp();
    field.focus();
    await settled();
    await popup.answer?.({ kind: 'ignore', flag: flagKey(FLAG) });
    expect(ignore).toHaveBeenCalledExactlyOnceWith(fingerprintOf(FLAG));
    expect(await popup.answer?.({ kind: 'apply', flag: flagKey(FLAG), suggestion: 0 })).toEqual({ kind: 'done', outcome: 'stale' });
  });

  it('take the writer’s word for what the post is for', async () => {
    const { field, popup, ask } = setUp();
    field.focus();
    await settled();
    await popup.answer?.({ kind: 'aim', goal: 'event' });
    await settled();
    expect(ask).toHaveBeenLastCalledWith(expect.objectContaining({ context: expect.objectContaining({ goal: 'event' }) }));
    expect(await popup.answer?.({ kind: 'composer' })).toMatchObject({ draft: { context: { goal: 'event' } } });
  });

  it('are met once the popup has given the focus back', async () => {
    const { field, popup, hands } = setUp({}, false);
    field.focus();
    await settled();
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    expect(await popup.answer?.({ kind: 'apply', flag: flagKey(FLAG), suggestion: 0 })).toEqual({ kind: 'done', outcome: 'waiting' });
    expect(hands.writes).toEqual([]);
    window.dispatchEvent(new Event('focus'));
    await settled();
    expect(hands.text).toBe('New lamp. See it.');
  });

  it('apply what they name', async () => {
    const { field, popup, hands } = setUp();
    field.focus();
    await settled();
    expect(await popup.answer?.({ kind: 'apply', flag: flagKey(FLAG), suggestion: 0 })).toEqual({ kind: 'done', outcome: 'applied' });
    expect(hands.text).toBe('New lamp. See it.');
    expect(await popup.answer?.({ kind: 'apply', flag: flagKey(FLAG), suggestion: 0 })).toEqual({ kind: 'done', outcome: 'stale' });
  });
});
