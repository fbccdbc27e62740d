import type { Reading } from '../../src/coach/reading.ts';
import { identifyLanguage } from '../../src/coach/language/identify-language.ts';
import type { GoldPost, Post, Probe } from './posts.ts';
import { loadGold, loadPosts, loadProbes } from './posts.ts';
import type { Reader } from './reader.ts';
import { LANGUAGE_SETS, type LanguageSet, SETS, type TextSet } from './sets.ts';

/** A post of a set and what the coach makes of it. */
export interface ReadPost {
  readonly set: TextSet;
  readonly post: Post;
  readonly reading: Reading;
}

/** A labelled post and what the coach makes of it. */
export interface ReadGold {
  readonly post: GoldPost;
  readonly reading: Reading;
}

/** A probe post and what the coach makes of it. */
export interface ReadProbe {
  readonly probe: Probe;
  readonly reading: Reading;
}

/** A post whose language is known, and the language it was taken for. */
export interface ToldLanguage {
  readonly set: LanguageSet;
  readonly post: Post;
  readonly told: string;
}

/** Everything that was read. */
export interface Readings {
  readonly posts: readonly ReadPost[];
  readonly gold: readonly ReadGold[];
  readonly probes: readonly ReadProbe[];
  readonly languages: readonly ToldLanguage[];
}

/** What to read. */
export interface Wish {
  /** Folder of the sets. */
  readonly data: string;
  /** Folder of the probe posts. */
  readonly probes: string;
  /** Rules' languages. */
  readonly languages: readonly string[];
  /** Parts to read: roles of sets, `gold`, `probes`, `languages`; all when empty. */
  readonly parts: readonly string[];
}

/** The parts that can be asked for. */
export const PARTS: readonly string[] = [...new Set(SETS.map((s) => s.role)), 'gold', 'probes', 'languages'];

/**
 * Reads all that is wished for. A set that the folder lacks is left out.
 * @param watch is told how many texts there are, and gives what to call after each
 */
export function readAll(wish: Wish, reader: Reader, watch: (of: number) => () => void): Readings {
  const wants = (part: string): boolean => wish.parts.length === 0 || wish.parts.includes(part);
  const files = new Map<string, readonly Post[]>();
  const load = (file: string): readonly Post[] => {
    const posts = files.get(file) ?? loadPosts(wish.data, file);
    files.set(file, posts);
    return posts;
  };
  const posts = SETS.filter((set) => wants(set.role) && wish.languages.includes(set.language)).flatMap((set) => load(set.file).filter((post) => belongs(post, set)).map((post) => ({ set, post })));
  const gold = wants('gold') ? wish.languages.flatMap((language) => loadGold(wish.data, language)) : [];
  const probes = wants('probes') ? wish.languages.flatMap((language) => loadProbes(wish.probes, language)) : [];
  const languages = wants('languages') ? LANGUAGE_SETS.flatMap((set) => load(set.file).filter((post) => isAskedOf(post, set)).map((post) => ({ set, post }))) : [];
  const step = watch(posts.length + gold.length + probes.length + languages.length);

  const known = new Map<string, Reading>();
  const once = (post: Post, strict: boolean): Reading => {
    const key = `${strict} ${post.id}`;
    const reading = known.get(key) ?? reader(post.text, { strictness: strict ? 'strict' : 'balanced' });
    known.set(key, reading);
    return reading;
  };
  const and = <T>(value: T): T => {
    step();
    return value;
  };
  return {
    posts: posts.map(({ set, post }) => and({ set, post, reading: once(post, set.strict === true) })),
    gold: gold.map((post) => and({ post, reading: reader(post.text, {}) })),
    probes: probes.map((probe) => and({ probe, reading: reader(probe.text, { surface: probe.surface }) })),
    languages: languages.map(({ set, post }) => and({ set, post, told: identifyLanguage(post.text, {}) })),
  };
}

function belongs({ label, labels, lang }: Post, { keep }: TextSet): boolean {
  if (keep === undefined) return true;
  if (keep.label !== undefined && keep.label !== label) return false;
  if (keep.lang !== undefined && keep.lang !== lang) return false;
  return keep.categories === undefined || keep.categories.some((category) => category === labels['category']);
}

function isAskedOf({ lang, labels }: Post, set: LanguageSet): boolean {
  if (set.lang !== undefined && set.lang !== lang) return false;
  return set.letters === undefined || Number(labels['letters']) >= set.letters;
}
