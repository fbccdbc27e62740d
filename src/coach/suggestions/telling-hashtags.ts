import { foldWord } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';

/** Where one word of a tag ends and the next begins: #SicurezzaSulLavoro, #primavera_2026. */
const JOINT = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{L})(?=\p{N})|_+/u;
/** Tags set for reach alone fit any post. */
const REACH = /^(?:love|insta\p{L}*|ig(?:ers?\p{L}*|daily|\p{L}?)|(?:photo|pic|foto|outfit|look)\p{L}*oftheday|[pfo]otd|follow\p{L}*|segui(?:mi|ci|teci|temi)?|like(?:4like|forlike|s)?|l4l|f4f|fyp|foryou\p{L}*|(?:nei)?perte|viral(?:e|i|post|video|reels?)?|explore(?:page|more)?|trending|reels?|reelsinstagram|\p{L}{3,}ofinstagram|(?:travel|food|fashion|home|beauty|coffee|wedding|photo)gram|repost|regram|[hm]otd|ttot|tgif|goodvibes|vibes|mood|smile|funfactfriday|fridayfeeling|mondaymood|mondaymotivation|blastfromthepast|amazing|beautiful|happy|cool|nofilter|tbt|throwback\p{L}*|flashbackfriday|clickthelink)$/u;
/** Tags that say where the link is: idle where the post says so in words. */
const POINTER = /^(?:linkinbio|linkinprofile)$/u;
/** Tags that say next to nothing of the post they stand under. */
const SAYS_LITTLE = /^(?:ig\p{L}{0,8}|segui\p{L}*|like\p{L}*|viral\p{L}*|explore\p{L}*|contest\p{L}*|giveaway\p{L}*|participate\p{L}*|onlinemarketing|\p{L}*news|\p{L}*notizi[ea]|\p{L}*notiziario|cronaca|informazion[ei]|italian[ioae]|buon(?:giorno|asera|anotte)|pdf|online|web|blog|video|foto|photo|business|\d{0,2}(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|january|february|april|june|july|august|september|october|november|december)(?:20\d\d)?|(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;
/** Words that stand under posts of any kind: what a post is about stays before them, even where it says them. */
const ANY_POST = /^(?:life|lifestyle|style|fashion|homes?|house|decor|design|designer|art|inspir\p{L}*|inspo|luxury|modern|summer|winter|spring|autumn|weekend|fun|family|friends|friendship|nature|beauty|interiors?|future|success|motivation\p{L}*|mindset|goals|leader(?:ship)?|trends?|quality|happiness|sky|clouds|sun|sunshine|view|throwback|behindthescenes|dietrolequinte|ispirazion[ei]|vita|amore|moda|stile|cas[ae]|arredo|arte|bellezza|lusso|estate|inverno|primavera|autunno|amici|amicizia|famiglia|natura|futuro|qualita|passion[ei]|emozion[ei]|felicita|novita|cielo|sole|panorama)$/u;
/** #DHL, #WCID2020, #nyfw: letters that stand for a name. */
const ABBREVIATION = /^#(?:\p{Lu}{2,6}|[^\P{Ll}aeiouy]{3,6})\d{0,4}$/u;
/** Outlets: SiciliaTv. */
const OUTLET = /(?<!mart)\p{Ll}(?:Tv|TV|Radio|Channel|Magazine)$/u;
/** #an, #m2: what two small letters stand for nobody knows. */
const TOO_SHORT = /^#\p{Ll}[\p{Ll}\p{N}]?$/u;
/** A tag of so many small letters runs several words together, unless it ends as one long word does. */
const SEVERAL = 12;
const ONE_LONG_WORD = /^(?=.{0,17}$).*(?:tions?|ability|ibility|ments?|ness|olog(?:y|i[ae])|zion[ei]|bilita|ment[eoi])$/u;
/** What one word may have at its end that another form of it has not. */
const FORM = /^[aeiouyhsdr]{0,2}$/u;
/** A name of several words (#RyeDay), or of a model (#xs7). */
const OWN_NAME = /\p{Ll}\p{Lu}|\p{L}\p{N}/u;
/** Letters two words share when one is a form of the other (ricetta, ricette). */
const STEM = 4;
/** Of the shorter of two tags so much at its beginning makes them tags for one thing. */
const ALIKE = 0.5;
/** Letters a form may add or change at its end. */
const ENDING = 2;
/** What a tag loses that stands there already, and what is left of one that names the same thing in other letters. */
const SAID_TWICE = 6;
const SAID_ALIKE = { part: 0.25, less: 1, most: 0.4 } as const;
/** What is left of one that the post speaks of, and that shares only its end with one other (#fridgeshelves, #kitchenshelves): more than of words that nothing in the post speaks of. */
const SPOKEN_ALIKE = 0.8;
/** What a tag is worth that runs a word of the post together with others (#fridgeshelves under a post on a fridge), and the letters of either at least. */
const SPOKEN_PART = { worth: 1.5, word: 5, rest: 3 } as const;
/** What a word that stands under any post is worth where the post says it, and where it does not. */
const LITTLE = { said: 1.5, unsaid: -1 } as const;
/** What the block's first tag is worth beside what it says, a common word and another. */
const FIRST = { common: 1, own: 1.25 } as const;
/** What capitals within a tag are worth, beside the 3 of a word that the post says. */
const NAMED = 1;
/** Words in a row a tag may run together. */
const RUN = 6;
/** More of the tags that a post speaks of only in words do not go: they say what it is about. */
const MOST_SAID = 2;
/** Tags and words looked at, so that a wall of tags costs no more than a long post. */
const READ = { tags: 60, words: 400 } as const;

/** What a post tells beside the tags of its closing block. */
export interface Told {
  readonly words: readonly Token[];
  /** Tags inside its sentences. */
  readonly said: readonly Token[];
  /** Places, offices and the like, folded. */
  readonly names: readonly string[];
  /** Plain words, folded. */
  readonly ordinary: readonly string[];
}

/**
 * The `most` tags of a block that say most of their post, given the post's words before them and the tags inside its
 * sentences: those the post speaks of in words, then names, several words run together and the block's first, which is
 * mostly whose post it is; never two for one thing while others are left, and words that stand under any post last. Of
 * equals the first are meant first.
 */
export function mostTelling(block: readonly Token[], most: number, told: Told): readonly Token[] {
  const words = told.words.slice(0, READ.words).map((word) => word.norm);
  const topics = [...words, ...told.said.flatMap(partsOf)].filter((word) => word.length >= SPOKEN_PART.word);
  const world = { ...told, words, topics, tags: [...told.said, ...block.slice(0, READ.tags)] };
  const left = block.slice(0, READ.tags).map((tag, i) => ({ tag, isSpoken: spokenOf(tag, world) > 0, telling: tellingOf(tag, world) + (i > 0 || saysNothing(tag) ? 0 : isCommon(tag, told.ordinary) ? FIRST.common : FIRST.own) }));
  const kept: Token[] = [];
  while (kept.length < most && left.length > 0) {
    const worth = left.map((one) => worthBeside(one, [...told.said, ...kept], words));
    kept.push(...left.splice(worth.indexOf(Math.max(...worth)), 1).map(({ tag }) => tag));
  }
  return kept;
}

/** What a tag is worth beside those that stay: one that names the same thing is worth little. */
function worthBeside({ tag, telling, isSpoken }: { readonly tag: Token; readonly telling: number; readonly isSpoken: boolean }, others: readonly Token[], words: readonly string[]): number {
  if (others.some((other) => isForm(lettersOf(tag), lettersOf(other)))) return telling - SAID_TWICE;
  const alike = others.filter((other) => overlap(tag, other) && !isOwnLine(tag, other, words));
  if (alike.length === 0) return telling;
  return isSpoken && alike.length === 1 && alike.every((other) => startAlike(lettersOf(tag), lettersOf(other)) < STEM && !lettersOf(tag).endsWith(lettersOf(other)) && !lettersOf(other).endsWith(lettersOf(tag))) ? Math.min(telling, SPOKEN_ALIKE) : Math.min(SAID_ALIKE.most, Math.max(0, telling) * SAID_ALIKE.part - SAID_ALIKE.less);
}

/** #MillLoaves beside #Mill in a post on a loaf: what of the brand's the post is about. */
function isOwnLine(tag: Token, other: Token, words: readonly string[]): boolean {
  const [name = '', whole = ''] = [lettersOf(tag), lettersOf(other)].toSorted((a, b) => a.length - b.length);
  return whole.startsWith(name) && whole.length > name.length && words.some((word) => isForm(whole.slice(name.length), word));
}

/** A plain word, or one that stands under any post. */
function isCommon(tag: Token, ordinary: readonly string[]): boolean {
  const whole = lettersOf(tag);
  return ANY_POST.test(whole) || ordinary.includes(whole);
}

/** What the tags of a post are weighed by. */
interface World {
  readonly words: readonly string[];
  /** Its longer words, those that its tags run together as well. */
  readonly topics: readonly string[];
  readonly names: readonly string[];
  readonly tags: readonly Token[];
}

function tellingOf(tag: Token, { words, topics, names, tags }: World): number {
  const whole = lettersOf(tag);
  if (saysNothing(tag)) return -2;
  if (ANY_POST.test(whole)) return runTogether(whole, words) > 0 ? LITTLE.said : LITTLE.unsaid;
  const several = !ONE_LONG_WORD.test(whole) && whole.length >= SEVERAL;
  const spoken = spokenOf(tag, { words, topics });
  // Several words with their capitals are mostly the name of a campaign, or of whose post it is.
  const named = /\p{Ll}\p{Lu}/u.test(tag.raw) ? NAMED : 0;
  const known = spoken === 0 && (names.includes(whole) || ABBREVIATION.test(tag.raw)) ? 1.5 : 0;
  // What other tags go on from (#mill, #millbread, #millfriends) is what they are all about.
  const head = whole.length >= STEM - 1 && tags.some((other) => lettersOf(other).startsWith(whole) && lettersOf(other).length >= whole.length + STEM - 1) ? 1 : 0;
  return spoken + named + known + head + (partsOf(tag).length > 1 || several ? 0.75 : 0) + (/^\p{Lu}/u.test(tag.raw.slice(1)) ? 0.5 : 0);
}

/** How far the post speaks in words of what a tag names. */
function spokenOf(tag: Token, { words, topics }: Pick<World, 'words' | 'topics'>): number {
  const whole = lettersOf(tag);
  const run = runTogether(whole, words);
  if (run > 0) return 3 + Math.min(run, 3);
  const isSaid = (part: string): boolean => words.some((word) => isForm(part, word));
  const telling = partsOf(tag).filter((part) => part.length >= STEM || (part.length === STEM - 1 && isSaid(part)));
  const said = (3 * telling.filter(isSaid).length) / Math.max(1, telling.length);
  const isPart = (word: string): boolean => whole.length >= word.length + SPOKEN_PART.rest && (whole.startsWith(word) || whole.endsWith(word));
  return said === 0 && topics.some(isPart) ? SPOKEN_PART.worth : said;
}

function partsOf(tag: Token): readonly string[] {
  return tag.raw.slice(1).split(JOINT).filter((part) => part !== '').map(foldWord);
}

function lettersOf(tag: Token): string {
  return foldWord(tag.raw.slice(1)).replaceAll('_', '');
}

/**
 * The tags of a block that nobody would miss, those that go first in front: what stands there twice, what fits any post, and
 * last what the post says in another tag, or one or two that it says in words: without the tags that name its matter it would be
 * left with those that only its writer understands. Several words with their capitals are mostly
 * the name of a campaign, of a partner or of who posts, and one name beside another is its fellow: only the writer knows whether
 * they may go.
 */
export function idleTags(block: readonly Token[], { words, said }: Pick<Told, 'words' | 'said'>): readonly Token[] {
  const norms = words.slice(0, READ.words).map((word) => word.norm);
  const read = block.slice(0, READ.tags);
  const isTwice = (tag: Token, i: number): boolean => [...said, ...read.slice(0, i)].some(({ norm }) => norm === tag.norm);
  const twice = read.filter(isTwice);
  const reach = read.filter((tag) => !twice.includes(tag) && (REACH.test(lettersOf(tag)) || (norms.includes('link') && POINTER.test(lettersOf(tag)))));
  const rest = read.filter((tag) => !twice.includes(tag) && !reach.includes(tag));
  const isSaid = (tag: Token, i: number): boolean => !OWN_NAME.test(tag.raw) && (runTogether(lettersOf(tag), norms) > 0 || [...said, ...rest.slice(0, i)].some((other) => isForm(lettersOf(tag), lettersOf(other))));
  const worded = rest.filter(isSaid);
  const isFellow = (tag: Token, other: Token | undefined): boolean => other !== undefined && isNameAlone(tag) && isNameAlone(other) && !worded.includes(other);
  const alone = worded.filter((tag) => ![-1, 1].some((step) => isFellow(tag, rest[rest.indexOf(tag) + step])));
  // What another tag that stays names as well (#windfarm beside #wind) is missed least.
  const again: Token[] = [];
  for (const tag of alone.toReversed()) if ([...said, ...rest].some((other) => other !== tag && !again.includes(other) && overlap(tag, other))) again.push(tag);
  // Several words of the post run together (#rescueboat under a story of one) are what it is about.
  const once = alone.filter((tag) => !again.includes(tag) && runTogether(lettersOf(tag), norms) <= 1);
  return [...twice, ...reach, ...again, ...once.toReversed().slice(0, Math.max(1, Math.min(MOST_SAID, once.length - 1)))];
}

/** One word with a capital: #Leeds. */
function isNameAlone({ raw }: Token): boolean {
  return /^#\p{Lu}\p{Ll}+$/u.test(raw);
}

function saysNothing(tag: Token): boolean {
  return REACH.test(lettersOf(tag)) || SAYS_LITTLE.test(lettersOf(tag)) || OUTLET.test(tag.raw) || TOO_SHORT.test(tag.raw);
}

/** Two tags for one thing: the same word, one with the other in it, or two that begin alike for most of the shorter. */
function overlap(one: Token, other: Token): boolean {
  const [short, long] = [lettersOf(one), lettersOf(other)].toSorted((a, b) => a.length - b.length);
  if (short === undefined || long === undefined) return false;
  const alike = Math.max(startAlike(short, long), startAlike(backwards(short), backwards(long)));
  return isForm(short, long) || (short.length >= STEM && (long.startsWith(short) || long.endsWith(short))) || (short.length > STEM && long.includes(short)) || alike >= Math.max(STEM + 1, short.length * ALIKE);
}

function backwards(letters: string): string {
  return [...letters].toReversed().join('');
}

/** How many letters two tags begin with alike (#kodakgold, #kodakcolour: 5). */
function startAlike(one: string, other: string): number {
  const apart = [...one].findIndex((letter, i) => other[i] !== letter);
  return apart < 0 ? one.length : apart;
}

/** How many words in a row of the post make up the tag; 0: none do. */
function runTogether(tag: string, words: readonly string[]): number {
  for (const from of words.keys()) {
    let run = '';
    for (const [i, word] of words.slice(from, from + RUN).entries()) {
      run += word.replaceAll(/[^\p{L}\p{N}]/gu, '');
      if (isForm(tag, run)) return i + 1;
      if (run.length > tag.length + ENDING) break;
    }
  }
  return 0;
}

/** The same word, or a form of it: they part only in what forms end in (not "startup", "started"). */
function isForm(one: string, other: string): boolean {
  if (one === other) return true;
  const stem = startAlike(one, other);
  return stem >= (one === `${other}s` || other === `${one}s` ? STEM - 1 : STEM) && FORM.test(one.slice(stem)) && FORM.test(other.slice(stem));
}
