import type { Verdict } from '../../coach/reading.ts';
import type { PageKey } from '../page-keys.ts';
import type { PageWording } from '../page-wording.ts';

const SENTENCES: Readonly<Record<Verdict, PageKey>> = {
  push: 'verdictPushLong',
  mixed: 'verdictMixedLong',
  neutral: 'cardNothing',
  dialogic: 'verdictDialogicLong',
};

/** What the coach says where it has no note to give. */
export function verdictSentence(verdict: Verdict, language: string, wording: PageWording): string {
  return wording(language === 'und' ? 'cardUnsure' : SENTENCES[verdict]);
}
