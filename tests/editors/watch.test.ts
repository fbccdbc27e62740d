// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isComposing, watchText } from '../../src/editors/watch.ts';
import { writeEdit } from '../../src/editors/write.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function fieldWith(text: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.replaceChildren(field);
  field.focus();
  return field;
}

describe('a watched field', () => {
  test('tells of keys, and of a site that clears it without a word', () => {
    const field = fieldWith('Hi');
    const life = new AbortController();
    const told = vi.fn();
    watchText(field, told, life.signal);
    field.value = 'Hi!';
    field.dispatchEvent(new Event('input'));
    expect(told).toHaveBeenCalledTimes(1);
    field.value = '';
    vi.advanceTimersByTime(600);
    expect(told).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(5000);
    expect(told).toHaveBeenCalledTimes(2);
    life.abort();
  });

  test('has no timer while it has not the focus, and none after the end', () => {
    const field = fieldWith('Hi');
    const life = new AbortController();
    watchText(field, () => undefined, life.signal);
    expect(vi.getTimerCount()).toBe(1);
    field.blur();
    expect(vi.getTimerCount()).toBe(0);
    field.focus();
    expect(vi.getTimerCount()).toBe(1);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('left for a button, tells once the site has emptied it and shows so, at once or a frame later; not after the end', async () => {
    const field = fieldWith('Hi');
    const life = new AbortController();
    const told = vi.fn();
    watchText(field, told, life.signal);
    field.blur();
    document.body.append('posted');
    field.value = '';
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    document.body.append('again');
    await Promise.resolve();
    field.value = 'Ho';
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    life.abort();
    field.value = '';
    document.body.append('more');
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('says nothing, and lets nothing be written, while a word is composed', async () => {
    const field = fieldWith('');
    const life = new AbortController();
    const told = vi.fn();
    watchText(field, told, life.signal);
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    field.value = '日';
    field.dispatchEvent(new Event('input'));
    expect(told).not.toHaveBeenCalled();
    expect(isComposing(field)).toBe(true);
    expect(await writeEdit(field, '日', { start: 0, end: 1, text: 'x' }, life.signal)).toMatchObject({ ok: false, reason: 'composing' });
    field.dispatchEvent(new CompositionEvent('compositionend'));
    vi.advanceTimersByTime(1);
    expect(told).toHaveBeenCalled();
    expect(isComposing(field)).toBe(false);
    life.abort();
  });
});

describe('a watched editor', () => {
  test('tells of every change of its nodes until the end', async () => {
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    const life = new AbortController();
    const told = vi.fn();
    watchText(root, told, life.signal);
    root.append('Hi');
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    life.abort();
    told.mockClear();
    root.append('!');
    await vi.advanceTimersByTimeAsync(50);
    expect(told).not.toHaveBeenCalled();
  });
});
