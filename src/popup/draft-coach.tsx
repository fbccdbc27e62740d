import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PostChange } from '../coach/conversation/post-change.ts';
import type { Choice, Note } from '../page/card/card-view.ts';
import type { Proposal } from '../page/session/proposal.ts';
import type { ComposerAnswer, DoneAnswer, ReadAnswer } from '../protocol/messages.ts';
import { readingWith } from '../settings/ignored.ts';
import type { Settings } from '../settings/schema.ts';
import { siteName } from '../settings/site-name.ts';
import type { Wording, WordingKey } from '../settings/wording.ts';
import { GoalRow } from './goal-row.tsx';
import { NotesPanel } from './notes-panel.tsx';
import type { PopupWorld } from './world.ts';

/** What both the coach for a tab and the practice box are given. */
export interface CoachProps {
  readonly world: PopupWorld;
  readonly settings: Settings;
  readonly wording: Wording;
  readonly change: (part: (settings: Settings) => Partial<Settings>) => void;
}

/** An answer with the text it is of: the draft may be another by now. */
interface ReadText extends ReadAnswer {
  readonly text: string;
}

const OUTCOMES: Readonly<Record<'applied' | 'stale' | 'refused' | 'damaged', WordingKey>> = {
  applied: 'applied',
  stale: 'textMoved',
  refused: 'notApplied',
  damaged: 'damaged',
};

/** The coach for the composer in the current tab. */
export function DraftCoach({ world, settings, first, wording }: Omit<CoachProps, 'change'> & { readonly first: ComposerAnswer }) {
  const [draft, setDraft] = useState(first.draft);
  const [answer, setAnswer] = useState<ReadText | null | 'pending'>('pending');
  const [says, setSays] = useState<WordingKey | null>(null);

  const look = useCallback(async () => setDraft((await world.composer())?.draft ?? null), [world]);

  useEffect(() => {
    let over = false;
    if (draft === null || draft.text.trim() === '') setAnswer(null);
    else void world.ask({ kind: 'read', text: draft.text, context: draft.context }).then((fresh) => !over && setAnswer(fresh && { ...fresh, text: draft.text }));
    return () => {
      over = true;
    };
  }, [world, draft, settings]);

  const ended = (asked: Promise<DoneAnswer | null>): void => {
    void asked.then(async (done) => {
      const outcome = done?.outcome ?? 'refused';
      if (outcome === 'waiting') world.close();
      else setSays(OUTCOMES[outcome]);
      await look();
    });
  };
  const apply = (note: Note, choice: Choice): void => ended(world.apply({ kind: 'apply', flag: note.key, suggestion: choice.index }));
  const rewrite = (before: string, changes: readonly PostChange[]): void => ended(world.rewrite({ kind: 'rewrite', before, changes }));
  const converse = async (): Promise<Proposal | null> => {
    if (draft === null) return null;
    const { text, context, hushed } = draft;
    const proposed = await world.converse({ kind: 'converse', text, context, hushed });
    return proposed && { ...proposed, text };
  };
  const ignore = (note: Note): void => {
    void world.ignore({ kind: 'ignore', flag: note.key }).then(look);
  };
  const shown = answer !== 'pending' && answer && { ...answer, reading: readingWith(answer.reading, ({ quote, rule }) => quote !== '' || !draft?.hushed.includes(rule)) };

  return (
    <section aria-labelledby="draft-title">
      <h2 id="draft-title">{wording('popupDraftOn', siteName(first.site))}</h2>
      <p class="says" role="status">{says && wording(says)}</p>
      {shown && <NotesPanel answer={shown} text={shown.text} length={draft?.length} wording={wording} actions={{ apply, ignore, converse, rewrite }} />}
      {shown && <GoalRow chosen={draft?.context.goal ?? null} found={shown.reading.goal} wording={wording} onChoose={(goal) => void world.aim(goal).then(look)} />}
      {shown === null && <p class="calm">{wording(draft?.text.trim() ? 'popupNoReading' : 'popupEmptyDraft')}</p>}
    </section>
  );
}
