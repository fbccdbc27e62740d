// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PostChange } from '../../src/coach/conversation/post-change.ts';
import type { Flag } from '../../src/coach/reading.ts';
import { App } from '../../src/popup/app.tsx';
import type { PopupWorld } from '../../src/popup/world.ts';
import { flagKey } from '../../src/protocol/flag-key.ts';
import type { ComposerAnswer, ConverseAnswer, ReadAnswer } from '../../src/protocol/messages.ts';
import { fingerprintOf } from '../../src/settings/ignored.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import type { Access } from '../../src/sites/access.ts';
import { violationsIn } from '../accessibility.ts';
import { answerWith, flagOn } from '../page/readings.ts';
import { handClock } from '../page/session/clock.ts';
import { fakeHands } from '../page/session/fake-hands.ts';

const TEXT = 'New lamp. Buy now.';
const FLAG = flagOn(TEXT, 'Buy now', [{ text: 'See it' }, { kind: 'remove', text: '' }]);
const WHOLE = flagOn(TEXT, '', [{ kind: 'insert', start: 18, end: 18, text: ' What do you read by?' }], 'no-invitation');
const CHANGES: readonly PostChange[] = [
  { rule: 'hard-sell', kind: 'replace', start: TEXT.indexOf('Buy now'), end: TEXT.indexOf('Buy now') + 7, text: 'See it' },
  { rule: 'no-invitation', kind: 'insert', start: 18, end: 18, text: ' What do you read by?' },
];
const DRAFT: ComposerAnswer = { kind: 'composer', site: 'x', draft: { text: TEXT, context: { site: 'x' }, length: {}, hushed: [] } };

beforeEach(() => document.documentElement.removeAttribute('lang'));
afterEach(() => render(null, document.body));

async function show(composer: ComposerAnswer | null, part: Partial<Settings> = {}, flags: readonly Flag[] = [FLAG, WHOLE], access: Access = { kind: 'known' }) {
  let settings: Settings = { ...DEFAULT_SETTINGS, interfaceLanguage: 'en', ...part };
  const hands = fakeHands(composer ? '' : TEXT);
  const ask = vi.fn(async (): Promise<ReadAnswer | null> => answerWith(flags, { praise: [{ signal: 'source', start: 0, end: 3, quote: 'New' }] }));
  const own: { access: Access; changed?: () => void } = { access };
  const world = {
    ask,
    converse: vi.fn(async (): Promise<ConverseAnswer | null> => ({ changes: CHANGES, explanations: { 'hard-sell': { name: 'The name of hard-sell', why: '' } } })),
    rewrite: vi.fn(async () => ({ kind: 'done', outcome: 'applied' }) as const),
    access: vi.fn(async () => own.access),
    allow: vi.fn(async () => true),
    disallow: vi.fn(async () => true),
    watchOwn(onChange) {
      own.changed = onChange;
    },
    composer: vi.fn(async () => composer),
    apply: vi.fn(async () => ({ kind: 'done', outcome: 'applied' }) as const),
    close: vi.fn(),
    ignore: vi.fn(async () => ({ kind: 'done', outcome: 'applied' }) as const),
    aim: vi.fn(async () => ({ kind: 'done', outcome: 'applied' }) as const),
    async change(change) {
      settings = { ...settings, ...change(settings) };
      return settings;
    },
    watch: () => undefined,
    browserLanguage: 'en',
    practiceContext: { surface: 'post' },
    hands,
    clock: handClock(),
  } satisfies PopupWorld;
  await act(async () => render(<App world={world} first={settings} composer={composer} />, document.body));
  const find = <T extends HTMLElement>(selector: string, words: string): T => {
    const all = [...document.querySelectorAll<T>(selector)];
    const named = (one: T): string => one.getAttribute('aria-label') ?? one.textContent ?? '';
    const found = all.find((one) => named(one) === words) ?? all.find((one) => named(one).includes(words));
    if (!found) throw new Error(`no ${selector} with “${words}”`);
    return found;
  };
  const click = (selector: string, words: string): Promise<void> => act(async () => find(selector, words).click());
  const text = (): string => document.body.textContent ?? '';
  return { world, own, hands, click, find, text, settings: () => settings };
}

describe('the popup over a draft', () => {
  it('says the verdict, what works, then the notes', async () => {
    const { text, world } = await show(DRAFT);
    expect(world.ask).toHaveBeenCalledWith({ kind: 'read', text: TEXT, context: { site: 'x' } });
    expect(text()).toMatch(/Your draft on X.*talks at people.*What works.*The name of source.*The name of hard-sell.*Buy now.*See it.*no-invitation.*About the whole post/);
  });

  it('applies a suggestion in the page and looks at the draft again', async () => {
    const { click, world, text } = await show(DRAFT);
    await click('button', 'with “See it”');
    expect(world.apply).toHaveBeenCalledExactlyOnceWith({ kind: 'apply', flag: flagKey(FLAG), suggestion: 0 });
    expect(world.composer).toHaveBeenCalledTimes(1);
    expect(text()).toContain('Ctrl+Z brings your words back');
  });

  it('gets out of the way when the page waits for the focus', async () => {
    const { click, world } = await show(DRAFT);
    world.apply.mockResolvedValueOnce({ kind: 'done', outcome: 'waiting' } as never);
    await click('button', 'with “See it”');
    expect(world.close).toHaveBeenCalledTimes(1);
  });

  it('says plainly when the editor did not take it', async () => {
    const { click, world, text } = await show(DRAFT);
    world.apply.mockResolvedValueOnce({ kind: 'done', outcome: 'refused' } as never);
    await click('button', 'with “See it”');
    expect(text()).toContain('left your text alone');
  });

  it('shows the post as a conversation, and puts in what is left ticked', async () => {
    const { click, find, world, text } = await show(DRAFT);
    await click('button', 'Make it a conversation');
    await act(async () => undefined);
    expect(world.converse).toHaveBeenCalledExactlyOnceWith({ kind: 'converse', text: TEXT, context: { site: 'x' }, hushed: [] });
    expect(find('.preview', '').textContent).toContain('What do you read by?');
    expect(await violationsIn(document.body)).toEqual([]);
    await act(async () => document.querySelectorAll<HTMLInputElement>('.ticks input')[1]?.click());
    expect(find('.preview', '').textContent).not.toContain('What do you read by?');
    await click('button', 'Put it in the post (1)');
    expect(world.rewrite).toHaveBeenCalledExactlyOnceWith({ kind: 'rewrite', before: TEXT, changes: CHANGES.slice(0, 1) });
    expect(text()).toContain('Done');
  });

  it('waves a note away in the page', async () => {
    const { click, world } = await show(DRAFT);
    await click('.note button.quiet', 'Ignore this');
    expect(world.ignore).toHaveBeenCalledExactlyOnceWith({ kind: 'ignore', flag: flagKey(FLAG) });
    expect(world.composer).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['words', flagOn(TEXT, 'New lamp'), 'New lamp'],
    ['the whole post', flagOn(TEXT, '', [], 'no-invitation'), 'About the whole post'],
  ])('has a why and can be waved away where nothing is offered for %s', async (_name, flag, about) => {
    const { click, find, world } = await show(DRAFT, {}, [flag]);
    expect(find('.note', '').textContent).toBe(`The name of ${flag.rule}${about}Why ${flag.rule} matters. MoreIgnore this`);
    await click('.note button.quiet', 'Ignore this');
    expect(world.ignore).toHaveBeenCalledExactlyOnceWith({ kind: 'ignore', flag: flagKey(flag) });
  });

  it('shows how the post would read with a way forward', async () => {
    const { find } = await show(DRAFT);
    expect(find('button', 'with “See it”').textContent).toBe('See it.');
    expect(find('button', 'Leave out').textContent).toBe('Leave it outNew lamp. ✂\uFE0E.');
  });

  it('leaves out a note on the whole post that was waved away there', async () => {
    const { text } = await show({ ...DRAFT, draft: { text: TEXT, context: {}, length: {}, hushed: ['no-invitation'] } });
    expect(text()).not.toContain('About the whole post');
  });

  it('has a calm word for an empty draft, and asks nothing', async () => {
    const { text, world } = await show({ ...DRAFT, draft: { text: ' ', context: {}, length: {}, hushed: [] } });
    expect(text()).toContain('Your draft is empty.');
    expect(world.ask).not.toHaveBeenCalled();
  });
});

describe('the popup elsewhere', () => {
  it('offers a practice box with the same coach', async () => {
    const { text, click, hands } = await show(null);
    expect(text()).toMatch(/Try it here.*talks at people.*Buy now/);
    await click('button', 'with “See it”');
    expect(hands.text).toBe('New lamp. See it.');
  });

  it('waves a note away by its fingerprint', async () => {
    const { click, settings } = await show(null);
    await click('.note button.quiet', 'Ignore this');
    expect(settings().ignored).toEqual([fingerprintOf(FLAG)]);
  });
});

describe('on a site that the coach did not come with', () => {
  const ASKABLE: Access = { kind: 'askable', host: 'blog.example', pattern: 'https://blog.example/*' };
  const OWN: Access = { ...ASKABLE, kind: 'own' };

  it('asks for that host alone, on a click', async () => {
    const { click, text, world } = await show(null, {}, [], ASKABLE);
    expect(text()).toContain('whether I may read blog.example');
    expect(world.allow).not.toHaveBeenCalled();
    await click('button', 'Coach me here');
    expect(world.allow).toHaveBeenCalledExactlyOnceWith('https://blog.example/*');
    expect(text()).toContain('Click into your post');
  });

  it('looks at the tab again once it has been let in', async () => {
    const { own, text, world } = await show(null, {}, [], ASKABLE);
    own.access = OWN;
    world.composer.mockResolvedValueOnce(DRAFT);
    await act(async () => own.changed?.());
    expect(text()).toContain('because you asked me to');
    expect(text()).toContain('Your draft on X');
    expect(text()).not.toContain('Coach me here');
  });

  it('stays away when the browser says no', async () => {
    const { click, text, world } = await show(null, {}, [], ASKABLE);
    world.allow.mockResolvedValueOnce(false);
    await click('button', 'Coach me here');
    expect(text()).toContain('didn’t let me in');
  });

  it('can be sent away again', async () => {
    const { click, world } = await show(null, {}, [], OWN);
    await click('button', 'Stop here');
    expect(world.disallow).toHaveBeenCalledExactlyOnceWith('https://blog.example/*');
  });

  it('does not ask where people write in private', async () => {
    const { text } = await show(null, {}, [], { kind: 'private', host: 'mail.example' });
    expect(text()).toContain('I never read along there');
    expect(text()).not.toContain('Coach me here');
  });

  it.each(['en', 'it'] as const)('is accessible in %s', async (interfaceLanguage) => {
    await show(null, { interfaceLanguage }, [], ASKABLE);
    expect(await violationsIn(document.body)).toEqual([]);
  });
});

describe('what the post is for', () => {
  const choose = (find: <T extends HTMLElement>(selector: string, words: string) => T, goal: string): Promise<void> =>
    act(async () => {
      const menu = find<HTMLElement>('label', 'This post is meant to').querySelector('select');
      if (menu) menu.value = goal;
      menu?.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('is said to the page, which then has it read afresh', async () => {
    const { find, world } = await show(DRAFT);
    await choose(find, 'event');
    expect(world.aim).toHaveBeenCalledExactlyOnceWith('event');
    expect(world.composer).toHaveBeenCalledTimes(1);
    await choose(find, '');
    expect(world.aim).toHaveBeenLastCalledWith(null);
  });

  it('is told as the coach understands it', async () => {
    const { find, world } = await show(null);
    expect(find('label', 'This post is meant to').textContent).toContain('not clear yet');
    world.ask.mockResolvedValue(answerWith([], { goal: 'sell' }));
    await choose(find, 'help');
    expect(world.ask).toHaveBeenLastCalledWith(expect.objectContaining({ context: expect.objectContaining({ goal: 'help' }) }));
    await choose(find, '');
    expect(find('label', 'This post is meant to').textContent).toContain('sell (from the text)');
  });
});

describe('the tone', () => {
  it('can be set for one site only, and for all again', async () => {
    const { click, settings } = await show(DRAFT, { address: 'voi' });
    await click('label', 'Only on X');
    await click('label', 'Lei');
    expect(settings()).toMatchObject({ address: 'voi', siteTones: { x: { address: 'lei' } } });
    await click('label', 'Only on X');
    expect(settings()).toMatchObject({ address: 'voi', siteTones: {} });
  });

  it('acts at once', async () => {
    const { click, settings, world } = await show(DRAFT);
    await click('label', 'strict');
    await click('label', 'voi');
    await click('label', 'I');
    await click('label', 'Coach me on X');
    await click('label', 'Baiting');
    expect(settings()).toMatchObject({ strictness: 'strict', address: 'voi', voice: 'singular', sitesOff: ['x'], familiesOff: ['baiting'] });
    expect(world.ask.mock.calls.length).toBeGreaterThan(3);
    await click('label', 'Coach me on X');
    await click('label', 'Baiting');
    expect(settings()).toMatchObject({ sitesOff: [], familiesOff: [] });
  });

  it('keeps a site that is off in reach', async () => {
    const { click, settings } = await show(null, { sitesOff: ['linkedin'] });
    await click('label', 'Coach me on LinkedIn');
    expect(settings().sitesOff).toEqual([]);
  });

  it('speaks the language chosen, and says so to the browser', async () => {
    const { click, text } = await show(DRAFT);
    expect(document.documentElement.lang).toBe('en');
    await click('label', 'Italiano');
    expect(text()).toContain('La tua bozza su X');
    expect(document.documentElement.lang).toBe('it');
  });
});

it.each([
  ['over a draft', DRAFT, 'en'],
  ['over a draft', DRAFT, 'it'],
  ['elsewhere', null, 'en'],
  ['elsewhere', null, 'it'],
] as const)('the popup %s is accessible (%#)', async (_name, composer, interfaceLanguage) => {
  await show(composer, { interfaceLanguage, ignored: ['abc'], sitesOff: ['linkedin'] });
  expect(await violationsIn(document.body)).toEqual([]);
});
