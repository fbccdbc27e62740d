/**
 * Words that ask for something after them. A removal that leaves one of these at the end of its clause
 * ("our roofers are .") leaves no sentence, so it is not offered.
 */
const ASKING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    ("am is are was were be been being i'm you're he's she's it's we're they're that's there's the a an this these our your my their its his her of to for with from by at in on into than as and or but if so that which who more most very just only " +
      'i you he she it we they have has had do does did can could will would may might should get gets make makes offer offers give gives').split(' '),
  ),
  it: new Set(
    ("è sono sei siamo siete era erano essere sia siano il lo la l' i gli le un uno una un' questo questa questi queste quest' nostro nostra nostri nostre di a da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli alle dal dalla dall' dai dalle nel nella nell' nei nelle sul sulla sull' sui sulle " +
      'e ed o ma che se come più molto solo ci si vi ti mi ne non abbiamo hanno ho ha avete hai fa fanno rende offre dà diventa diventano resta restano sembra esperienza').split(' '),
  ),
};

/** True when `word` (folded) cannot be the last of its clause. */
export function asksForMore(word: string, language: string): boolean {
  return ASKING[language]?.has(word) === true;
}
