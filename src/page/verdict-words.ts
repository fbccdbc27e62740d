import type { Verdict } from '../coach/reading.ts';
import type { Wording, WordingKey } from '../settings/wording.ts';

const SENTENCES: Readonly<Record<Verdict, WordingKey>> = {
  push: 'verdictPushLong',
  mixed: 'verdictMixedLong',
  neutral: 'cardNothing',
  dialogic: 'verdictDialogicLong',
};

/** What the coach says where it has no note to give. */
export function verdictSentence(verdict: Verdict, language: string, wording: Wording): string {
  return wording(language === 'und' ? 'cardUnsure' : SENTENCES[verdict]);
}
