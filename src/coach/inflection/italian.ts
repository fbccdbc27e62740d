import type { Address } from '../reading.ts';

/** The forms of one Italian verb that rules and suggestions ask for. All folded, without clitics. */
export interface ItalianVerb {
  readonly lemma: string;
  readonly reflexive: boolean;
  /** Infinitive without its last vowel, as clitics need it (acquistar-). */
  readonly infinitiveStem: string;
  readonly infinitive: string;
  readonly imperative: Readonly<Record<Address | 'noi', string>>;
  /** io, tu, lui, noi, voi, loro. */
  readonly present: readonly string[];
  readonly future: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: string;
  /** What one told or did: imperfect and passato remoto. */
  readonly past: readonly string[];
  /** What might be or have been: imperfect subjunctive and conditional. */
  readonly might: readonly string[];
}

/** Irregular forms, from the word lists of the rulebook. Whatever is left out is regular. */
export interface ItalianIrregular {
  readonly present?: readonly string[];
  readonly imperative?: Partial<Record<Address, string>>;
  readonly participle?: string;
  readonly future?: string;
  /** Stem of the imperfect, where it is not the infinitive's (faceva: fac). */
  readonly imperfect?: string;
  /** Stem of the strong forms of the passato remoto (scrisse: scriss). */
  readonly past?: string;
  /** True for verbs like finire (finisco). */
  readonly isc?: boolean;
}

const ENDINGS = {
  are: { present: ['o', 'i', 'a', 'iamo', 'ate', 'ano'], imperative: ['a', 'ate', 'i'], participle: 'ato', gerund: 'ando', future: 'er' },
  ere: { present: ['o', 'i', 'e', 'iamo', 'ete', 'ono'], imperative: ['i', 'ete', 'a'], participle: 'uto', gerund: 'endo', future: 'er' },
  ire: { present: ['o', 'i', 'e', 'iamo', 'ite', 'ono'], imperative: ['i', 'ite', 'a'], participle: 'ito', gerund: 'endo', future: 'ir' },
} as const;
const VOWELS = { are: 'a', ere: 'e', ire: 'i' } as const;
const REMOTE = { are: ['ai', 'ò', 'ammo', 'arono'], ere: ['ei', 'etti', 'è', 'ette', 'emmo', 'erono', 'ettero'], ire: ['ii', 'ì', 'immo', 'irono'] } as const;
const FUTURE = ['ò', 'ai', 'à', 'emo', 'ete', 'anno'];

/** Enclitics, longest first, as they are written on imperatives, infinitives and gerunds. */
export const ENCLITICS: readonly string[] = [
  'gliela', 'glielo', 'glieli', 'gliele', 'gliene',
  ...['me', 'te', 'ce', 've', 'se'].flatMap((a) => ['lo', 'la', 'li', 'le', 'ne'].map((b) => a + b)),
  'gli', 'lo', 'la', 'li', 'le', 'ne', 'ci', 'vi', 'mi', 'ti', 'si',
];

/** True when a word looks like an Italian infinitive (reflexive ones included). */
export function isInfinitive(word: string): boolean {
  return /(?:[aei]re|[aei]rsi|orre|urre|orsi|ursi)$/.test(word);
}

/** All forms of a verb given by its infinitive; `iscriversi` is reflexive. Throws when it is no infinitive. */
export function conjugate(lemma: string, irregular: ItalianIrregular = {}): ItalianVerb {
  const reflexive = lemma.endsWith('rsi');
  const infinitive = reflexive ? `${lemma.slice(0, -2)}e` : lemma;
  const ending = infinitive.slice(-3);
  const kind = ending === 'are' || ending === 'ire' ? ending : 'ere';
  if (!/re$/.test(infinitive)) throw new Error(`“${lemma}” is not an Italian infinitive`);
  const stem = infinitive.slice(0, -3);
  const e = ENDINGS[kind];
  const extended = irregular.isc === true ? `${stem}isc` : stem;
  const forms = (suffixes: readonly string[], stems: (i: number) => string): string[] => suffixes.map((s, i) => join(stems(i), s, kind));
  const present = irregular.present ?? forms(e.present, (i) => (i === 3 || i === 4 ? stem : extended));
  const [tu, voi, lei] = forms(e.imperative, (i) => (i === 1 ? stem : extended));
  const participle = irregular.participle ?? join(stem, e.participle, kind);
  const futureStem = irregular.future ?? join(stem, e.future, kind);
  const vowel = irregular.imperfect === undefined ? VOWELS[kind] : 'e';
  const bygone = (irregular.imperfect ?? stem) + vowel;
  const strong = irregular.past;
  return {
    lemma, reflexive, infinitive,
    infinitiveStem: infinitive.endsWith('rre') ? infinitive.slice(0, -2) : infinitive.slice(0, -1),
    imperative: {
      tu: irregular.imperative?.tu ?? tu ?? '', voi: irregular.imperative?.voi ?? voi ?? '',
      lei: irregular.imperative?.lei ?? lei ?? '', noi: present[3] ?? '',
    },
    present, future: FUTURE.map((s) => futureStem + s),
    past: [...['vo', 'vi', 'va', 'vamo', 'vate', 'vano'].map((s) => bygone + s), ...(strong === undefined ? REMOTE[kind].map((s) => stem + s) : [`${strong}i`, `${strong}e`, `${strong}ero`, `${bygone}mmo`])],
    might: [...['ssi', 'sse', 'ssimo', 'ste', 'ssero'].map((s) => bygone + s), ...['ei', 'esti', 'ebbe', 'emmo', 'este', 'ebbero'].map((s) => futureStem + s)],
    participle: inflectAdjective(participle), gerund: join(stem, e.gerund, kind),
  };
}

/** Joins stem and ending by the spelling rules: cerc+i → cerchi, mangi+i → mangi, lasci+er → lascer. */
function join(stem: string, ending: string, kind: string): string {
  const soft = /^[ei]/.test(ending);
  if (kind === 'are' && soft) {
    if (/[cg]$/.test(stem)) return `${stem}h${ending}`;
    if (/(?:c|g|sc)i$/.test(stem)) return stem.slice(0, -1) + ending;
    if (stem.endsWith('i') && ending.startsWith('i')) return stem.slice(0, -1) + ending;
  }
  return stem + ending;
}

/** The four forms of an adjective or participle (bello bella belli belle); two or fewer for those in -e, one when invariable. */
export function inflectAdjective(masculine: string): readonly string[] {
  if (/[^aeiou]$/.test(masculine) || /[àèìòù]$/.test(masculine)) return [masculine];
  const stem = masculine.slice(0, -1);
  if (masculine.endsWith('e')) return [masculine, `${stem}i`];
  if (masculine.endsWith('ista')) return [masculine, `${stem}i`, `${stem}e`];
  if (!masculine.endsWith('o')) return [masculine];
  if (/i$/.test(stem)) return [masculine, `${stem}a`, stem, `${stem}e`];
  if (/(?:g|[aeou]c|[^i]c)$/.test(stem) && !/[aeo]ic$/.test(stem)) return [masculine, `${stem}a`, `${stem}hi`, `${stem}he`, `${stem}i`];
  if (/[cg]$/.test(stem)) return [masculine, `${stem}a`, `${stem}i`, `${stem}he`];
  return [masculine, `${stem}a`, `${stem}i`, `${stem}e`];
}

/** Cuts an enclitic off: `prenotalo` → every split whose rest might be a verb form. The caller knows which are. */
export function splitEnclitic(word: string): readonly { readonly host: string; readonly clitic: string }[] {
  const splits: { host: string; clitic: string }[] = [];
  for (const clitic of ENCLITICS) {
    if (word.length > clitic.length + 2 && word.endsWith(clitic)) splits.push({ host: word.slice(0, -clitic.length), clitic });
  }
  return splits;
}

const REFLEXIVE: Readonly<Record<Address, string>> = { tu: 'ti', voi: 'vi', lei: 'si' };
const REFLEXIVE_CLITICS = new Set(['ti', 'vi', 'si']);

/** The infinitive with its clitic, for the person addressed: acquistare+la → acquistarla, iscriversi for voi → iscrivervi. */
export function infinitiveFor(verb: ItalianVerb, clitic: string, address: Address): string {
  const object = /^(?:te|ve|se)(lo|la|li|le|ne)$/.exec(clitic)?.[1];
  const own = verb.reflexive || REFLEXIVE_CLITICS.has(clitic) ? REFLEXIVE[address] : '';
  if (own !== '' && object !== undefined) return verb.infinitiveStem + own.replace('i', 'e') + object;
  if (own !== '' && (clitic === '' || REFLEXIVE_CLITICS.has(clitic))) return verb.infinitiveStem + own;
  if (object !== undefined) return verb.infinitiveStem + object;
  return clitic === '' ? verb.infinitive : verb.infinitiveStem + clitic;
}

/** The order with its clitic, for the person addressed: prenotare+lo → prenotalo, lo prenoti; iscriversi for voi → iscrivetevi. */
export function imperativeFor(verb: ItalianVerb, clitic: string, address: Address): string {
  const object = /^(?:te|ve|se)(lo|la|li|le|ne)$/.exec(clitic)?.[1];
  const own = verb.reflexive || object !== undefined || REFLEXIVE_CLITICS.has(clitic) ? REFLEXIVE[address] : '';
  const pronoun = own === '' ? clitic : own;
  if (address !== 'lei') return verb.imperative[address] + (object === undefined ? pronoun : pronoun.replace('i', 'e') + object);
  const pronouns = object === undefined ? pronoun : `${pronoun.replace('i', 'e')} ${object}`;
  return pronouns === '' ? verb.imperative.lei : `${pronouns} ${verb.imperative.lei}`;
}
