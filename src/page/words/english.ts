// The strings that the page shows, by name: the bundler leaves those of popup and settings out of the content script.
export {
  verdictPush, verdictMixed, verdictNeutral, verdictDialogic, verdictPushLong, verdictMixedLong,
  verdictDialogicLong,
  badgeLabelNone, badgeLabelOne, badgeLabelMany,
  cardLabel, cardClose, cardPrevious, cardNext, cardPosition, cardIgnore,
  cardWholePost, cardPostLanguage, cardPostLanguageAuto, cardSuggestions, cardAdditions, cardNothing,
  cardUnsure, cardPraise,
  choiceReplace, choiceRemove, choiceInsert, choiceRemoveShort,
  applied, appliedForGood, takeBack, takenBack, ignored, notApplied, notAppliedRemoval,
  textMoved, damaged, copy, copyBefore, copied, notCopied,
  languageEnglish, languageItalian, cardMore, cardMoreLabel, choiceOver, roomLeft, roomOver,
  foldDisclosure, foldQuestion,
  previewOpen, previewTitle, previewLabel, previewGone, previewNew, previewEnd,
  previewBack, previewNothing, previewApply,
} from '../../../assets/_locales/en/messages.json';
