import type { Context, Flag, Reading, Tone } from '../coach/reading.ts';
import type { Explanation, ReadAnswer, ReadRequest } from '../protocol/messages.ts';
import { readablePart } from '../protocol/validation.ts';
import { fingerprintOf, readingWith } from '../settings/ignored.ts';
import type { Settings } from '../settings/schema.ts';
import { toneOf } from '../settings/schema.ts';
import { type InterfaceLanguage, interfaceLanguage } from '../settings/wording.ts';

/** What answering takes; passed in, so that it is tested without a browser. */
export interface Brain {
  read(text: string, context: Context, tone: Tone): Reading;
  explain(id: string, language: InterfaceLanguage): Explanation;
  /** The browser's own guess at the language, or undefined when it has none. */
  detect(text: string): Promise<Context['detected']>;
  /** The one of our locales that the browser has chosen. */
  readonly browserLanguage: string;
}

/**
 * Reads a text with the writer's settings. A very long text is read up to a limit, flags that the
 * writer has waved away are left out.
 */
export async function answerRead(brain: Brain, settings: Settings, request: ReadRequest): Promise<ReadAnswer> {
  const text = readablePart(request.text);
  const detected = request.context.detected ?? (await brain.detect(text));
  const whole = brain.read(text, { ...request.context, detected }, toneOf(settings, request.context.site));
  const ignored = (flag: Flag): boolean => flag.quote !== '' && settings.ignored.includes(fingerprintOf(flag));
  const reading = readingWith(whole, (flag) => !ignored(flag));
  const language = interfaceLanguage(settings.interfaceLanguage, brain.browserLanguage);
  const ids = new Set([...reading.flags.map((flag) => flag.rule), ...reading.praise.map((praise) => praise.signal)]);
  return {
    reading,
    explanations: Object.fromEntries([...ids].map((id) => [id, brain.explain(id, language)])),
  };
}
