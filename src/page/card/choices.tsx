import type { PageWording } from '../page-wording.ts';
import type { Choice, Note } from './card-view.ts';
import type { Stretch } from './change-view.ts';

function Shown({ text, ink }: Stretch) {
  switch (ink) {
    case 'new':
      return <b>{text}</b>;
    case 'slot':
      return <mark class="slot">{text}</mark>;
    case 'post':
    case 'cut':
      return <span class={ink}>{text}</span>;
  }
}

interface ChoicesProps {
  readonly note: Note;
  readonly wording: PageWording;
  readonly onChoose: (choice: Choice) => void;
}

/** The ways forward of a note, each shown as the post would read with it; nothing where there are none. */
export function Choices({ note, wording, onChoose }: ChoicesProps) {
  if (note.choices.length === 0) return null;
  const lead = wording(note.choices.every(({ kind }) => kind === 'insert') ? 'cardAdditions' : 'cardSuggestions');
  return (
    <div class="choices" role="group" aria-label={lead}>
      <p class="lead" aria-hidden="true">{lead}</p>
      {note.choices.map((choice) => (
        <button key={choice.index} type="button" class={`choice ${choice.kind}`} data-choice aria-label={choice.label} onClick={() => onChoose(choice)}>
          {choice.kind === 'remove' && <span class="does">{wording('choiceRemoveShort')}</span>}
          {choice.stretches.map((stretch, at) => <Shown key={at} {...stretch} />)}
          {choice.over > 0 && <span class="over">{wording('choiceOver', choice.over)}</span>}
        </button>
      ))}
    </div>
  );
}
