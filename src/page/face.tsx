import { render } from 'preact';
import type { PostChange } from '../coach/conversation/post-change.ts';
import type { LengthRule } from '../sites/count.ts';
import { Badge } from './card/badge.tsx';
import { type CoachView, coachView, type Note } from './card/card-view.ts';
import { Card, type CardActions } from './card/card.tsx';
import type { Proposal } from './session/proposal.ts';
import { copyWords } from './card/copy-words.ts';
import type { PostLanguage } from './card/post-language.tsx';
import { openLayer } from './layer/layer.ts';
import { followLayout } from './layer/layout.ts';
import { placeParts } from './layer/place-parts.ts';
import type { Box } from './layer/placement.ts';
import { onDarkGround } from './layer/surroundings.ts';
import { fieldPainter } from './marks/field-painter.ts';
import { highlightPainter } from './marks/highlight-painter.ts';
import type { PageKey } from './page-keys.ts';
import type { PageWording } from './page-wording.ts';
import { rememberCaret } from './return-caret.ts';
import type { Refusal } from './session/refusal.ts';
import type { Applied, Session } from './session/session.ts';

/** What the face needs of the world around it. */
export interface FaceWorld {
  wording(): PageWording;
  /** How long a post may be here, when this is its text. */
  length(text: string): LengthRule;
  /** Waves a flag away. */
  ignore(key: string): void;
  /** Opens the catalogue at a rule. */
  more(rule: string): void;
  /** The language the writer says the post is in; null leaves it to the evidence. */
  postLanguage(): PostLanguage | null;
  /** Has the post read as one in this language. @returns once that is done */
  speak(language: PostLanguage | null): Promise<void>;
  /** The composer has left the page. */
  gone(): void;
}

/** What a session shows on the page: marks, badge and card. */
export interface Face {
  /** Draws text and reading as they are now. */
  update(): void;
  /** Applies a suggestion; where that fails, the card offers the words. */
  apply(key: string, suggestion: number): Promise<Applied>;
  /** Makes several changes of this text as one edit; where that fails, the card offers the whole text. */
  rewrite(before: string, changes: readonly PostChange[]): Promise<Applied>;
  /** Opens the card on a note; false when there is no such note. @param focus whether the focus moves into the card */
  show(key: string, focus: boolean): boolean;
  /** Opens the card on the note at the caret or the next one after it, and moves the focus there. @param caret UTF-16 offset */
  showAtCaret(caret: number): void;
  isOpen(): boolean;
  /** Closes the card. @param toEditor whether the focus goes back to the composer */
  close(toEditor: boolean): void;
  /** Moves the focus into the open card. */
  focusCard(): void;
}

interface OpenCard {
  readonly key: string | null;
  readonly refusal: Refusal | null;
  /** What would make a conversation of the post, while it is shown. */
  readonly proposal?: Proposal | undefined;
}

/** Slack around a marked word for a click, CSS px. */
const SLACK = 2;

function inside({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
}

/** Shows a session on the page until the signal aborts. */
export function openFace(root: HTMLElement, session: Session, world: FaceWorld, signal: AbortSignal): Face {
  const layer = openLayer(root, onDarkGround(root), signal);
  const painter =
    root instanceof HTMLTextAreaElement
      ? fieldPainter(root, layer.mirrors, signal)
      : highlightPainter(root, session.composerText, signal);
  let open: OpenCard | null = null;
  let toCaret: (() => void) | null = null;

  const view = (): CoachView | null => {
    const answer = session.draft.answer();
    return answer === null ? null : coachView(answer, session.draft.text(), world.wording(), world.length(session.draft.text()));
  };
  const noteIn = (shown: CoachView): Note | null => shown.notes.find((note) => note.key === open?.key) ?? null;
  const part = (name: string): HTMLElement | null => layer.ui.querySelector<HTMLElement>(name);

  const close = (toEditor: boolean): void => {
    open = null;
    draw();
    if (toEditor) toCaret?.();
    toCaret = null;
  };

  /** Shows how a change ended: done, or with words about it in the card. */
  const shownAs = (applied: Applied, key: string | null, done: PageKey): void => {
    toCaret = null;
    if (applied.refusal === null) {
      close(false);
      layer.announce(world.wording()(done));
    } else {
      open = { key, refusal: applied.refusal };
      draw();
    }
  };

  const apply = async (key: string, suggestion: number): Promise<Applied> => {
    const applied = await session.apply(key, suggestion);
    if (!signal.aborted) shownAs(applied, key, 'applied');
    return applied;
  };

  const rewrite = async (before: string, changes: readonly PostChange[]): Promise<Applied> => {
    const applied = await session.rewrite(before, changes);
    if (!signal.aborted) shownAs(applied, null, 'applied');
    return applied;
  };

  const propose = async (): Promise<void> => {
    const focused = layer.focused() !== null;
    const proposal = await session.converse();
    if (signal.aborted || open === null || proposal === null) return;
    open = { key: open.key, refusal: null, proposal };
    draw();
    layer.announce(world.wording()('previewTitle'));
    if (focused) focusCard();
  };

  const actions: CardActions = {
    converse: () => void propose(),
    rewrite: (changes) => void (open?.proposal && rewrite(open.proposal.text, changes)),
    back() {
      if (open) show(open.key, layer.focused() !== null);
    },
    apply: (note, choice) => void apply(note.key, choice.index),
    ignore(note) {
      world.ignore(note.key);
      layer.announce(world.wording()('ignored'));
      close(true);
    },
    step(by) {
      const notes = view()?.notes ?? [];
      const at = notes.findIndex((note) => note.key === open?.key);
      const next = notes[(at + by + notes.length) % notes.length];
      if (next && notes.length > 1) show(next.key, layer.focused() !== null);
    },
    close,
    more: (note) => world.more(note.rule),
    speak: (language) =>
      void world.speak(language).then(() => {
        if (!signal.aborted) show(view()?.notes[0]?.key ?? null, false);
      }),
    takeBack: () =>
      void session.takeBack().then((applied) => {
        if (!signal.aborted) shownAs(applied, null, 'takenBack');
      }),
    copy(words) {
      const say = world.wording();
      void copyWords(words).then((done) => layer.announce(say(done ? 'copied' : 'notCopied')));
    },
  };

  const place = (): void => placeParts(layer.ui, root, painter, session.draft.marks().find(({ key }) => key === open?.key));

  const draw = (): void => {
    if (signal.aborted) return;
    const answer = session.draft.answer();
    const shown = view();
    const note = shown && noteIn(shown);
    // The writer has typed on: what was proposed is of another text.
    if (open?.proposal && open.proposal.text !== session.draft.text()) open = { key: open.key, refusal: null };
    // The words the card spoke of have changed: it has nothing more to say.
    if (open?.key != null && note === null && open.refusal === null) open = null;
    painter.paint(session.draft.marks(), open?.key ?? null);
    render(
      answer && shown ? (
        <>
          <Badge verdict={answer.reading.verdict} notes={shown.notes.length} open={open !== null} wording={world.wording()} onPress={pressBadge} />
          {open && (
            <Card view={shown} note={note} verdict={answer.reading.verdict} language={answer.reading.language} chosenLanguage={world.postLanguage()} refusal={open.refusal} proposal={open.proposal} length={world.length} wording={world.wording()} actions={actions} />
          )}
        </>
      ) : null,
      layer.ui,
    );
    place();
  };

  const show = (key: string | null, focus: boolean): boolean => {
    const notes = view()?.notes ?? [];
    const note = notes.find((other) => other.key === key);
    if (key !== null && note === undefined) return false;
    toCaret ??= rememberCaret(root);
    open = { key, refusal: null };
    draw();
    layer.announce(note ? `${note.title}. ${note.why}` : '');
    if (focus) focusCard();
    return true;
  };

  const focusCard = (): void => {
    (part('.card [data-choice]') ?? part('.card'))?.focus({ preventScroll: true });
  };

  const pressBadge = (): void => {
    if (open) close(layer.focused() !== null);
    else show(view()?.notes[0]?.key ?? null, layer.focused() !== null);
  };

  /** The note at the caret, else the next one after it, else the first. */
  const showAtCaret = (caret: number): void => {
    const marks = session.draft.marks().toSorted((a, b) => a.start - b.start);
    const mark = marks.find(({ end }) => end >= caret);
    show(mark?.key ?? view()?.notes[0]?.key ?? null, true);
  };

  root.addEventListener(
    'click',
    (event) => {
      // Of marks that share words, the closest one is meant.
      const closest = session.draft.marks().toSorted((a, b) => a.end - a.start - (b.end - b.start));
      const hit = closest.find((mark) => painter.boxesOf(mark).some((box) => inside(box, event.clientX, event.clientY)));
      if (hit) show(hit.key, false);
    },
    { signal },
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (open && !layer.holds(event)) close(false);
    },
    { capture: true, signal },
  );
  followLayout(
    root,
    () => {
      if (!root.isConnected) {
        world.gone();
        return;
      }
      painter.follow();
      place();
    },
    signal,
  );
  signal.addEventListener('abort', () => render(null, layer.ui));

  // One drawing a frame, however often the editor re-makes its nodes.
  let frame: number | undefined;
  const update = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      draw();
    });
  };

  return { update, apply, rewrite, show, showAtCaret, isOpen: () => open !== null, close, focusCard };
}
