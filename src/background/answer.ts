import type { PostChange } from '../coach/conversation/post-change.ts';
import type { Context, Flag, Reading, Tone } from '../coach/reading.ts';
import type { ConverseAnswer, ConverseRequest, Explanation, ReadAnswer, ReadRequest } from '../protocol/messages.ts';
import { readablePart } from '../protocol/validation.ts';
import { fingerprintOf, readingWith } from '../settings/ignored.ts';
import type { Settings } from '../settings/schema.ts';
import { toneOf } from '../settings/schema.ts';
import { type InterfaceLanguage, interfaceLanguage } from '../settings/wording.ts';

/** What answering takes; passed in, so that it is tested without a browser. */
export interface Brain {
  read(text: string, context: Context, tone: Tone): Reading;
  converse(text: string, context: Context, tone: Tone, isWanted: (flag: Flag) => boolean): readonly PostChange[];
  explain(id: string, language: InterfaceLanguage): Explanation;
  /** The browser's own guess at the language, or undefined when it has none. */
  detect(text: string): Promise<Context['detected']>;
  /** The one of our locales that the browser has chosen. */
  readonly browserLanguage: string;
}

/** A request's text and context, as far as the coach reads them. */
async function readable(brain: Brain, { text, context }: ReadRequest | ConverseRequest): Promise<{ readonly text: string; readonly context: Context }> {
  const part = readablePart(text);
  return { text: part, context: { ...context, detected: context.detected ?? (await brain.detect(part)) } };
}

function explained(brain: Brain, settings: Settings, ids: readonly string[]): Readonly<Record<string, Explanation>> {
  const language = interfaceLanguage(settings.interfaceLanguage, brain.browserLanguage);
  return Object.fromEntries([...new Set(ids)].map((id) => [id, brain.explain(id, language)]));
}

const isIgnored = (settings: Settings, flag: Flag): boolean => flag.quote !== '' && settings.ignored.includes(fingerprintOf(flag));

/**
 * Reads a text with the writer's settings. A very long text is read up to a limit, flags that the
 * writer has waved away are left out.
 */
export async function answerRead(brain: Brain, settings: Settings, request: ReadRequest): Promise<ReadAnswer> {
  const { text, context } = await readable(brain, request);
  const whole = brain.read(text, context, toneOf(settings, context.site));
  const reading = readingWith(whole, (flag) => !isIgnored(settings, flag));
  return { reading, explanations: explained(brain, settings, [...reading.flags.map(({ rule }) => rule), ...reading.praise.map(({ signal }) => signal), ...reading.traits.map(({ id }) => id)]) };
}

/** What would make a conversation of a text, by the writer's settings; flags waved away stay as they are. */
export async function answerConverse(brain: Brain, settings: Settings, request: ConverseRequest): Promise<ConverseAnswer> {
  const { text, context } = await readable(brain, request);
  const isWanted = (flag: Flag): boolean => !isIgnored(settings, flag) && !(flag.quote === '' && request.hushed.includes(flag.rule));
  const changes = brain.converse(text, context, toneOf(settings, context.site), isWanted);
  return { changes, explanations: explained(brain, settings, changes.map(({ rule }) => rule)) };
}
