/** Folded words, or runs of them with single spaces, by the part they play in a sentence; said where they are listed (`grammar.yaml`). */
export interface Grammar {
  readonly asksForMore: readonly string[];
  readonly leadsOn: readonly string[];
  readonly articles: readonly string[];
  readonly determiners: readonly string[];
  readonly joins: readonly string[];
  readonly everyday: readonly string[];
  /** Plain words that are written as tags within sentences. */
  readonly ordinary: readonly string[];
  readonly pointsBack: readonly string[];
  readonly pointsBackSecond: readonly string[];
  readonly predicates: readonly string[];
  readonly days: readonly string[];
  readonly courtesies: readonly (readonly string[])[];
  readonly opensSentence: readonly string[];
  readonly standsAlone: readonly string[];
  readonly sentenceFollows: readonly string[];
  readonly invites: readonly string[];
  readonly leadsToOrder: readonly string[];
  readonly light: readonly string[];
  readonly bounds: readonly string[];
  readonly leadsUp: readonly string[];
  readonly alternatives: readonly string[];
  readonly callsForOrder: readonly string[];
  readonly owners: readonly string[];
  readonly agents: readonly string[];
  readonly permits: readonly string[];
  readonly credits: readonly string[];
  readonly captions: readonly string[];
  readonly farewells: readonly string[];
  readonly signs: readonly string[];
  readonly terms: readonly string[];
  readonly pointsBelow: readonly string[];
  readonly speaksOn: readonly string[];
  readonly thanks: readonly string[];
  readonly lateThanks: readonly string[];
  readonly owedTo: readonly string[];
  readonly asksBelief: readonly string[];
  readonly asksWhat: readonly string[];
  readonly turns: readonly string[];
  readonly goesOn: readonly string[];
  readonly definite: readonly string[];
}
