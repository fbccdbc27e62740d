import type { Context, Goal } from '../coach/reading.ts';
import type { SettingsWorld } from '../controls/use-settings.ts';
import type { Hands } from '../page/session/hands.ts';
import type { Clock } from '../page/session/pacing.ts';
import type { ComposerAnswer, ConverseAnswer, ConverseRequest, DoneAnswer, PageRequest, ReadAnswer, ReadRequest } from '../protocol/messages.ts';
import type { Access } from '../sites/access.ts';

/** All that the popup needs of the browser, so that it is tested without one. */
export interface PopupWorld extends SettingsWorld {
  /** Has a text read. */
  ask(request: ReadRequest): Promise<ReadAnswer | null>;
  /** Asks what would make a conversation of a text. */
  converse(request: ConverseRequest): Promise<ConverseAnswer | null>;
  /** What is being written in the current tab; null where the coach does not run. */
  composer(): Promise<ComposerAnswer | null>;
  /** Applies a suggestion there. */
  apply(request: Extract<PageRequest, { readonly kind: 'apply' }>): Promise<DoneAnswer | null>;
  /** Makes several changes there as one edit. */
  rewrite(request: Extract<PageRequest, { readonly kind: 'rewrite' }>): Promise<DoneAnswer | null>;
  /** Closes the popup: the page gets the focus back. */
  close(): void;
  /** Waves a flag away there. */
  ignore(request: Extract<PageRequest, { readonly kind: 'ignore' }>): Promise<DoneAnswer | null>;
  /** What the coach may do in the current tab's site, as of now. */
  access(): Promise<Access>;
  /** Asks the browser for one site; only in answer to a click. @returns whether it may */
  allow(pattern: string): Promise<boolean>;
  /** Gives a site back. */
  disallow(pattern: string): Promise<unknown>;
  /** Calls back whenever the writer's own sites have changed and the change is in force, until the signal aborts. */
  watchOwn(onChange: () => void, signal: AbortSignal): void;
  /** Says there what the post is for; null leaves it to the text. */
  aim(goal: Goal | null): Promise<DoneAnswer | null>;
  /** What is known of a practice post. */
  readonly practiceContext: Context;
  readonly hands: Hands;
  readonly clock: Clock;
}
