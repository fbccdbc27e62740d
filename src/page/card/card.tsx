import type { PostChange } from '../../coach/conversation/post-change.ts';
import type { Verdict } from '../../coach/reading.ts';
import { type LengthRule, roomLeft } from '../../sites/count.ts';
import type { PageWording } from '../page-wording.ts';
import type { Refusal } from '../session/refusal.ts';
import { cardKeys, type CardMoves } from './card-keys.ts';
import type { Choice, CoachView, Note } from './card-view.ts';
import { Choices } from './choices.tsx';
import type { Proposal } from '../session/proposal.ts';
import { Conversation } from './conversation.tsx';
import { type PostLanguage, PostLanguageChoice } from './post-language.tsx';
import { RefusalNote } from './refusal-note.tsx';
import { verdictSentence } from './verdict-words.ts';

/** What the writer can do from the card. */
export interface CardActions extends Required<CardMoves> {
  apply(note: Note, choice: Choice): void;
  /** Shows the post as a conversation, to be looked at. */
  converse(): void;
  /** Makes some of the changes shown. */
  rewrite(changes: readonly PostChange[]): void;
  /** From the conversation back to the notes. */
  back(): void;
  ignore(note: Note): void;
  copy(words: string): void;
  /** Puts the text back that the last change replaced. */
  takeBack(): void;
  /** Opens the catalogue at the note's rule. */
  more(note: Note): void;
  /** Has the post read as one in this language; null leaves it to the evidence. */
  speak(language: PostLanguage | null): void;
}

/** What the card shows. */
export interface CardProps {
  readonly view: CoachView;
  /** The note shown, or null when there is none. */
  readonly note: Note | null;
  readonly verdict: Verdict;
  /** What the post was read as, `und` when unsure. */
  readonly language: string;
  /** What the writer says it is in. */
  readonly chosenLanguage: PostLanguage | null;
  readonly refusal: Refusal | null;
  /** What would make a conversation of the post, while it is shown. */
  readonly proposal?: Proposal | undefined;
  /** How long the post may be where it stands. */
  readonly length?: (text: string) => LengthRule;
  readonly wording: PageWording;
  readonly actions: CardActions;
}

function NoteBody({ note, wording, actions, refusal }: { readonly note: Note } & Pick<CardProps, 'wording' | 'actions' | 'refusal'>) {
  return (
    <>
      <h2 id="title">{note.title}</h2>
      {note.quote === '' ? <p class="whole">{wording('cardWholePost')}</p> : <blockquote>{note.quote}</blockquote>}
      <p class="why" id="why">
        {note.why} <button type="button" class="more" aria-label={wording('cardMoreLabel', note.title)} onClick={() => actions.more(note)}>{wording('cardMore')}</button>
      </p>
      {refusal ? <RefusalNote refusal={refusal} wording={wording} onCopy={actions.copy} onTakeBack={actions.takeBack} /> : <Choices note={note} wording={wording} onChoose={(choice) => actions.apply(note, choice)} />}
    </>
  );
}

/** The coach's card: praise first, then one note with its why and its ways forward. */
export function Card({ view, note, verdict, language, chosenLanguage, refusal, proposal, length = () => ({}), wording, actions }: CardProps) {
  const index = note === null ? -1 : view.notes.findIndex((other) => other.key === note.key);
  if (proposal) {
    return (
      <section class="card" role="dialog" tabIndex={-1} aria-label={wording('cardLabel')} onKeyDown={cardKeys({ close: actions.close })}>
        <Conversation proposal={proposal} wording={wording} overBy={(text) => Math.max(0, -(roomLeft(text, length(text)) ?? 0))} onApply={actions.rewrite} onBack={actions.back} />
      </section>
    );
  }
  return (
    <section class="card" role="dialog" tabIndex={-1} aria-label={wording('cardLabel')} aria-describedby={note || !refusal ? 'why' : undefined} onKeyDown={cardKeys(actions)}>
      {view.praise.length > 0 && (
        <p class="praise"><span class="lead">{wording('cardPraise')}</span> {view.praise.map((name) => <span key={name} class="good">{name}</span>)}</p>
      )}
      {note && <NoteBody note={note} wording={wording} actions={actions} refusal={refusal} />}
      {!note && (refusal ? <RefusalNote refusal={refusal} wording={wording} onCopy={actions.copy} onTakeBack={actions.takeBack} /> : <p class="why" id="why">{verdictSentence(verdict, language, wording)}</p>)}
      {view.converses && !refusal && <button type="button" class="quiet whole-post" onClick={actions.converse}>{wording('previewOpen')}</button>}
      {view.asides.map((aside) => <p key={aside} class="aside">{aside}</p>)}
      <footer>
        {view.notes.length > 1 && (
          <span class="steps">
            <button type="button" class="quiet" aria-label={wording('cardPrevious')} onClick={() => actions.step(-1)}>‹</button>
            <span>{wording('cardPosition', index + 1, view.notes.length)}</span>
            <button type="button" class="quiet" aria-label={wording('cardNext')} onClick={() => actions.step(1)}>›</button>
          </span>
        )}
        {note && <button type="button" class="quiet" onClick={() => actions.ignore(note)}>{wording('cardIgnore')}</button>}
        <PostLanguageChoice chosen={chosenLanguage} wording={wording} onChoose={actions.speak} />
        <button type="button" class="quiet close" onClick={() => actions.close(true)}>{wording('cardClose')}</button>
      </footer>
    </section>
  );
}
