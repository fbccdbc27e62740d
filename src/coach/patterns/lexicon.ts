import { conjugate as conjugateEnglish, type EnglishIrregular } from '../inflection/english.ts';
import { conjugate as conjugateItalian, inflectAdjective, isInfinitive, type ItalianIrregular } from '../inflection/italian.ts';
import { tokenise } from '../text/tokens.ts';
import { parsePattern, PatternError, type Pattern } from './syntax.ts';

/** The word lists of one language, as the rulebook's `words` files give them. */
export interface WordLists {
  readonly irregular: Readonly<Record<string, ItalianIrregular & EnglishIrregular>>;
  readonly verbs: Readonly<Record<string, readonly string[]>>;
  /** Given in the masculine singular; all forms count. */
  readonly adjectives: Readonly<Record<string, readonly string[]>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Named pieces of pattern. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

/** A set of single words; `hosts` are forms that may carry an enclitic. */
export interface WordSet {
  readonly words: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
}

/** A pattern for one token: a word, or a numbered set (its number stands in `column`). */
export type OneWord = Extract<Pattern, { type: 'word' | 'class' }>;

const NOTHING: ReadonlySet<string> = new Set();
const PROCLITICS = new Set(['si', 'ci', 'vi', 'mi', 'lo', 'la', 'li', 'le', 'ne', 'gli', 'ce', 've', 'me', 'se', "l'"]);
const PERSONS = ['1s', '2s', '3s', '1p', '2p', '3p'];
const IT_FORMS = ['imperative', 'imperative-tu', 'imperative-voi', 'imperative-lei', 'infinitive', 'present', 'present-1s', 'present-2s', 'present-3s', 'present-1p', 'present-2p', 'present-3p', 'future', ...PERSONS.map((p) => `future-${p}`), 'participle', 'gerund', 'past', 'might', 'any'];
const EN_FORMS = ['imperative', 'base', 'third', 'ing', 'past', 'participle', 'any'];

/** Turns names in patterns into sets of words, and numbers the sets. One per language and compilation. */
export class Lexicon {
  readonly sets: WordSet[] = [];
  readonly lemmas = new Map<string, string>();
  private readonly known = new Map<string, Pattern>();
  private readonly language: string;
  private readonly lists: WordLists;
  private readonly numbers = new Map<string, number>();

  constructor(language: string, lists: WordLists) {
    this.language = language;
    this.lists = lists;
  }

  /** What `<name:form>` stands for: a pattern of sets and words. Throws {@link PatternError} at `column` for unknown names. */
  resolve(name: string, form: string, column: number): Pattern {
    const key = `${name}:${form}`;
    const found = this.known.get(key) ?? this.build(name, form, column);
    this.known.set(key, found);
    return found;
  }

  private build(name: string, form: string, column: number): Pattern {
    if (form === '') {
      const phrases = this.lists.phrases[name];
      if (phrases !== undefined) return { type: 'either', of: phrases.map((p) => parsePattern(p)) };
      const words = this.lists.words[name];
      if (words !== undefined) return this.listed(words);
      const adjectives = this.lists.adjectives[name];
      if (adjectives !== undefined) return this.listed(this.language === 'it' ? adjectives.flatMap((a) => inflectAdjective(a)) : adjectives);
      if (this.lists.verbs[name] !== undefined) return this.verbs(name, 'any', column);
      throw new PatternError(`No word list is called “${name}”`, column);
    }
    return this.verbs(name, form, column);
  }

  /** One set for what any of these stands for. */
  union(of: readonly OneWord[]): Pattern {
    const sets = of.map((p) => (p.type === 'word' ? { words: [p.word], hosts: [] } : (this.sets[p.column] ?? { words: [], hosts: [] })));
    return this.set(sets.flatMap((s) => [...s.words]), new Set(sets.flatMap((s) => [...s.hosts])));
  }

  /** Equal sets get one number. */
  private numberOf(set: WordSet): number {
    const key = `${[...set.words].sort().join(' ')}|${[...set.hosts].sort().join(' ')}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.sets.length);
    return this.sets.push(set) - 1;
  }

  /** Single words make one set; entries of several words become alternatives beside it. */
  private listed(entries: readonly string[]): Pattern {
    const single = new Set<string>();
    const runs: Pattern[] = [];
    for (const entry of entries) {
      const tokens = tokenise(entry);
      if (tokens.length === 1 && tokens[0] !== undefined) single.add(tokens[0].norm);
      else runs.push({ type: 'run', of: tokens.map((t): Pattern => (t.kind === 'punct' ? { type: 'sign', sign: t.norm } : { type: 'word', word: t.norm })) });
    }
    const set = this.set(single);
    return runs.length === 0 ? set : { type: 'either', of: single.size === 0 ? runs : [set, ...runs] };
  }

  private set(words: Iterable<string>, hosts: ReadonlySet<string> = NOTHING): Pattern {
    return { type: 'class', name: '', form: '', column: this.numberOf({ words: new Set(words), hosts }) };
  }

  private verbs(name: string, form: string, column: number): Pattern {
    const lemmas = this.lists.verbs[name] ?? [name];
    if (this.language === 'it') {
      if (lemmas.length === 1 && lemmas[0] === name && !isInfinitive(name)) throw new PatternError(`“${name}” is neither a list of verbs nor an infinitive`, column);
      if (!IT_FORMS.includes(form)) throw new PatternError(`No form of verbs is called “${form}”; there are ${IT_FORMS.join(', ')}`, column);
      return this.italian(lemmas, form);
    }
    if (!EN_FORMS.includes(form)) throw new PatternError(`No form of verbs is called “${form}”; there are ${EN_FORMS.join(', ')}`, column);
    const forms = lemmas.flatMap((lemma) => {
      const v = conjugateEnglish(lemma, this.lists.irregular[lemma] ?? {});
      const all: Readonly<Record<string, readonly string[]>> = {
        imperative: [v.base], base: [v.base], third: [v.third], ing: [v.ing], past: [v.past], participle: [v.participle],
        any: [v.base, v.third, v.ing, v.past, v.participle],
      };
      for (const f of all['any'] ?? []) if (!this.lemmas.has(f)) this.lemmas.set(f, lemma);
      return all[form] ?? [];
    });
    return this.set(forms);
  }

  private italian(lemmas: readonly string[], form: string): Pattern {
    if (form === 'past' || form === 'might') return this.set(lemmas.flatMap((lemma) => conjugateItalian(lemma, this.lists.irregular[lemma] ?? {})[form]));
    const plain = new Map<string, Set<string>>();
    const hosts = new Map<string, Set<string>>();
    const add = (to: Map<string, Set<string>>, key: string, word: string, lemma: string): void => {
      const set = to.get(key) ?? new Set<string>();
      to.set(key, set.add(word));
      if (!this.lemmas.has(word)) this.lemmas.set(word, lemma);
    };
    for (const lemma of lemmas) {
      const v = conjugateItalian(lemma, this.lists.irregular[lemma] ?? {});
      if (v.reflexive) {
        add(plain, 'tu', `${v.imperative.tu}ti`, lemma);
        add(plain, 'voi', `${v.imperative.voi}vi`, lemma);
        for (const clitic of ['si', 'ti', 'vi', 'mi', 'ci']) add(plain, 'infinitive', v.infinitiveStem + clitic, lemma);
      } else {
        for (const who of ['tu', 'voi'] as const) {
          add(plain, who, v.imperative[who], lemma);
          add(hosts, who, hostForm(v.imperative[who]), lemma);
        }
        add(plain, 'infinitive', v.infinitive, lemma);
        add(hosts, 'infinitive', v.infinitiveStem, lemma);
      }
      add(plain, 'lei', v.imperative.lei, lemma);
      v.present.forEach((f, i) => {
        add(plain, `present-${PERSONS[i] ?? ''}`, f, lemma);
      });
      v.future.forEach((f, i) => {
        add(plain, `future-${PERSONS[i] ?? ''}`, f, lemma);
      });
      for (const f of v.participle) add(plain, 'participle', f, lemma);
      add(plain, 'gerund', v.gerund, lemma);
      add(hosts, 'gerund', v.gerund, lemma);
    }
    const words = (...keys: string[]): string[] => keys.flatMap((k) => [...(plain.get(k) ?? [])]);
    const carriers = (...keys: string[]): ReadonlySet<string> => new Set(keys.flatMap((k) => [...(hosts.get(k) ?? [])]));
    const tense = (name: string): string[] => PERSONS.map((p) => `${name}-${p}`);
    const lei: Pattern = { type: 'run', of: [{ type: 'optional', of: this.set(PROCLITICS) }, this.set(words('lei'))] };
    switch (form) {
      case 'imperative':
        return { type: 'either', of: [this.set(words('tu', 'voi'), carriers('tu', 'voi')), lei, this.negative(words('infinitive', 'voi'), carriers('infinitive', 'voi'))] };
      case 'imperative-tu': return this.set(words('tu'), carriers('tu'));
      case 'imperative-voi': return this.set(words('voi'), carriers('voi'));
      case 'imperative-lei': return lei;
      case 'infinitive': return this.set(words('infinitive'), carriers('infinitive'));
      case 'present': case 'future': return this.set(words(...tense(form)));
      case 'gerund': return this.set(words('gerund'), carriers('gerund'));
      case 'any': return this.set(words(...plain.keys()), carriers(...hosts.keys()));
      default: return this.set(words(form));
    }
  }

  private negative(words: readonly string[], hosts: ReadonlySet<string>): Pattern {
    return { type: 'run', of: [{ type: 'word', word: 'non' }, this.set(words, hosts)] };
  }
}

/** fa' da' di' va' sta' double the clitic's consonant (fallo, dammi, dillo). */
function hostForm(imperative: string): string {
  const doubling: Readonly<Record<string, string>> = { fai: 'fal', dai: 'dal', di: 'dil', vai: 'val', stai: 'stal' };
  return doubling[imperative] ?? imperative;
}
