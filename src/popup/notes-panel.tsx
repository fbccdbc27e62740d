import type { Wording } from '../settings/wording.ts';
import { type Choice, coachView, type Note } from '../page/card-view.ts';
import { Choices } from '../page/choices.tsx';
import { Glyph } from '../page/glyph.tsx';
import { verdictSentence } from '../page/verdict-words.ts';
import type { LengthRule } from '../sites/count.ts';
import { CATALOGUE_PAGE, type ReadAnswer } from '../protocol/messages.ts';

/** What the writer can do with a note. */
export interface NoteActions {
  apply(note: Note, choice: Choice): void;
  ignore(note: Note): void;
}

function NoteItem({ note, open, wording, actions }: { readonly note: Note; readonly open: boolean; readonly wording: Wording; readonly actions: NoteActions }) {
  return (
    <details class="note" name="note" open={open}>
      <summary>
        <span class="title">{note.title}</span>
        <span class="quote">{note.quote === '' ? wording('cardWholePost') : note.quote}</span>
      </summary>
      <p class="why">
        {note.why} <a href={`/${CATALOGUE_PAGE}#${note.rule}`} target="_blank" rel="noreferrer" aria-label={wording('cardMoreLabel', note.title)}>{wording('cardMore')}</a>
      </p>
      <Choices note={note} wording={wording} onChoose={(choice) => actions.apply(note, choice)} />
      <button type="button" class="quiet" onClick={() => actions.ignore(note)}>{wording('cardIgnore')}</button>
    </details>
  );
}

/** The reading of a text in full: the verdict, what works, then the notes, the first one open. */
export function NotesPanel({ answer, text, length, wording, actions }: { readonly answer: ReadAnswer; readonly text: string; readonly length?: LengthRule | undefined; readonly wording: Wording; readonly actions: NoteActions }) {
  const view = coachView(answer, text, wording, length);
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
      {view.asides.map((aside) => <p key={aside} class="aside">{aside}</p>)}
      {view.notes.map((note, index) => <NoteItem key={note.key} note={note} open={index === 0} wording={wording} actions={actions} />)}
    </>
  );
}
