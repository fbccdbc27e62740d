import type { WordingKey } from '../settings/wording.ts';

/** The strings that the page shows. Those of popup and settings are left out of the content script. */
export const PAGE_KEYS = [
  'verdictPush', 'verdictMixed', 'verdictNeutral', 'verdictDialogic', 'verdictPushLong', 'verdictMixedLong',
  'verdictDialogicLong',
  'badgeLabelNone', 'badgeLabelOne', 'badgeLabelMany',
  'cardLabel', 'cardClose', 'cardPrevious', 'cardNext', 'cardPosition', 'cardIgnore',
  'cardWholePost', 'cardPostLanguage', 'cardPostLanguageAuto', 'cardSuggestions', 'cardAdditions', 'cardNothing',
  'cardUnsure', 'cardPraise',
  'choiceReplace', 'choiceRemove', 'choiceInsert', 'choiceRemoveShort',
  'applied', 'appliedForGood', 'takeBack', 'takenBack', 'ignored', 'notApplied', 'notAppliedRemoval',
  'textMoved', 'damaged', 'copy', 'copyBefore', 'copied', 'notCopied',
  'languageEnglish', 'languageItalian', 'cardMore', 'cardMoreLabel', 'choiceOver', 'roomLeft', 'roomOver',
  'foldDisclosure', 'foldQuestion',
  'previewOpen', 'previewTitle', 'previewLabel', 'previewGone', 'previewNew', 'previewEnd',
  'previewBack', 'previewNothing', 'previewApply',
] as const satisfies readonly WordingKey[];

/** The key of a string that the page shows. */
export type PageKey = (typeof PAGE_KEYS)[number];
