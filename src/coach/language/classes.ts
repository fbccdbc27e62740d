/** The languages told apart, and all others as one. The order is that of the trained weights. */
export const CLASSES = ['it', 'en', 'es', 'fr', 'de', 'pt', 'other'] as const;

/** A language the coach can tell, or any other. */
export type LanguageClass = (typeof CLASSES)[number];

/** Where the other languages stand in a row of scores. */
export const OTHER = CLASSES.indexOf('other');

/** One number per class, in the order of `CLASSES`: log-odds, only their differences mean anything. */
export type Scores = number[];
