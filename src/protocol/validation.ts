import { type Context, type Goal, GOALS } from '../coach/reading.ts';
import type { OpenRequest, PageRequest, ReadRequest } from './messages.ts';

/** Longest text read, in UTF-16 units: far beyond any post, short enough that a pasted book costs nothing. */
export const TEXT_LIMIT = 20_000;

/** Longest string let through in a context field, in UTF-16 units; a post being answered may be longer. */
const FIELD_LIMIT = 100;
const MAX_LANGUAGES = 10;

type Unknown = Readonly<Record<string, unknown>>;

function asRecord(value: unknown): Unknown | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Unknown) : undefined;
}

function shortString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= FIELD_LIMIT ? value : undefined;
}

/**
 * The beginning of a text that is short enough to read.
 * @returns at most `TEXT_LIMIT` UTF-16 units, never half a surrogate pair
 */
export function readablePart(text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  const last = text.charCodeAt(TEXT_LIMIT - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? TEXT_LIMIT - 1 : TEXT_LIMIT);
}

function detectedFrom(value: unknown): Context['detected'] {
  const raw = asRecord(value);
  const language = shortString(raw?.['language']);
  return language === undefined ? undefined : { language, reliable: raw?.['reliable'] === true };
}

function countFrom(value: unknown): number | undefined {
  return Number.isInteger(value) && Number(value) > 0 ? Number(value) : undefined;
}

function foldFrom(value: unknown): Context['fold'] {
  const raw = asRecord(value);
  return raw && { characters: countFrom(raw['characters']), lines: countFrom(raw['lines']) };
}

function goalFrom(value: unknown): Goal | undefined {
  return GOALS.find((goal) => goal === value);
}

function contextFrom(value: unknown): Context {
  const raw = asRecord(value) ?? {};
  const surface = raw['surface'];
  const languages = raw['writerLanguages'];
  const answering = raw['answering'];
  const caret = raw['caret'];
  return {
    site: shortString(raw['site']),
    surface: surface === 'post' || surface === 'reply' || surface === 'comment' ? surface : undefined,
    language: shortString(raw['language']),
    goal: goalFrom(raw['goal']),
    fieldLanguage: shortString(raw['fieldLanguage']),
    writerLanguages: Array.isArray(languages)
      ? languages.slice(0, MAX_LANGUAGES).flatMap((entry: unknown) => shortString(entry) ?? [])
      : undefined,
    detected: detectedFrom(raw['detected']),
    answering: typeof answering === 'string' ? readablePart(answering) : undefined,
    fold: foldFrom(raw['fold']),
    caret: Number.isInteger(caret) && Number(caret) >= 0 ? Number(caret) : undefined,
  };
}

/**
 * Reads a request to the background.
 * @returns undefined for anything that is not one; broken context fields are dropped
 */
export function readRequestFrom(value: unknown): ReadRequest | undefined {
  const raw = asRecord(value);
  if (raw?.['kind'] !== 'read' || typeof raw['text'] !== 'string') return undefined;
  return { kind: 'read', text: raw['text'], context: contextFrom(raw['context']) };
}

/**
 * Reads a request to open the catalogue.
 * @returns undefined for anything that is not one, or names no id a rule could have
 */
export function openRequestFrom(value: unknown): OpenRequest | undefined {
  const raw = asRecord(value);
  const id = raw?.['id'];
  return raw?.['kind'] === 'open' && typeof id === 'string' && /^[a-z-]{1,60}$/.test(id) ? { kind: 'open', id } : undefined;
}

/**
 * Reads a request to a page.
 * @returns undefined for anything that is not one
 */
export function pageRequestFrom(value: unknown): PageRequest | undefined {
  const raw = asRecord(value);
  const flag = raw?.['flag'];
  const suggestion = raw?.['suggestion'];
  switch (raw?.['kind']) {
    case 'composer':
      return { kind: 'composer' };
    case 'ignore':
      return typeof flag === 'string' ? { kind: 'ignore', flag } : undefined;
    case 'aim':
      return { kind: 'aim', goal: goalFrom(raw['goal']) ?? null };
    case 'apply':
      return typeof flag === 'string' && Number.isInteger(suggestion)
        ? { kind: 'apply', flag, suggestion: Number(suggestion) }
        : undefined;
    default:
      return undefined;
  }
}
