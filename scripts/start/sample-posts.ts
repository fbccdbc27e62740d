/** Posts of the kind that made Parlacon necessary: every line of them talks at people. */
export const SAMPLE_POSTS = {
  it: 'Siamo lieti di annunciare la nuova lampada Alba!\nAcquista ora: è la migliore sul mercato.\nSolo per oggi sconto del 20%, non perdere questa occasione!',
  en: 'We are excited to announce our new lamp, Alba!\nBuy now: it is the best on the market.\nToday only, 20% off. Don’t miss out!',
} as const;
