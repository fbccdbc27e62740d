import { foldWord, unstretched } from './fold.ts';

/** What a token is. Links, mentions and hashtags are one token each and never words. */
export type TokenKind =
  | 'word' | 'number' | 'price' | 'percent' | 'time' | 'date' | 'link' | 'email' | 'mention' | 'hashtag' | 'emoji' | 'punct' | 'break';

/** A piece of the text. `start` and `end` are UTF-16 offsets into the original. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Folded spelling (see fold.ts); for a hashtag the tag without `#`; for punctuation the sign. */
  readonly norm: string;
  /** Other spellings to try, for stretched words. */
  readonly variants: readonly string[];
  /** Two letters or more, all capitals. */
  readonly caps: boolean;
}

// Every repetition below is bounded where it could overlap with itself, so that the scan stays linear on any input.
const LINK = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»\p{Extended_Pictographic}\p{Regional_Indicator}]+|(?<![\p{L}\p{N}@.])(?:[a-z0-9-]{1,63}\.){1,6}(?:com|it|org|net|eu|io|co|uk|de|fr|es|pt|info|shop|store|online|gov|edu|app|ly|me|be|tv|biz|club|link|news|blog|site|us|ca|au|ch|at|(?:to|do|gl|im|gd|gg|st|la|vc|ai)(?=\/))(?:\/[^\s<>"“”«»\p{Extended_Pictographic}\p{Regional_Indicator}]*)?(?![\p{L}\p{N}])`;
const EMAIL = String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}|<(?:email|phone)>`;
const MENTION = String.raw`(?<![\p{L}\p{N}_])@ ?[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}.-]+)?(?<![.-])`;
const HASHTAG = String.raw`[#＃](?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+`;
const CURRENCY = String.raw`(?:[€$£¥]|euro|eur|usd|dollars?|pounds?|euros)`;
const AMOUNT = String.raw`\d+(?:[.,’' ]\d{3})*(?:[.,]\d{1,2})?`;
const PRICE = String.raw`[€$£¥] ?${AMOUNT}(?:[kKmM]\b)?(?:,-)?|${AMOUNT}(?:,-)? ?${CURRENCY}(?![\p{L}])`;
const PERCENT = String.raw`[-–−+]?\d+(?:[.,]\d+)? ?(?:%|percento(?!\p{L})|per cento(?!\p{L})|percent(?!\p{L}))`;
const TIME = String.raw`\d{1,2}[:.h]\d{2}(?!\d)(?: ?(?:am|pm|a\.m\.|p\.m\.))?|\d{1,2} ?(?:am|pm)(?!\p{L})`;
const DATE = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}[/]\d{1,2}(?![\d/])`;
const NUMBER = String.raw`\d+(?:[.,]\d+)*(?:k\b|K\b)?`;
// Unicode has ©, ® and ™ among its pictures; nobody reads them as such, and no sentence ends at a trade mark.
const SIGN = String.raw`[©®™]\uFE0F?`;
const EMOJI = String.raw`(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*)|[:;=]-?[)(DPp](?![\p{L}\p{N}])|<3`;
const LETTER = String.raw`[\p{L}\p{M}]`;
const WORD = String.raw`${LETTER}[\p{L}\p{M}\p{N}\u200C\u200D]*(?:(?:['’‘ʼ´]|[-‐‑](?=\p{L}))[\p{L}\p{M}\p{N}]+)*(?:['’](?!\p{L}))?(?:${SIGN})?`;
const BREAK = String.raw`[\n\r\u2028\u2029]\s*`;
const PUNCT = String.raw`\.{2,}|…|[!¡?¿‼⁉❗❓]+|${SIGN}|[^\s\p{L}\p{N}]`;

const SCANNER = new RegExp(
  [
    `(?<email>${EMAIL})`, `(?<link>${LINK})`, `(?<mention>${MENTION})`, `(?<hashtag>${HASHTAG})`,
    `(?<emoji>${EMOJI})`, `(?<price>${PRICE})`, `(?<percent>${PERCENT})`, `(?<date>${DATE})`, `(?<time>${TIME})`,
    `(?<number>${NUMBER})`, `(?<word>${WORD})`, `(?<break>${BREAK})`, `(?<punct>${PUNCT})`,
  ].join('|'),
  'giu',
);

/** Italian and French elisions; what follows begins a word of its own (l'offerta, un'idea, c'è, d'autunno). */
const ELISION = /^(?:l|un|d|c|s|t|m|n|v|j|qu|gl|dell|all|nell|dall|sull|coll|quell|quest|bell|sant|grand|buon|quant|tant|tutt|nessun|ciascun|qualcun|alcun|senz|anch|dov|com|quand|cos|mezz|pover|quattr|degl|agl|negl)$/;
const VOWEL_START = /^[aeiouhàèìòùáíóú]/;
/** Names that carry a capital inside; they are not two words glued together. */
const INNER_CAPITAL = /^(?:mc|mac|de|di|la|le|i|e|you|linked|whats|face|tik|play|x)\p{L}/iu;

/** The same for names whose first half is a word as well: only with its capital is it a name. */
const NAMED = /^(?:Docu|Pay|Master|Hello|Snap|Door|Quick|Word|Power|Fed|Mind|Git|Sound)\p{Lu}/u;

/** Cuts a text into tokens, left to right, in one pass. White space between words is not a token; line breaks are. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(SCANNER)) {
    const kind = kindOf(match.groups);
    if (kind === 'word') pushWord(tokens, match[0], match.index);
    else if (kind === 'link') pushLink(tokens, match[0], match.index);
    else tokens.push(token(kind, match[0], match.index));
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined> | undefined): TokenKind {
  for (const [name, value] of Object.entries(groups ?? {})) if (value !== undefined) return name as TokenKind;
  return 'punct';
}

function token(kind: TokenKind, raw: string, start: number): Token {
  const base = kind === 'hashtag' ? raw.slice(1) : kind === 'word' ? raw.replace(/[©®™]\uFE0F?$/u, '') : raw;
  const norm = kind === 'break' ? '\n' : foldWord(base);
  return {
    kind, start, end: start + raw.length, raw, norm,
    variants: kind === 'word' ? unstretched(norm) : [],
    caps: kind === 'word' && isCapitals(raw),
  };
}

/** Sentence punctuation glued to a link belongs to the sentence, not to the address. */
function pushLink(tokens: Token[], raw: string, start: number): void {
  const body = raw.replace(/[.,;:!?)\]'’…]+$/u, '');
  tokens.push(token('link', body, start));
  if (body.length < raw.length) for (const t of tokenise(raw.slice(body.length))) tokens.push({ ...t, start: t.start + start + body.length, end: t.end + start + body.length });
}

function pushWord(tokens: Token[], raw: string, start: number): void {
  const elided = /^(\p{L}+)(['’‘ʼ´])(?=\p{L})/u.exec(raw);
  if (elided?.[1] !== undefined) {
    const head = elided[0].length;
    const rest = raw.slice(head);
    if (ELISION.test(elided[1].normalize('NFKC').toLowerCase()) && VOWEL_START.test(foldWord(rest))) {
      tokens.push(token('word', raw.slice(0, head), start));
      pushWord(tokens, rest, start + head);
      return;
    }
  }
  const seam = gluedAt(raw);
  if (seam > 0) {
    tokens.push(token('word', raw.slice(0, seam), start));
    tokens.push({ kind: 'break', start: start + seam, end: start + seam, raw: '', norm: '\n', variants: [], caps: false });
    pushWord(tokens, raw.slice(seam), start + seam);
    return;
  }
  tokens.push(token('word', raw, start));
}

/** Where a lost line break glued two words (`gratisScopri`), or -1. Both halves must look like words. */
function gluedAt(raw: string): number {
  if (INNER_CAPITAL.test(raw) || NAMED.test(raw)) return -1;
  const match = /^(\p{Lu}?\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2,}$)/u.exec(raw);
  return match?.[1] === undefined ? -1 : match[1].length;
}

function isCapitals(raw: string): boolean {
  const letters = raw.normalize('NFKC').replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
