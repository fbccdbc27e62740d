// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PostChange } from '../../../src/coach/conversation/post-change.ts';
import { previewOf } from '../../../src/page/card/conversation-view.ts';
import { Conversation } from '../../../src/page/card/conversation.tsx';
import { rewriteEdit } from '../../../src/page/session/rewrite-edit.ts';
import { wordingIn } from '../../../src/settings/all-words.ts';
import { violationsIn } from '../../accessibility.ts';

const TEXT = 'We are glad to say: our lamp is here.\n\nBuy now. #light';
const CHANGES: readonly PostChange[] = [
  { rule: 'announcement-formula', kind: 'remove', start: 0, end: 21, text: 'O' },
  { rule: 'hard-sell', kind: 'replace', start: 39, end: 46, text: 'See it [where]', slot: { start: 7, end: 14 } },
  { rule: 'no-invitation', kind: 'insert', start: 47, end: 47, text: ' What do you read by?' },
];
const RESULT = 'Our lamp is here.\n\nSee it [where]. What do you read by? #light';

afterEach(() => render(null, document.body));

async function show(overBy = 0) {
  const onApply = vi.fn();
  const onBack = vi.fn();
  const proposal = { text: TEXT, changes: CHANGES, explanations: { 'hard-sell': { name: 'Order to buy', why: '' } } };
  await act(async () => render(<Conversation proposal={proposal} wording={wordingIn('en')} overBy={() => overBy} onApply={onApply} onBack={onBack} />, document.body));
  const preview = document.querySelector('.preview') as HTMLElement;
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.ticks input')];
  const apply = document.querySelector<HTMLButtonElement>('.all') as HTMLButtonElement;
  return { onApply, onBack, preview, boxes, apply };
}

describe('the preview', () => {
  it('shows what goes, what comes and what stays', () => {
    expect(previewOf(TEXT, CHANGES)).toEqual([
      { ink: 'gone', text: 'We are glad to say: ' },
      { ink: 'post', text: 'O' },
      { ink: 'post', text: 'ur lamp is here.\n\n' },
      { ink: 'gone', text: 'Buy now' },
      { ink: 'new', text: 'See it ' },
      { ink: 'slot', text: '[where]' },
      { ink: 'post', text: '.' },
      { ink: 'new', text: ' What do you read by?' },
      { ink: 'post', text: ' #light' },
    ]);
  });

  it('says in words what is struck through and what is underlined', async () => {
    const { preview } = await show();
    expect(preview.querySelector('del')?.textContent).toBe('removed: We are glad to say:  end of change ');
    expect(preview.querySelector('ins')?.textContent).toBe('added: See it  end of change ');
    expect(await violationsIn(document.body)).toEqual([]);
  });

  it('follows the ticks, and puts in what is left', async () => {
    const { preview, boxes, apply, onApply } = await show();
    await act(async () => boxes[1]?.click());
    expect(preview.textContent).toContain('Buy now');
    expect(preview.textContent).not.toContain('See it');
    expect(apply.textContent).toBe('Put it in the post (2)');
    apply.click();
    expect(onApply).toHaveBeenCalledExactlyOnceWith([CHANGES[0], CHANGES[2]]);
    await act(async () => boxes.forEach((box) => box.checked && box.click()));
    expect(apply.disabled).toBe(true);
  });

  it('says when the post would be too long', async () => {
    await show(12);
    expect(document.querySelector('.aside')?.textContent).toContain('12');
  });
});

describe('several changes as one edit', () => {
  it.each([
    [CHANGES, RESULT, '[where]'],
    [CHANGES.slice(1), 'We are glad to say: our lamp is here.\n\nSee it [where]. What do you read by? #light', '[where]'],
    [CHANGES.slice(2), `${TEXT.slice(0, 47)} What do you read by? #light`, undefined],
  ])('takes the smallest stretch and the first blank (%#)', (changes, expected, blank) => {
    const edit = rewriteEdit(TEXT, changes);
    expect(edit && TEXT.slice(0, edit.start) + edit.text + TEXT.slice(edit.end)).toBe(expected);
    expect(edit?.select && edit.text.slice(edit.select.start, edit.select.end)).toBe(blank);
    expect(edit?.pieces).toHaveLength(changes.length);
  });

  it('is none for no changes', () => {
    expect(rewriteEdit(TEXT, [])).toBeNull();
  });
});
