import type { Context, Goal } from '../coach/reading.ts';
import { answeredText } from '../editors/answered.ts';
import { watchFocus } from '../editors/focus.ts';
import type { ApplyOutcome, ComposerAnswer, DoneAnswer, PageRequest } from '../protocol/messages.ts';
import { fingerprintOf } from '../settings/ignored.ts';
import type { Settings } from '../settings/schema.ts';
import { isOff } from '../settings/schema.ts';
import type { InterfaceLanguage } from '../settings/wording.ts';
import { type FoldRule, foldOf } from '../sites/fold.ts';
import type { Answered } from '../sites/surface.ts';
import type { PostLanguage } from './card/post-language.tsx';
import { composerKeys } from './composer-keys.ts';
import { type Face, openFace } from './face.tsx';
import { languageAround } from './layer/surroundings.ts';
import { lengthHere, type LengthSurface } from './length-here.ts';
import { childOf } from './lifetime.ts';
import { pageFocused } from './page-focus.ts';
import { pageWordingIn } from './page-wording.ts';
import { type Applied, openSession, type Session, type SessionWorld } from './session/session.ts';

/** A composer on a known site. */
export interface FoundComposer {
  readonly root: HTMLElement;
  readonly surface: { readonly site: string; readonly kind: string; readonly answering?: Answered } & LengthSurface & FoldRule;
}

/** What the page needs of the world around it. */
export interface PageWorld extends Omit<SessionWorld, 'context'> {
  readonly host: string;
  /** Site id of the host, or the host where it has none. */
  readonly site: string;
  readonly writerLanguages: readonly string[];
  /** The composer an element or a focus event belongs to, or null where the coach has no business. */
  composerAt(at: FocusEvent | Element): FoundComposer | null;
  languageOf(settings: Settings): InterfaceLanguage;
  /** Answers the popup until the signal aborts; `holds` tells whether a composer is in use. */
  answerPopup(answer: (request: PageRequest) => Promise<ComposerAnswer | DoneAnswer>, holds: () => boolean, signal: AbortSignal): void;
  /** Keeps a flag's fingerprint. */
  ignore(fingerprint: string): Promise<void>;
  /** Opens the catalogue at a rule. */
  more(rule: string): void;
  /** Whether the page has the focus; a popup takes it away. */
  hasFocus(): boolean;
  /** Whether the extension is still there; asked before anything is done. */
  alive(): boolean;
}

/** The content script's work: one composer at a time, found as it gets the focus. */
export interface Page {
  /** Takes up new settings at once; a site switched off is left without a trace. */
  settle(settings: Settings): void;
}

interface Current {
  readonly composer: FoundComposer;
  readonly session: Session;
  readonly face: Face;
  /** What is known of the place, and what the writer says of it. */
  readonly context: () => Context;
  /** Takes the writer's word for what the post is for; null leaves it to the text. */
  readonly aim: (goal: Goal | null) => void;
  readonly end: AbortController;
}

function surfaceOf(kind: string, answering: string | undefined): Context['surface'] {
  if (kind === 'reply' || kind === 'comment') return kind;
  // One box for both, as at X and Bluesky: with somebody's post above it, it answers.
  return kind === 'post' && answering !== undefined ? 'reply' : 'post';
}

/** Starts on a page; until the signal aborts. @param gone called once the extension is found to be gone */
export function openPage(world: PageWorld, first: Settings, gone: () => void, signal: AbortSignal): Page {
  let settings = first;
  let listening: AbortController | null = null;
  let current: Current | null = null;

  const leave = (): void => {
    current?.end.abort();
    current = null;
  };

  const contextOf = ({ root, surface }: FoundComposer): Context => {
    const answering = answeredText(root, surface.answering);
    return {
      site: surface.site,
      surface: surfaceOf(surface.kind, answering),
      fold: foldOf(surface),
      fieldLanguage: languageAround(root),
      writerLanguages: world.writerLanguages,
      answering,
    };
  };

  const ignore = ({ draft }: Session, key: string): void => {
    const flag = draft.flag(key);
    draft.without(key);
    // Where the browser will not keep it, the flag comes back with the next reading: no harm done.
    if (flag && flag.quote !== '') world.ignore(fingerprintOf(flag)).catch(() => undefined);
  };

  const meet = (composer: FoundComposer): void => {
    leave();
    const { root } = composer;
    const end = childOf(signal);
    let chosen: PostLanguage | null = null;
    let goal: Goal | null = null;
    const context = (): Context => ({ ...contextOf(composer), language: chosen ?? undefined, goal: goal ?? undefined });
    let face: Face | undefined;
    const session = openSession(
      root,
      { ...world, context: (caret) => ({ ...context(), caret }) },
      () => (world.alive() ? face?.update() : gone()),
      end.signal,
    );
    face = openFace(
      root,
      session,
      {
        wording: () => pageWordingIn(world.languageOf(settings)),
        length: (text) => lengthHere(root, text, composer.surface),
        ignore: (key) => ignore(session, key),
        more: world.more,
        postLanguage: () => chosen,
        speak(language) {
          chosen = language;
          return session.refresh();
        },
        gone: leave,
      },
      end.signal,
    );
    composerKeys(root, face, () => world.hands.caretOffset(root), end.signal);
    const aim = (at: Goal | null): void => {
      goal = at;
      void session.refresh();
    };
    current = { composer, session, face, context, aim, end };
  };

  const onFocus = (at: Element): void => {
    if (!world.alive()) {
      gone();
      return;
    }
    const composer = world.composerAt(at);
    const held = current?.composer.root;
    // A post may have become a message to a few since, and a composer may have gone.
    if (held && (!held.isConnected || (composer === null && held.contains(at) && world.composerAt(held) === null))) leave();
    if (composer === null || composer.root === current?.composer.root) return;
    meet(composer);
  };

  const composerAnswer = (): ComposerAnswer => ({
    kind: 'composer',
    site: world.site,
    draft: current && {
      text: current.session.draft.text(),
      context: current.context(),
      length: lengthHere(current.composer.root, current.session.draft.text(), current.composer.surface),
      hushed: current.session.draft.hushed(),
    },
  });
  /** Makes a change that the popup asks for: now, or as soon as the page has the focus again. */
  const change = async (make: (face: Face) => Promise<Applied>): Promise<ApplyOutcome> => {
    if (current === null) return 'stale';
    const { face, end } = current;
    if (!world.hasFocus()) {
      void pageFocused(end.signal).then(async (focused) => {
        if (focused) await make(face);
      });
      return 'waiting';
    }
    const applied = await make(face);
    if (applied.ok) return 'applied';
    if (applied.refusal.says === 'textMoved') return 'stale';
    return applied.refusal.says === 'damaged' ? 'damaged' : 'refused';
  };
  const answer = async (request: PageRequest): Promise<ComposerAnswer | DoneAnswer> => {
    switch (request.kind) {
      case 'composer':
        return composerAnswer();
      case 'apply':
        return { kind: 'done', outcome: await change((face) => face.apply(request.flag, request.suggestion)) };
      case 'rewrite':
        return { kind: 'done', outcome: await change((face) => face.rewrite(request.before, request.changes)) };
      case 'aim':
        current?.aim(request.goal);
        return { kind: 'done', outcome: current ? 'applied' : 'stale' };
      case 'ignore':
        if (current) {
          ignore(current.session, request.flag);
          current.face.update();
        }
        return { kind: 'done', outcome: current ? 'applied' : 'stale' };
    }
  };

  const listen = (): void => {
    if (listening) return;
    listening = childOf(signal);
    world.answerPopup(answer, () => current !== null, listening.signal);
    watchFocus(document, onFocus, listening.signal);
  };

  const settle = (next: Settings): void => {
    settings = next;
    if (isOff(next, world.site, world.host)) {
      listening?.abort();
      listening = null;
      leave();
      return;
    }
    void current?.session.refresh();
    current?.face.update();
    listen();
  };

  signal.addEventListener('abort', leave);
  settle(first);
  return { settle };
}
