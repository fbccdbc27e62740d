import { type PostChange, withChanges } from '../../coach/conversation/post-change.ts';
import type { Context } from '../../coach/reading.ts';
import type { ComposerText } from '../../editors/extract.ts';
import type { Edit, WriteOutcome } from '../../editors/write.ts';
import type { ConverseAnswer, ConverseRequest, ReadAnswer, ReadRequest } from '../../protocol/messages.ts';
import type { Proposal } from './proposal.ts';
import { openDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Hands } from './hands.ts';
import { type Clock, paced } from './pacing.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { rewriteEdit } from './rewrite-edit.ts';
import { editBetween } from './spans.ts';

/** Reads after this pause in typing, and at least this often during it; ms. */
const PACE = { pause: 350, longest: 1_200 } as const;

/** A word left alone for so long is no half word any more; ms. */
const REST = { pause: 1_500, longest: Infinity } as const;

/** What a session needs of the world around it. */
export interface SessionWorld {
  readonly hands: Hands;
  readonly clock: Clock;
  ask(request: ReadRequest): Promise<ReadAnswer | null>;
  converse(request: ConverseRequest): Promise<ConverseAnswer | null>;
  /** What is known of the place, for a caret at this offset. */
  context(caret: number | undefined): Context;
}

/** How a wished change ended. */
export type Applied =
  /** Done; where the browser's undo will not bring the old text back, with words about that. */
  | { readonly ok: true; readonly refusal: Refusal | null }
  | { readonly ok: false; readonly refusal: Refusal };

/** One composer being written in: its text, its reading, and the way to change it. Ends with its signal. */
export interface Session {
  readonly draft: Draft;
  /** The text as extracted last, for ranges. */
  composerText(): ComposerText;
  /** Reads the text afresh now: the settings have changed, or a flag was waved away. @returns once that is done */
  refresh(): Promise<void>;
  /** Applies one suggestion of a flag. Nothing is written unless the text is the one that was read. */
  apply(key: string, suggestion: number): Promise<Applied>;
  /** Asks what would make a conversation of the text as it is now; null when nobody answers or it has moved on. */
  converse(): Promise<Proposal | null>;
  /** Makes several changes as one edit. Nothing is written unless the text is still `before`. */
  rewrite(before: string, changes: readonly PostChange[]): Promise<Applied>;
  /** Puts the text back that the last change replaced, where the browser's undo does not; only while the text is still the changed one. */
  takeBack(): Promise<Applied>;
}

const STALE: Applied = { ok: false, refusal: { says: 'textMoved', offer: null } };

/**
 * Follows one composer until the signal aborts.
 * @param onChange called whenever text or reading have changed; never while a word is being composed
 */
export function openSession(root: HTMLElement, world: SessionWorld, onChange: () => void, signal: AbortSignal): Session {
  const { hands } = world;
  let extracted = hands.extract(root);
  let writing = false;
  /** How many readings were asked for, and which of them was the last to be answered. */
  let asked = 0;
  let answered = 0;
  /** The last change that the browser's undo does not take back. */
  let last: { readonly before: string; readonly after: string } | null = null;
  const draft = openDraft(extracted.text);

  const sync = (): boolean => {
    extracted = hands.extract(root);
    return draft.moved(extracted.text);
  };

  const read = async (rested = false): Promise<void> => {
    if (signal.aborted || writing || hands.isComposing(root)) return;
    sync();
    const text = draft.text();
    if (text.trim() === '') {
      onChange();
      return;
    }
    const caret = rested ? undefined : (hands.caretOffset(root) ?? undefined);
    // The coach takes the word at the caret for half a word, and says nothing of it yet.
    if (caret !== undefined && /[\p{L}\p{N}]$/u.test(text.slice(0, caret))) rest.ask();
    const turn = ++asked;
    const answer = await world.ask({ kind: 'read', text, context: world.context(caret) });
    // A worker that had to be woken may answer late: what was read of an older text would take the marks off this one.
    if (signal.aborted || answer === null || turn < answered) return;
    answered = turn;
    draft.answered(text, answer);
    onChange();
  };

  const write = async (before: string, edit: Edit): Promise<WriteOutcome> => {
    writing = true;
    try {
      return await hands.writeEdit(root, before, edit, signal);
    } catch {
      // A mistake of ours, or an editor like no other: whatever stands there now, the writer's words are to be had.
      const wanted = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
      return { ok: false, reason: hands.extract(root).text === before ? 'refused' : 'damaged', before, wanted };
    } finally {
      writing = false;
      if (!signal.aborted) {
        sync();
        void read();
      }
    }
  };

  const carryOut = async (edit: Edit, words: string): Promise<Applied> => {
    const before = draft.text();
    const outcome = await write(before, edit);
    if (!outcome.ok) return { ok: false, refusal: refusalOf(outcome, words) };
    if (outcome.undo === 'native') return { ok: true, refusal: null };
    last = { before, after: hands.extract(root).text };
    return { ok: true, refusal: { says: 'appliedForGood', offer: { label: 'copyBefore', words: before }, undo: true } };
  };

  const pace = paced(() => void read(), PACE, signal, world.clock);
  const rest = paced(() => void read(true), REST, signal, world.clock);

  hands.watchText(
    root,
    () => {
      const moved = sync();
      // Editors re-create their nodes without changing the text: the marks need their ranges anew.
      onChange();
      if (moved) pace.ask();
    },
    signal,
  );
  void read();

  return {
    draft,
    composerText: () => extracted,
    refresh: () => read(),
    async apply(key, index) {
      if (writing || signal.aborted || hands.isComposing(root)) return STALE;
      const moved = sync();
      const suggestion = draft.flag(key)?.suggestions[index];
      if (moved || suggestion === undefined) {
        onChange();
        pace.ask();
        return STALE;
      }
      const { start, end, text, slot } = suggestion;
      return carryOut(slot === undefined ? { start, end, text } : { start, end, text, select: slot }, text);
    },
    async converse() {
      sync();
      const text = draft.text();
      const answer = await world.converse({ kind: 'converse', text, context: world.context(undefined), hushed: draft.hushed() });
      return answer === null || signal.aborted || draft.text() !== text ? null : { ...answer, text };
    },
    async rewrite(before, changes) {
      if (writing || signal.aborted || hands.isComposing(root)) return STALE;
      const edit = rewriteEdit(before, changes);
      if (sync() || draft.text() !== before || edit === null) {
        onChange();
        pace.ask();
        return STALE;
      }
      return carryOut(edit, withChanges(before, changes));
    },
    async takeBack() {
      if (last === null || writing || signal.aborted || hands.isComposing(root)) return STALE;
      const { before, after } = last;
      const edit = editBetween(after, before);
      if (edit === null) return STALE;
      const outcome = await write(after, { start: edit.start, end: edit.end, text: edit.inserted });
      if (outcome.ok) last = null;
      // What is to be had again is the text of the beginning, not the one that was to go.
      return outcome.ok ? { ok: true, refusal: null } : { ok: false, refusal: refusalOf({ ...outcome, before }, before) };
    },
  };
}
