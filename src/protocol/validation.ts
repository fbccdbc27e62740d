import { type Context, type Goal, GOALS } from '../coach/reading.ts';
import type { PostChange } from '../coach/conversation/post-change.ts';
import type { ConverseRequest, OpenRequest, PageRequest, ReadRequest } from './messages.ts';

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
 * Reads a request for a conversation.
 * @returns undefined for anything that is not one; broken context fields are dropped
 */
export function converseRequestFrom(value: unknown): ConverseRequest | undefined {
  const raw = asRecord(value);
  if (raw?.['kind'] !== 'converse' || typeof raw['text'] !== 'string') return undefined;
  const hushed = Array.isArray(raw['hushed']) ? raw['hushed'].flatMap((entry: unknown) => shortString(entry) ?? []) : [];
  return { kind: 'converse', text: raw['text'], context: contextFrom(raw['context']), hushed };
}

function stretchFrom(value: unknown): { start: number; end: number } | undefined {
  const raw = asRecord(value);
  const start = Number(raw?.['start']);
  const end = Number(raw?.['end']);
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start ? { start, end } : undefined;
}

/** Every change well formed, or none at all: half a rewriting is worse than none. */
function changesFrom(value: unknown): readonly PostChange[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const changes = value.flatMap((entry: unknown): PostChange[] => {
    const raw = asRecord(entry);
    const stretch = stretchFrom(entry);
    const kind = (['replace', 'remove', 'insert'] as const).find((one) => one === raw?.['kind']);
    const rule = shortString(raw?.['rule']);
    const text = raw?.['text'];
    return stretch === undefined || kind === undefined || rule === undefined || typeof text !== 'string' ? [] : [{ kind, rule, text, ...stretch, slot: stretchFrom(raw?.['slot']) }];
  });
  return changes.length === value.length ? changes : undefined;
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
    case 'rewrite': {
      const changes = changesFrom(raw['changes']);
      return typeof raw['before'] === 'string' && changes !== undefined ? { kind: 'rewrite', before: raw['before'], changes } : undefined;
    }
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
