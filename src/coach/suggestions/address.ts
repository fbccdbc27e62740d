import { conjugate } from '../inflection/italian.ts';
import type { Address, AddressWish } from '../reading.ts';
import type { LanguageRules } from '../rules/rulebook.ts';
import type { Document } from '../text/document.ts';

const MARKERS: Readonly<Record<string, Address>> = Object.fromEntries([
  ...'tu ti te sapevi volevi avevi avrai sarai potrai troverai riceverai tuo tua tuoi tue puoi vuoi hai sei trovi sai fai benvenuto benvenuta'.split(' ').map((w) => [w, 'tu'] as const),
  ...'voi vi sapevate volevate avevate eravate avrete sarete potrete troverete riceverete vostro vostra vostri vostre potete volete avete siete trovate sapete fate benvenuti benvenute'.split(' ').map((w) => [w, 'voi'] as const),
  ...'lei suo sua suoi sue'.split(' ').map((w) => [w, 'lei'] as const),
]);

/** aspettate, venite, perdetevi: a verb for more than one, where a verb may stand (*estate* and *rete* stand elsewhere). */
const SECOND_PLURAL = /^.{2,}[aei]te(?:vi|ci|mi|(?:ve)?l[oaie]|ne)?$/;
/** "Le risponderemo", "la ringraziamo": what is said so in small letters is said to one person, politely. */
const POLITE = /^(?:ringrazi|inform|invit|pregh|consigli|sugger|ricord|chied|comunic|rispond|ricontatt|contatt|aggiorn|scriv)(?:o|iamo|eremo|eremmo|erò|heremo|herò)$/;
/** "Può trovare", "potrà trovarlo", "la può contattare": what the reader is told they may do. */
const MAY = new Set(['può', 'potrà', 'potrebbe']);
const READERS_DO = /^(?:trov|contatt|consult|chiam|scriv|invi|mand|scaric|verific|richied|rivolg|compil|prenot|legg|visit|acced|utilizz|segnal|controll)[aei]r(?:e|[mscltv]i|l[oaie]|ne)$/;
/** "La sua segnalazione", small as it is, is in a reply that of the person who is answered. */
const SENT_BY_ASKER = /^(?:segnalazion[ei]|messaggio|messaggi|richiest[ae]|domand[ae]|commento|feedback|opinion[ei]|parere|pratica|ordine|email|mail|pazienza|attenzione|comprensione|fiducia|disponibilità|collaborazione|interesse|reclamo)$/;
const ASKERS = new Set('cosa che non se come dove quando perchè chi ci vi'.split(' '));

/**
 * The form of address suggestions use: the writer's wish, or what the post itself uses.
 * @param usual for posts that use none
 * @param isReply whether it answers somebody
 */
export function addressOf(wish: AddressWish, language: string, doc: Document, rules: LanguageRules, usual: Address = 'tu', isReply = false): Address {
  if (wish !== 'auto') return wish;
  return (language === 'it' ? addressIn(doc, rules, isReply) : undefined) ?? usual;
}

/** The form of address an Italian post uses, or one that answers somebody; undefined where it uses none. */
export function addressIn(doc: Document, rules: LanguageRules, isReply = false): Address | undefined {
  const votes: Record<Address, number> = { tu: 0, voi: 0, lei: 0 };
  doc.tokens.forEach((t, i) => {
    if (t.kind !== 'word' || doc.isProtected[i] || isTold(doc, i)) return;
    const marked = MARKERS[t.norm];
    // "Lei" as an address is written with a capital inside the sentence; "lei" is she.
    if (marked !== undefined && (marked !== 'lei' || (isReply && SENT_BY_ASKER.test(doc.tokens[i + 1]?.norm ?? '')) || (/^\p{Lu}/u.test(t.raw) && doc.opensSentence[i] !== true))) votes[marked]++;
    const last = doc.tokens[i - 1]?.norm;
    if ((last === 'le' || last === 'la') && POLITE.test(t.norm)) votes.lei++;
    if (MAY.has(t.norm) && doc.opensClause[i] === true && READERS_DO.test(doc.tokens[i + 1]?.norm ?? '')) votes.lei++;
    // "Signora, prenoti la visita": whoever is called so is not a "tu".
    if (/^signor[ae]$/.test(t.norm) && doc.opensSentence[i] === true && doc.tokens[i + 1]?.raw === ',') votes.lei++;
    if (last === 'gentile' && /^(?:signor[ae]|cliente|utente)$/.test(t.norm)) votes.lei++;
    const served = servedBy(t.norm, rules);
    if (served !== undefined) votes[served]++;
    if (SECOND_PLURAL.test(t.norm) && (doc.opensClause[i] === true || ASKERS.has(last ?? ''))) votes.voi++;
    if (isPolite(t.norm, last === 'si' && doc.opensClause[i - 1] === true, doc.opensClause[i] === true, rules)) votes.lei++;
    if (doc.opensClause[i] === true) {
      const form = imperativeOf(t.norm, rules);
      // acquista may also be "he buys": half a vote.
      if (form !== undefined) votes[form] += form === 'tu' ? 0.5 : 1;
    } else if (SECOND_PLURAL.test(t.norm) && [t.norm, t.norm.replace(/l[aeio]$/, '')].some((word) => imperativeOf(word, rules) === 'voi')) {
      // Inside a clause guardate may be a participle (cose guardate): a quarter, which counts where nothing else does.
      votes.voi += 0.25;
    }
  });
  if (votes.voi > votes.tu) return 'voi';
  if (votes.lei > votes.tu) return 'lei';
  return votes.tu > 0 ? 'tu' : undefined;
}

/** "Darvi", "per non perdertela": to whom it is done stands at the end of the infinitive. */
function servedBy(word: string, { program: { lemmas } }: LanguageRules): Address | undefined {
  const [, verb, whom] = /^(.+[aei]r)(t|v)(?:i|el[aoie]|ene)$/.exec(word) ?? [];
  const infinitive = `${verb}e`;
  // Concerti and conservi end so as well, and come from no infinitive.
  if (whom === undefined || !Object.hasOwn(lemmas, infinitive) || lemmas[infinitive] !== infinitive) return undefined;
  return whom === 't' ? 'tu' : 'voi';
}

/** "Una serie di lezioni inedite, realizzate per": behind a comma and a feminine plural the same form may say what was done. */
function isTold({ tokens, opensSentence }: Document, at: number): boolean {
  const sign = tokens[at - 1];
  return opensSentence[at] !== true && sign?.raw === ',' && /(?:ate|ite|ute)$/.test(tokens[at]?.norm ?? '') && /e$/.test(tokens[at - 2]?.norm ?? '');
}

/** "Voglia di mare?" is a wish, not an order. */
const WISH = 'voglia';

/** Si iscriva, scelga, venga; *compri* is as well what you buy. */
function isPolite(word: string, reflexive: boolean, opens: boolean, rules: LanguageRules): boolean {
  const lemma = (reflexive || opens) && word !== WISH && Object.hasOwn(rules.program.lemmas, word) ? rules.program.lemmas[word] ?? '' : '';
  if (!/r(?:e|si)$/.test(lemma)) return false;
  const { imperative, present } = conjugate(lemma, rules.irregular[lemma] ?? {});
  return word === imperative.lei && (reflexive || !present.includes(word)) && word !== imperative.tu;
}

function imperativeOf(word: string, rules: LanguageRules): Address | undefined {
  const { lemmas, hosts } = rules.program;
  const base = Object.hasOwn(lemmas, word) ? word : Object.keys(LONG_ENDINGS).map((e) => (word.endsWith(e) ? word.slice(0, -e.length) : '')).find((h) => h !== '' && Object.hasOwn(hosts, h) && Object.hasOwn(lemmas, h));
  if (base === undefined) return undefined;
  const lemma = lemmas[base] ?? '';
  if (!/r(?:e|si)$/.test(lemma)) return undefined;
  const { imperative } = conjugate(lemma, rules.irregular[lemma] ?? {});
  if (base === imperative.voi || word === `${imperative.voi}vi`) return 'voi';
  return base === imperative.tu || word === `${imperative.tu}ti` ? 'tu' : undefined;
}

const LONG_ENDINGS = { lo: 1, la: 1, li: 1, le: 1, ne: 1, ci: 1, mi: 1, vi: 1, ti: 1 };
