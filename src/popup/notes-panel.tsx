import { useState } from 'preact/hooks';
import type { PostChange } from '../coach/conversation/post-change.ts';
import { type Choice, coachView, type Note } from '../page/card/card-view.ts';
import { Choices } from '../page/card/choices.tsx';
import type { Proposal } from '../page/session/proposal.ts';
import { Conversation } from '../page/card/conversation.tsx';
import { Glyph } from '../page/card/glyph.tsx';
import { verdictSentence } from '../page/card/verdict-words.ts';
import { CATALOGUE_PAGE, type ReadAnswer } from '../protocol/messages.ts';
import type { Wording } from '../settings/wording.ts';
import { type LengthRule, roomLeft } from '../sites/count.ts';
import { ReasonsList } from './reasons-list.tsx';

/** What the writer can do with a note. */
export interface NoteActions {
  apply(note: Note, choice: Choice): void;
  ignore(note: Note): void;
  /** What would make a conversation of the whole text; null when nobody answers. */
  converse(): Promise<Proposal | null>;
  /** Makes some of those changes. */
  rewrite(before: string, changes: readonly PostChange[]): void;
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
  const [proposal, setProposal] = useState<Proposal | null>(null);
  if (proposal !== null && proposal.text === text) {
    return <Conversation proposal={proposal} wording={wording} overBy={(post) => Math.max(0, -(roomLeft(post, length ?? {}) ?? 0))} onApply={(chosen) => actions.rewrite(text, chosen)} onBack={() => setProposal(null)} />;
  }
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
      <ReasonsList answer={answer} wording={wording} />
      {view.converses && <button type="button" class="quiet whole-post" onClick={() => void actions.converse().then(setProposal)}>{wording('previewOpen')}</button>}
      {view.asides.map((aside) => <p key={aside} class="aside">{aside}</p>)}
      {view.notes.map((note, index) => <NoteItem key={note.key} note={note} open={index === 0} wording={wording} actions={actions} />)}
    </>
  );
}
