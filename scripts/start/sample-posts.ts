/** Posts of the kind that made Parlacon necessary: every line of them talks at people. */
export const SAMPLE_POSTS = {
  it: 'Siamo lieti di annunciare la nuova lampada Alba: è la migliore sul mercato!\nSolo per oggi sconto del 20%.\nNon perdere questa occasione: acquista ora.',
  en: 'We are excited to announce our new lamp, Alba: it is the best on the market!\nToday only, 20% off.\nDon’t miss this chance to try it: order yours now.',
} as const;
