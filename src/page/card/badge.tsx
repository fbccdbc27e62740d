import type { Verdict } from '../../coach/reading.ts';
import type { PageKey } from '../page-keys.ts';
import type { PageWording } from '../page-wording.ts';
import { Glyph } from './glyph.tsx';

const WORDS: Readonly<Record<Verdict, PageKey>> = {
  push: 'verdictPush',
  mixed: 'verdictMixed',
  neutral: 'verdictNeutral',
  dialogic: 'verdictDialogic',
};

/** What the badge says: the verdict in a shape and a few words, and how many notes there are. */
export interface BadgeProps {
  readonly verdict: Verdict;
  readonly notes: number;
  readonly open: boolean;
  readonly wording: PageWording;
  readonly onPress: () => void;
}

/** The small button at the composer's corner. A post that is none of the coach's business gets the shape alone. */
export function Badge({ verdict, notes, open, wording, onPress }: BadgeProps) {
  const words = wording(WORDS[verdict]);
  const label =
    notes === 0 ? wording('badgeLabelNone', words)
    : notes === 1 ? wording('badgeLabelOne', words)
    : wording('badgeLabelMany', words, notes);
  return (
    <button type="button" class={`badge ${verdict}`} aria-label={label} aria-haspopup="dialog" aria-expanded={open} onClick={onPress}>
      <Glyph verdict={verdict} />
      {verdict !== 'neutral' && <span>{words}</span>}
      {notes > 0 && <span class="count">{notes}</span>}
    </button>
  );
}
