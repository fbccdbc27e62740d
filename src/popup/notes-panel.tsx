import type { Wording } from '../settings/wording.ts';
import { type Choice, coachView, type Note } from '../page/card-view.ts';
import { Glyph } from '../page/glyph.tsx';
import { verdictSentence } from '../page/verdict-words.ts';
import { CATALOGUE_PAGE, type ReadAnswer } from '../protocol/messages.ts';

/** What the writer can do with a note. */
export interface NoteActions {
  apply(note: Note, choice: Choice): void;
  ignore(note: Note): void;
}

function NoteItem({ note, open, wording, actions }: { readonly note: Note; readonly open: boolean; readonly wording: Wording; readonly actions: NoteActions }) {
  const adding = note.choices.every((choice) => choice.kind === 'insert');
  return (
    <details class="note" name="note" open={open}>
      <summary>
        <span class="title">{note.title}</span>
        <span class="quote">{note.quote === '' ? wording('cardWholePost') : note.quote}</span>
      </summary>
      <p class="why">
        {note.why} <a href={`/${CATALOGUE_PAGE}#${note.rule}`} target="_blank" rel="noreferrer" aria-label={wording('cardMoreLabel', note.title)}>{wording('cardMore')}</a>
      </p>
      {note.choices.length > 0 && (
        <div class="choices" role="group" aria-label={wording(adding ? 'cardAdditions' : 'cardSuggestions')}>
          {note.choices.map((choice) => (
            <button key={choice.index} type="button" class={`choice ${choice.kind}`} aria-label={choice.label} onClick={() => actions.apply(note, choice)}>
              {choice.parts.map((part) => (part.slot ? <mark class="slot">{part.text}</mark> : part.text))}
            </button>
          ))}
        </div>
      )}
      <button type="button" class="quiet" onClick={() => actions.ignore(note)}>{wording('cardIgnore')}</button>
    </details>
  );
}

/** A reading in full: the verdict, what works, then the notes, the first one open. */
export function NotesPanel({ answer, wording, actions }: { readonly answer: ReadAnswer; readonly wording: Wording; readonly actions: NoteActions }) {
  const view = coachView(answer, wording);
  const { verdict, language } = answer.reading;
  return (
    <>
      <p class={`verdict ${verdict}`}>
        <Glyph verdict={verdict} /> {verdictSentence(verdict, language, wording)}
      </p>
      {view.praise.length > 0 && (
        <div class="praise">
          <span class="lead">{wording('cardPraise')}</span>
          <ul>{view.praise.map((name) => <li key={name} class="good">{name}</li>)}</ul>
        </div>
      )}
      {view.notes.map((note, index) => <NoteItem key={note.key} note={note} open={index === 0} wording={wording} actions={actions} />)}
    </>
  );
}
