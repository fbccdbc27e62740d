import { useEffect, useRef, useState } from 'preact/hooks';
import type { PostChange } from '../coach/conversation/post-change.ts';
import type { Goal } from '../coach/reading.ts';
import type { Choice, Note } from '../page/card/card-view.ts';
import type { Proposal } from '../page/session/proposal.ts';
import { followLayout } from '../page/layer/layout.ts';
import { fieldPainter } from '../page/marks/field-painter.ts';
import { type Applied, openSession, type Session } from '../page/session/session.ts';
import type { ReadAnswer } from '../protocol/messages.ts';
import { fingerprintOf } from '../settings/ignored.ts';
import { withEntry } from '../settings/schema.ts';
import type { WordingKey } from '../settings/wording.ts';
import type { CoachProps } from './draft-coach.tsx';
import { GoalRow } from './goal-row.tsx';
import { NotesPanel } from './notes-panel.tsx';

interface ShownReading {
  readonly answer: ReadAnswer;
  readonly text: string;
}

function shownOf(session: Session | null): ShownReading | null {
  const answer = session?.draft.answer();
  return session && answer ? { answer, text: session.draft.text() } : null;
}

/** A place to try the coach where no post is open: the same session as in a page, on a field of our own. */
export function Practice({ world, settings, wording, change }: CoachProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const mirrors = useRef<HTMLDivElement>(null);
  const session = useRef<Session | null>(null);
  // Read by the session at its own time, so that it is kept beside what is rendered.
  const aim = useRef<Goal | null>(null);
  const [goal, setGoal] = useState<Goal | null>(null);
  const [shown, setShown] = useState<ShownReading | null>(null);
  const [says, setSays] = useState<WordingKey | null>(null);

  useEffect(() => {
    const root = field.current;
    const place = mirrors.current;
    if (!root || !place) return;
    const end = new AbortController();
    const painter = fieldPainter(root, place, end.signal);
    const show = (): void => {
      painter.paint(session.current?.draft.marks() ?? [], null);
      setShown(shownOf(session.current));
    };
    const { hands, clock, practiceContext } = world;
    session.current = openSession(root, { hands, clock, ask: world.ask, converse: world.converse, context: (caret) => ({ ...practiceContext, goal: aim.current ?? undefined, caret }) }, show, end.signal);
    followLayout(root, painter.follow, end.signal);
    return () => end.abort();
  }, [world]);
  useEffect(() => void session.current?.refresh(), [settings]);

  const ended = (applied: Applied): void => setSays(applied.refusal?.says ?? 'applied');
  const apply = (note: Note, choice: Choice): void => void session.current?.apply(note.key, choice.index).then(ended);
  const aimAt = (at: Goal | null): void => {
    aim.current = at;
    setGoal(at);
    void session.current?.refresh();
  };
  const rewrite = (before: string, changes: readonly PostChange[]): void => void session.current?.rewrite(before, changes).then(ended);
  const converse = async (): Promise<Proposal | null> => (await session.current?.converse()) ?? null;
  const ignore = (note: Note): void => {
    const draft = session.current?.draft;
    const flag = draft?.flag(note.key);
    draft?.without(note.key);
    setShown(shownOf(session.current));
    if (flag && flag.quote !== '') change(({ ignored }) => ({ ignored: withEntry(ignored, fingerprintOf(flag), true) }));
  };

  return (
    <section aria-labelledby="practice-title">
      <h2 id="practice-title">{wording('popupPractice')}</h2>
      <p class="calm" id="practice-hint">{wording('popupPracticeHint')}</p>
      <textarea ref={field} rows={5} aria-labelledby="practice-title" aria-describedby="practice-hint" placeholder={wording('popupPracticePlaceholder')} spellcheck={false} />
      <div ref={mirrors} />
      <p class="says" role="status">{says && wording(says)}</p>
      {shown && <NotesPanel {...shown} wording={wording} actions={{ apply, ignore, converse, rewrite }} />}
      {shown && <GoalRow chosen={goal} found={shown.answer.reading.goal} wording={wording} onChoose={aimAt} />}
    </section>
  );
}
