// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Flag } from '../../../src/coach/reading.ts';
import { coachView } from '../../../src/page/card/card-view.ts';
import { Card, type CardActions, type CardProps } from '../../../src/page/card/card.tsx';
import type { Refusal } from '../../../src/page/session/refusal.ts';
import { wordingIn } from '../../../src/settings/all-words.ts';
import { violationsIn } from '../../accessibility.ts';
import { answerWith, flagOn } from '../readings.ts';

const TEXT = 'New lamp. Buy now. Hurry.';
const SELL = flagOn(TEXT, 'Buy now', [
  { text: 'See it [where]', slot: { start: 7, end: 14 } },
  { kind: 'remove', text: '' },
]);
const WHOLE = flagOn(TEXT, '', [{ kind: 'insert', start: 25, end: 25, text: '\nWhat do you read by?' }], 'no-invitation');

afterEach(() => render(null, document.body));

function show(flags: readonly Flag[], at: number, part: Partial<CardProps> = {}, praise: readonly string[] = []) {
  const wording = wordingIn('en');
  const view = coachView(answerWith(flags, { praise: praise.map((signal) => ({ signal, start: 0, end: 0, quote: '' })) }), TEXT, wording);
  const actions = { apply: vi.fn(), converse: vi.fn(), rewrite: vi.fn(), back: vi.fn(), ignore: vi.fn(), step: vi.fn(), close: vi.fn(), copy: vi.fn(), takeBack: vi.fn(), more: vi.fn(), speak: vi.fn() } satisfies CardActions;
  render(<Card view={view} note={view.notes[at] ?? null} verdict="push" language="en" chosenLanguage={null} refusal={null} wording={wording} actions={actions} {...part} />, document.body);
  const card = document.querySelector('.card') as HTMLElement;
  const button = (label: string): HTMLButtonElement => {
    const found = [...card.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === label);
    if (!found) throw new Error(`no button “${label}”`);
    return found;
  };
  const press = (key: string): void => {
    (document.activeElement ?? card).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  return { card, actions, view, button, press };
}

describe('the card', () => {
  it('says what works first, then the words, the why and the ways forward', () => {
    const { card } = show([SELL], 0, {}, ['source', 'source']);
    expect(card.textContent).toMatch(/^What works.*The name of source.*The name of hard-sell.*Buy now.*Why hard-sell matters\..*More.*See it \[where\]\..*Leave it outNew lamp\. ✂/);
    expect(card.querySelector('.slot')?.textContent).toBe('[where]');
    expect(card.querySelectorAll('.good')).toHaveLength(1);
  });

  it('offers a conversation where two notes have a way forward, and shows it', async () => {
    const { button, actions } = show([SELL, WHOLE], 0);
    button('Make it a conversation…').click();
    expect(actions.converse).toHaveBeenCalledOnce();
    expect(show([flagOn(TEXT, 'Buy now')], 0).card.querySelector('.whole-post')).toBeNull();
    const change = { rule: 'hard-sell', kind: 'replace', start: 10, end: 17, text: 'See it' } as const;
    const shown = show([SELL, WHOLE], 0, { proposal: { text: TEXT, changes: [change], explanations: {} } });
    expect(await violationsIn(shown.card)).toEqual([]);
    shown.button('Put it in the post (1)').click();
    expect(shown.actions.rewrite).toHaveBeenCalledExactlyOnceWith([change]);
    shown.button('Back').click();
    expect(shown.actions.back).toHaveBeenCalledOnce();
  });

  it('tells in full what a way forward does', () => {
    const { button, actions, view } = show([SELL], 0);
    button('Leave out “Buy now”').click();
    expect(actions.apply).toHaveBeenLastCalledWith(view.notes[0], view.notes[0]?.choices[1]);
    button('Replace “Buy now” with “See it [where]”').click();
    expect(actions.apply).toHaveBeenLastCalledWith(view.notes[0], view.notes[0]?.choices[0]);
  });

  it('says where a way forward would be too long, and how tight it is', () => {
    const wording = wordingIn('en');
    const view = coachView(answerWith([SELL], { hidden: ['question'] }), TEXT, wording, { limit: TEXT.length + 2, count: 'grapheme' });
    expect(view.notes[0]?.choices.map(({ over }) => over)).toEqual([5, 0]);
    expect(view.asides).toEqual([expect.stringContaining('after “…more”'), 'Characters left here: 2']);
    const { card, button } = show([SELL], 0, { view, note: view.notes[0] ?? null });
    expect(button('Replace “Buy now” with “See it [where]”. Over the limit: +5').textContent).toContain('Over the limit: +5');
    expect(card.querySelectorAll('.aside')).toHaveLength(2);
  });

  it.each([
    ['roomy', { limit: 280, count: 'x' }, []],
    ['too long already', { limit: 20, count: 'utf16' }, ['Over the limit here: +5']],
    ['without a limit', {}, []],
  ] as const)('keeps quiet about length where it is %s', (_name, length, asides) => {
    const view = coachView(answerWith([SELL]), TEXT, wordingIn('en'), length);
    expect(view.asides).toEqual(asides);
    expect(view.notes[0]?.choices[1]?.over).toBe(0);
  });

  it('leads to the catalogue', () => {
    const { button, actions, view } = show([SELL], 0);
    button('More about “The name of hard-sell”').click();
    expect(actions.more).toHaveBeenCalledExactlyOnceWith(view.notes[0]);
  });

  it('speaks of the whole post last, and of adding', () => {
    const { card, button, view } = show([WHOLE, SELL], 1);
    expect(view.notes.map(({ quote }) => quote)).toEqual(['Buy now', '']);
    expect(card.textContent).toContain('About the whole post');
    expect(button('Add “What do you read by?”').textContent).toBe('What do you read by?');
  });

  it.each([
    ['words', flagOn(TEXT, 'Hurry'), 'Hurry'],
    ['the whole post', flagOn(TEXT, '', [], 'no-invitation'), 'About the whole post'],
  ])('has a why and can be waved away where nothing is offered for %s', (_name, flag, about) => {
    const { card, button, actions, view } = show([flag], 0);
    expect(card.textContent).toBe(`The name of ${flag.rule}${about}Why ${flag.rule} matters. MoreIgnore thisautoItalianoEnglishClose`);
    expect(card.querySelector('.choices')).toBeNull();
    button('Ignore this').click();
    expect(actions.ignore).toHaveBeenCalledExactlyOnceWith(view.notes[0]);
  });

  it('has nothing to change in a post that is fine, and says so', () => {
    expect(show([], 0, { verdict: 'neutral' }).card.textContent).toContain('Nothing to change here.');
    expect(show([], 0, { verdict: 'neutral', language: 'und' }).card.textContent).toContain('which language');
  });

  it('offers the words when the editor refused them', () => {
    const refusal: Refusal = { says: 'notApplied', offer: { label: 'copy', words: 'See it' } };
    const { card, button, actions } = show([SELL], 0, { refusal });
    expect(card.querySelector('[role=alert]')?.textContent).toContain('left your text alone');
    button('Copy the words').click();
    expect(actions.copy).toHaveBeenCalledWith('See it');
  });

  it('offers to take back what Ctrl+Z does not, and the former words', () => {
    const refusal: Refusal = { says: 'appliedForGood', offer: { label: 'copyBefore', words: 'Buy now' }, undo: true };
    const { button, actions } = show([], 0, { refusal });
    button('Put my former text back').click();
    expect(actions.takeBack).toHaveBeenCalledOnce();
    button('Copy my former text').click();
    expect(actions.copy).toHaveBeenCalledWith('Buy now');
  });

  it('is driven by keys', () => {
    const { press, button, actions } = show([SELL, WHOLE], 0);
    button('Replace “Buy now” with “See it [where]”').focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(button('Leave out “Buy now”'));
    press('ArrowDown');
    expect(document.activeElement).toBe(button('Replace “Buy now” with “See it [where]”'));
    press('ArrowUp');
    expect(document.activeElement).toBe(button('Leave out “Buy now”'));
    press('Tab');
    expect(document.activeElement).toBe(button('Make it a conversation…'));
    press('ArrowRight');
    press('ArrowLeft');
    expect(actions.step.mock.calls).toEqual([[1], [-1]]);
    press('Escape');
    expect(actions.close).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('takes the writer’s word for the language', () => {
    const { card, actions } = show([SELL, WHOLE], 0, { chosenLanguage: 'en' });
    const list = card.querySelector('select') as HTMLSelectElement;
    expect(list.value).toBe('en');
    for (const value of ['it', 'auto']) {
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(actions.speak.mock.calls).toEqual([['it'], [null]]);
  });

  it('leaves the arrows to the list of languages, and lets Tab in and out of it', () => {
    const { card, actions, press, button } = show([SELL, WHOLE], 0);
    const list = card.querySelector('select') as HTMLSelectElement;
    button('Ignore this').focus();
    press('Tab');
    expect(document.activeElement).toBe(list);
    for (const key of ['ArrowDown', 'ArrowRight']) press(key);
    expect(document.activeElement).toBe(list);
    expect(actions.step).not.toHaveBeenCalled();
    press('Tab');
    expect(document.activeElement).toBe(button('Close'));
  });

  it('leaves keys with a modifier to the browser', () => {
    const { card, actions } = show([SELL, WHOLE], 0);
    card.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true }));
    expect(actions.step).not.toHaveBeenCalled();
  });

  it.each([
    ['a note', [SELL, WHOLE], {}],
    ['no note', [], {}],
    ['a change to take back', [], { refusal: { says: 'appliedForGood', offer: { label: 'copyBefore', words: 'Buy now' }, undo: true } satisfies Refusal }],
    ['a refusal', [SELL], { refusal: { says: 'notApplied', offer: { label: 'copy', words: 'See it' } } satisfies Refusal }],
  ])('is accessible with %s', async (_name, flags, part) => {
    const { card } = show(flags, 0, part, ['source']);
    expect(await violationsIn(card)).toEqual([]);
  });
});
