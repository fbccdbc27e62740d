import { inTextOrder, type PostChange } from '../../coach/conversation/post-change.ts';
import type { PageWording } from '../page-wording.ts';
import type { Proposal } from '../session/proposal.ts';
import { labelOf } from './card-view.ts';

/** A stretch of the preview: words that stay, that go, that come, a blank to fill. */
export interface PreviewStretch {
  readonly text: string;
  readonly ink: 'post' | 'gone' | 'new' | 'slot';
}

/** One change, as a line with a checkbox shows it. */
export interface PreviewItem {
  readonly change: PostChange;
  /** Name of what it answers. */
  readonly title: string;
  /** What it does, as a sentence. */
  readonly label: string;
}

/** The post with some changes in place, as stretches in reading order. */
export function previewOf(text: string, changes: readonly PostChange[]): readonly PreviewStretch[] {
  const stretches: PreviewStretch[] = [];
  let done = 0;
  for (const change of inTextOrder(changes)) {
    // A removal puts the next letter back as a capital: that one stays.
    const joint = change.kind === 'remove' ? change.text.length : 0;
    stretches.push({ text: text.slice(done, change.start), ink: 'post' }, { text: text.slice(change.start, change.end - joint), ink: 'gone' }, ...comingOf(change));
    done = change.end;
  }
  return [...stretches, { text: text.slice(done), ink: 'post' } as const].filter((stretch) => stretch.text !== '');
}

function comingOf({ kind, text, slot }: PostChange): readonly PreviewStretch[] {
  if (kind === 'remove') return [{ text, ink: 'post' }];
  if (slot === undefined) return [{ text, ink: 'new' }];
  return [
    { text: text.slice(0, slot.start), ink: 'new' },
    { text: text.slice(slot.start, slot.end), ink: 'slot' },
    { text: text.slice(slot.end), ink: 'new' },
  ];
}

/** The changes as lines to tick off. */
export function previewItems({ text, changes, explanations }: Proposal, wording: PageWording): readonly PreviewItem[] {
  return changes.map((change) => ({ change, title: explanations[change.rule]?.name ?? change.rule, label: labelOf(text, change, wording) }));
}
