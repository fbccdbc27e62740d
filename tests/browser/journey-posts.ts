/** Posts of three paragraphs each, as a shop would write them: every one of them has something to mark. */
export const POSTS = {
  it: 'Siamo lieti di annunciare la nuova lampada Alba, disegnata a Torino.\nÈ la migliore sul mercato e arriva in tutta Italia.\nNon perdere questa occasione: acquista ora.',
  en: 'We are excited to announce our new lamp Alba, designed in Turin.\nIt is the best on the market and ships all over Italy.\nDon’t miss this chance to try it: buy now.',
} as const;

/** Words in each of them that nobody flags. */
export const UNMARKED = { it: 'lampada', en: 'lamp Alba' } as const;
