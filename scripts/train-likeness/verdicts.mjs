import { readFileSync } from 'node:fs';

/**
 * What people who read said of sentences in brands' posts (`read/LANGUAGE.tsv`): rule, verdict (`right`,
 * `debatable`, `wrong`), post, and the sentence's UTF-16 offsets in it. No texts: the posts may not be passed on.
 */
export class Verdicts {
  constructor(language) {
    this.places = new Map();
    this.texts = new Map();
    this.posts = new Set();
    for (const line of readFileSync(`scripts/train-likeness/read/${language}.tsv`, 'utf8').trim().split('\n')) {
      const [rule, verdict, id, place] = line.split('\t');
      const key = `${id} ${place}`;
      this.posts.add(id);
      this.places.set(key, [...(this.places.get(key) ?? []), { rule, verdict }]);
    }
  }

  /** The rules said to be right, debatable and wrong of a sentence; the same words elsewhere count the same. */
  saidOf(id, from, to, text) {
    const key = text.trim().toLowerCase();
    const said = this.places.get(`${id} ${from}-${to}`) ?? this.texts.get(key) ?? [];
    if (said.length > 0) this.texts.set(key, said);
    const of = (wanted) => said.filter(({ verdict }) => verdict === wanted).map(({ rule }) => rule);
    return { right: of('right'), debatable: of('debatable'), wrong: of('wrong') };
  }
}
