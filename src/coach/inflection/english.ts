/** The forms of one English verb that rules and suggestions ask for. */
export interface EnglishVerb {
  readonly base: string;
  readonly third: string;
  readonly ing: string;
  readonly past: string;
  readonly participle: string;
}

/** Irregular past forms, from the word lists of the rulebook. */
export interface EnglishIrregular {
  readonly past?: string;
  readonly participle?: string;
  readonly third?: string;
  readonly ing?: string;
}

const DOUBLING = /^(?:shop|grab|stop|snap|tap|tag|hop|drop|pop|plan|chat|ship|skip|swap|get|run|win|cut|let|put|set|sit|hit|begin|bag|dip|slip|step|wrap|rub|tip|zip|fit|nab|pin|submit|refer|admit|cop|scan|flip|top|hug)$/;

/** All forms of a verb given by its base form. */
export function conjugate(base: string, irregular: EnglishIrregular = {}): EnglishVerb {
  const stem = DOUBLING.test(base) ? base + base.slice(-1) : base.replace(/e$/, '');
  const consonantY = /[^aeiou]y$/.test(base);
  const past = irregular.past ?? (consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`);
  return {
    base,
    third: irregular.third ?? (consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`),
    ing: irregular.ing ?? (/(?:ee|ye|oe)$/.test(base) ? `${base}ing` : `${stem}ing`),
    past, participle: irregular.participle ?? past,
  };
}
