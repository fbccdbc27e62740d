import { Component } from 'preact';
import { type PostChange, withChanges } from '../../coach/conversation/post-change.ts';
import type { PageWording } from '../page-wording.ts';
import type { Proposal } from '../session/proposal.ts';
import { previewItems, previewOf, type PreviewStretch } from './conversation-view.ts';

/** Words that go or come, said and not only shown. */
function Shown({ stretch: { text, ink }, wording }: { readonly stretch: PreviewStretch; readonly wording: PageWording }) {
  switch (ink) {
    case 'gone':
      return <del><span class="unseen">{wording('previewGone')} </span>{text}<span class="unseen"> {wording('previewEnd')} </span></del>;
    case 'new':
      return <ins><span class="unseen">{wording('previewNew')} </span>{text}<span class="unseen"> {wording('previewEnd')} </span></ins>;
    case 'slot':
      return <mark class="slot">{text}</mark>;
    case 'post':
      return <>{text}</>;
  }
}

interface ConversationProps {
  readonly proposal: Proposal;
  readonly wording: PageWording;
  /** How many characters too long a text would be where it stands; 0 where it fits. */
  readonly overBy: (text: string) => number;
  readonly onApply: (chosen: readonly PostChange[]) => void;
  readonly onBack: () => void;
}

interface ConversationState {
  /** The changes the writer has ticked off. */
  readonly off: readonly PostChange[];
}

/**
 * The post as it would read, each change to be ticked off, and one button that makes those that are
 * left. A class, the page's only one: hooks would add a fifth to what Preact weighs in every page.
 */
export class Conversation extends Component<ConversationProps, ConversationState> {
  override state: ConversationState = { off: [] };

  tick(change: PostChange): void {
    this.setState(({ off }) => ({ off: off.includes(change) ? off.filter((other) => other !== change) : [...off, change] }));
  }

  override render({ proposal, wording, overBy, onApply, onBack }: ConversationProps, { off }: ConversationState) {
    const chosen = proposal.changes.filter((change) => !off.includes(change));
    const over = overBy(withChanges(proposal.text, chosen));
    return (
      <div class="conversation">
        <h2>{wording('previewTitle')}</h2>
        {proposal.changes.length === 0 && <p class="why">{wording('previewNothing')}</p>}
        {proposal.changes.length > 0 && (
          <>
            <div class="preview selectable" role="region" aria-label={wording('previewLabel')}>
              {previewOf(proposal.text, chosen).map((stretch, at) => <Shown key={at} stretch={stretch} wording={wording} />)}
            </div>
            {over > 0 && <p class="aside">{wording('roomOver', over)}</p>}
            <ul class="ticks">
              {previewItems(proposal, wording).map(({ change, title, label }, at) => (
                <li key={at}>
                  <input type="checkbox" id={`change-${at}`} checked={!off.includes(change)} onChange={() => this.tick(change)} />
                  <label htmlFor={`change-${at}`}>{title}<span class="does">{label}</span></label>
                </li>
              ))}
            </ul>
          </>
        )}
        <footer>
          {proposal.changes.length > 0 && <button type="button" class="choice all" data-choice disabled={chosen.length === 0} onClick={() => onApply(chosen)}>{wording('previewApply', chosen.length)}</button>}
          <button type="button" class="quiet back" onClick={onBack}>{wording('previewBack')}</button>
        </footer>
      </div>
    );
  }
}
