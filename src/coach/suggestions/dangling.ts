/**
 * Words that ask for something after them. A removal that leaves one of these at the end of its clause
 * ("our roofers are .") leaves no sentence, so it is not offered.
 */
const ASKING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    ("am is are was were be been being i'm you're he's she's it's we're they're that's there's the a an this these our your my their its his her of to for with from by at in on into onto toward towards about through between without within until via per than as and or but if so that which who more most very just only " +
      'i you he she it we they have has had do does did can could will would may might should get gets make makes offer offers give gives valid').split(' '),
  ),
  it: new Set(
    ("è sono sei siamo siete era erano essere sia siano il lo la l' i gli le un uno una un' questo questa questi queste quest' nostro nostra nostri nostre di a da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli alle dal dalla dall' dai dalle nel nella nell' nei nelle sul sulla sull' sui sulle " +
      'e ed o ma che se come più molto solo ci si vi ti mi ne non abbiamo hanno ho ha avete hai fa fanno rende offre dà diventa diventano resta restano sembra esperienza').split(' '),
  ),
};

/** Words that nothing asking for more can stand before: prepositions, conjunctions, and the verbs that close a phrase. */
const FOLLOWING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('of for to with from by at in on into onto toward towards about through between without within until via as and or but if so than because when while'.split(' ')),
  it: new Set('di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle e ed o ma se come quando mentre perchè'.split(' ')),
};
const ARTICLES = new Set("a an the il lo la l' i gli le un uno una un'".split(' '));

/**
 * True when two words (folded) cannot meet: what stood between them was all that the first one led to
 * ("are to | by 40 %"), or the object of a verb of which only its fellow is left ("to foster | and a clean planet").
 * @param removed the first word that went
 */
export function tearsApart(before: string, removed: string, next: string, language: string): boolean {
  const following = FOLLOWING[language]?.has(next) === true;
  return following && (asksForMore(before, language) || (ARTICLES.has(removed) && JOINING.has(next)));
}

const JOINING = new Set(['and', 'or', 'e', 'ed', 'o']);

/** True when `word` (folded) cannot be the last of its clause. */
export function asksForMore(word: string, language: string): boolean {
  return ASKING[language]?.has(word) === true;
}
