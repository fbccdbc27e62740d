/** What a reply is judged by in one language. */
export interface ReplyWords {
  /** Words (folded) that name no topic: grammar, greetings, the courtesies of customer care. */
  readonly empty: ReadonlySet<string>;
  /** Beginnings of sentences that are politeness or send people elsewhere: what they name is not taken up. */
  readonly courtesy: RegExp;
  /** What is asked, and what a sentence has to hold to answer it. The first that fits the question counts. */
  readonly asked: readonly { readonly question: RegExp; readonly answer: RegExp }[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** `\b` that knows accented letters: JavaScript's own sees a word's end before the *ì* of *sì*. */
const EDGE = String.raw`(?:(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?![\p{L}\p{N}]))`;
const wordwise = (pattern: RegExp): RegExp => new RegExp(pattern.source.replaceAll(String.raw`\b`, EDGE), 'u');

/** Patterns run on folded words with single spaces (see `plain` in takes-up.ts), so that a gap is bounded and each scan is short. */
export const REPLY_WORDS: Readonly<Record<string, ReplyWords>> = {
  it: {
    empty: words(
      'che chi cosa come quando dove quale quali quanto quanta quanti quante perchè con per una uno del della dello dei delle degli dal dalla nel nella sul sulla alla allo agli alle non più anche ancora già solo molto tanto tutto tutti tutte questo questa questi queste quello quella ciao salve buongiorno buonasera grazie mille prego scusa scusate scusi gentile gentili cliente clienti saluti cordiali giornata buona vostro vostra vostri vostre nostro nostra nostri nostre tuo tua suo sua hai avete abbiamo sono siete siamo essere stato stata fare fatto fate avere avuto vorrei vorremmo volevo posso possiamo potete puoi può sapere dire ogni sempre mai bene male oggi messaggio messaggi commento domanda risposta segnalazione feedback informazioni servizio team staff post pagina ragazzi ragazze qualcuno qualche volta proprio davvero ecco però quindi invece',
    ),
    courtesy: wordwise(/^(?:(?:ciao|salve|buongiorno|buonasera|gentile)\b.{0,30}?)?(?:grazie|(?:ti|vi|la|le) ringrazi|ringrazi|ci (?:dispiace|spiace|scusiamo|rincresce)|mi dispiace per|siamo spiacenti|(?:ti|vi|la) (?:invitiamo|preghiamo)|per (?:maggiori|ulteriori) informazioni|(?:contatta|contatti|contattaci|scrivici|scriva|ci scriva|ci contatti|scriveteci|chiama|visita|consulta)\b|(?:la tua|il tuo|la sua|il suo|la vostra) (?:opinione|segnalazione|richiesta|messaggio|soddisfazione)|restiamo a|siamo a (?:tua|sua|vostra|disposizione)|(?:abbiamo )?(?:inoltrato|preso in carico)|(?:ti|la|vi|le) (?:contatteremo|risponderemo|ricontatteremo|faremo sapere)|un nostro operatore|prendiamo|teniamo|cordiali saluti)/),
    asked: [
      { question: wordwise(/\b(?:quando|a che ora|che orari|orari[oi]?|fino a quando|entro quando|che giorno|quanto tempo|quanto ci)\b/), answer: wordwise(/⟨time⟩|⟨date⟩|⟨number⟩|\b(?:oggi|domani|dopodomani|stasera|stamattina|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settiman[ae]|giorn[oi]|mes[ei]|or[ae]|minut[oi]|mezzogiorno|mezzanotte|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|autunno|inverno|primavera|estate|non (?:lo )?sappiamo ancora)\b/) },
      { question: wordwise(/\b(?:quanto (?:cost|vien|si paga|è)|che prezzo|prezz[oi]|costo|costa|tariff[ae]|si paga)\b/), answer: wordwise(/⟨price⟩|⟨number⟩|\b(?:gratis|gratuit[oaie]|euro|compreso|inclus[oaie]|niente|non si paga)\b/) },
      { question: wordwise(/\b(?:dove|in che (?:negozio|zona|via)|indirizzo)\b/), answer: wordwise(/⟨link⟩|⟨number⟩|\b(?:via|viale|piazza|corso|largo|accanto|vicino|dietro|davanti|dentro|reparto|piano|online|in (?:negozio|sede|centro|tutti|tutta|tutte)|a ⟨name⟩|in ⟨name⟩|al ⟨name⟩|alla ⟨name⟩|da ⟨name⟩)/) },
      { question: wordwise(/\b(?:perchè|come mai|per quale motivo)\b/), answer: wordwise(/\b(?:perchè|siccome|poichè|visto che|dato che|a causa|per colpa|dipende|il motivo|abbiamo sbagliato|colpa nostra|mancav[ao]|si è rott[oa]|guasto)\b/) },
      { question: wordwise(/\b(?:come (?:si|faccio|posso|funziona|fate|devo)|in che modo)\b/), answer: wordwise(/\b(?:basta|bisogna|si (?:fa|può|deve|apre|clicca|compila|prenota)|devi|deve|dovete|puoi|può|potete|apri|clicca|premi|scegli|vai|prendi|metti|prima|poi)\b/) },
      { question: wordwise(/\?/), answer: wordwise(/^(?:⟨mention⟩ )?(?:(?:ciao|salve|buongiorno|buonasera)\b (?:⟨name⟩ )?)?(?:sì|no|certo|purtroppo|esatto|assolutamente|al momento|per ora|ancora no|non ancora|dipende|volentieri|confermo|confermiamo|sicuro|hai ragione|ha ragione|avete ragione)\b/) },
    ],
  },
  en: {
    empty: words(
      "the and for with from that this these those what when where which who whom whose how why your yours our ours you they them their its it's i'm we're you're are was were been being have has had will would could should can can't don't doesn't didn't not any some all more most much many very just only also still yet about there here then than into onto over again ever never always thanks thank thanks please sorry hello dear team customer customers service message comment question answer feedback post page guys everyone someone anyone really get got make made want need know like good great nice day today time help info information support reach out let dm us hi hey does do did is if",
    ),
    courtesy: wordwise(/^(?:(?:hi|hello|hey|dear)\b.{0,30}?)?(?:thanks|thank you|(?:we're|we are|i'm|so|very|really)? ?(?:so |very |truly |really )?sorry (?:to hear|for|about|that)|we apologi[sz]e|apologies|please (?:dm|contact|reach|send|message|call|visit|email|get in)|(?:dm|message|email|contact|call) us|for more info|your (?:feedback|opinion|satisfaction|message|comment)|we (?:appreciate|value|understand|take|'ll look|will look|have (?:passed|forwarded|shared|escalated))|we've (?:passed|forwarded|shared|escalated)|someone (?:from|will)|our team will|a member of|feel free|don't hesitate|let us know|have a (?:great|good|nice|lovely))/),
    asked: [
      { question: wordwise(/\b(?:when|what time|what day|which day|opening hours|until when|how long|how soon|by when)\b/), answer: wordwise(/⟨time⟩|⟨date⟩|⟨number⟩|\b(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|sundays|saturdays|weeks?|days?|months?|hours?|minutes|noon|midnight|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|don't know yet)\b/) },
      { question: wordwise(/\b(?:how much|what(?:'s| is| does) .{0,30}(?:price|cost)|price|prices|cost|costs|fee)\b/), answer: wordwise(/⟨price⟩|⟨number⟩|\b(?:free|included|nothing|no charge)\b/) },
      { question: wordwise(/\b(?:where|what address|which (?:store|shop|branch))\b/), answer: wordwise(/⟨link⟩|⟨number⟩|\b(?:street|road|square|avenue|lane|next to|behind|opposite|upstairs|downstairs|floor|aisle|online|in (?:store|stores|all|every)|(?:in|at|on|near) (?:the )?⟨name⟩)/) },
      { question: wordwise(/\b(?:why|how come|what's the reason)\b/), answer: wordwise(/\b(?:because|since|as we|due to|the reason|it depends|our mistake|we got|our fault|broke|broken|was missing|ran out)\b/) },
      { question: wordwise(/\bhow (?:do|can|does|to|should)\b/), answer: wordwise(/\b(?:just|simply|you (?:can|need|have|'ll)|go to|open|click|tap|press|choose|take|put|first|then|under|settings)\b/) },
      { question: wordwise(/\?/), answer: wordwise(/^(?:⟨mention⟩ )?(?:(?:hi|hello|hey)\b (?:⟨name⟩ )?)?(?:yes|yep|no|not yet|nope|sure|of course|certainly|unfortunately|sadly|absolutely|right now|for now|at the moment|it depends|you're right|indeed|we do|we don't|it is|it isn't|it does|it doesn't)\b/) },
    ],
  },
};
