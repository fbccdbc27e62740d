/** The words of a post that say something about its language, folded to one plain shape. */
export interface FoldedWords {
  /** Lower-case Latin-script words in reading order, apostrophes kept as `'` ("l'ora", "e'", "don't"). */
  readonly words: readonly string[];
  /** Letters of the Latin script that belong to words. */
  readonly latinLetters: number;
  /** Letters of all other scripts. */
  readonly otherLetters: number;
  /** "¿" or "¡" stands somewhere: hardly anyone but Spanish writes them. */
  readonly invertedMarks: boolean;
}

/** The language of a long post shows long before its end; reading on would only cost time. */
const MOST_WORDS = 400;

/** No word of the six languages that people post is longer; an unbroken run of letters may be. */
const LONGEST_WORD = 40;

/** Endings that make "name.ending" an address and not two sentences glued together. */
const ADDRESS_ENDINGS = new Set(
  'com it org net eu io co ly de fr es pt br uk tv me info biz ch at be nl us app dev shop store online gov edu'.split(' '),
);

/** What is left of addresses and shares in posts copied from elsewhere. */
const NOISE = new Set(['http', 'https', 'www', 'rt']);

const LATIN = /^\p{Script=Latin}$/u;
const LETTER = /^\p{L}$/u;
const TAG_GOES_ON = /^[\p{N}_]$/u;
const HANDLE_GOES_ON = /^[\p{N}_.@-]$/u;
/** Accents that stand apart, soft hyphens, joiners: part of the word around them. */
const INSIDE_WORDS = /^[\p{M}\p{Cf}]$/u;
const APOSTROPHES = "'’‘ʼ`′";

/**
 * Folds a post: compatibility letters ("𝗡𝗼𝘃𝗶𝘁𝗮̀"), decomposed accents, capitals and stretched letters become
 * plain ones; addresses, handles, hashtags, digits and emoji are left out. Linear time.
 * @param text any text, well-formed Unicode or not
 */
export function foldWords(text: string): FoldedWords {
  const scan: Scan = { words: [], latinLetters: 0, otherLetters: 0, invertedMarks: false };
  // "perche´" is an accent typed apart: NFKC would make a space and a mark of it.
  const plain = text.normalize('NFC').replaceAll('´', "'").normalize('NFKC').toLowerCase().normalize('NFC');
  for (const chunk of plain.split(/\s/u)) {
    if (scan.words.length >= MOST_WORDS) break;
    if (chunk !== '') scanChunk(withoutAddress(chunk), scan);
  }
  return scan;
}

interface Scan {
  readonly words: string[];
  latinLetters: number;
  otherLetters: number;
  invertedMarks: boolean;
}

/** "https://…", "www.…", "name@host.it", "shop.it/sale" go; "Qui:https://…" keeps "Qui". */
function withoutAddress(chunk: string): string {
  const scheme = chunk.indexOf('://');
  if (scheme >= 0) return chunk.slice(0, scheme);
  if (chunk.startsWith('www.')) return '';
  const at = chunk.indexOf('@');
  if (at > 0 && LETTER.test(chunk.charAt(at - 1)) && chunk.includes('.', at)) return '';
  const host = chunk.split('/', 1)[0] ?? '';
  const dot = host.lastIndexOf('.');
  if (dot <= 0 || !LETTER.test(host.charAt(dot - 1))) return chunk;
  let end = dot + 1;
  while (end < host.length && LETTER.test(host.charAt(end))) end += 1;
  return ADDRESS_ENDINGS.has(host.slice(dot + 1, end)) ? '' : chunk;
}

function scanChunk(chunk: string, scan: Scan): void {
  let word = '';
  let tag = '';
  let quoted = false;
  const close = (): void => {
    // In 'ciao' the second sign closes the quotation; in perche' it is the accent.
    const done = unstretched(quoted && word.endsWith("'") ? word.slice(0, -1) : word);
    if (done !== '' && !NOISE.has(done) && scan.words.length < MOST_WORDS) scan.words.push(done);
    word = '';
  };
  for (const character of chunk) {
    if (character === '@' || character === '#') {
      close();
      tag = character;
    } else if (LETTER.test(character)) {
      if (tag !== '') continue;
      if (LATIN.test(character)) {
        scan.latinLetters += 1;
        if (word.length < LONGEST_WORD) word += character;
      } else {
        scan.otherLetters += 1;
        close();
      }
    } else if (INSIDE_WORDS.test(character) || (tag !== '' && (tag === '@' ? HANDLE_GOES_ON : TAG_GOES_ON).test(character))) {
      continue;
    } else if (APOSTROPHES.includes(character) && tag === '') {
      if (word === '') quoted = true;
      else if (!word.endsWith("'")) word += "'";
    } else {
      close();
      tag = '';
      scan.invertedMarks ||= character === '¿' || character === '¡';
    }
  }
  close();
}

/** "ciaoooo" is "ciao": three or more of a letter in a row are one. */
function unstretched(word: string): string {
  let out = '';
  let start = 0;
  while (start < word.length) {
    let end = start + 1;
    while (end < word.length && word[end] === word[start]) end += 1;
    out += end - start >= 3 ? word.charAt(start) : word.slice(start, end);
    start = end;
  }
  return out;
}
