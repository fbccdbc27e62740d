import type { WriteOutcome } from '../../../src/editors/write.ts';
import type { Hands } from '../../../src/page/session/hands.ts';

/** An editor that is a string: what a session sees of any editor, and a way to play the writer. */
export interface FakeHands extends Hands {
  text: string;
  composing: boolean;
  /** What the next write says instead of writing. */
  refuse: Extract<WriteOutcome, { readonly ok: false }>['reason'] | null;
  /** Whether the next write fails as no write should, the text half written. */
  breaks: boolean;
  /** Who takes a change back. */
  undo: 'native' | 'own';
  /** The writer types: the text becomes this. */
  type(text: string): void;
  /** Sets of (before, start, end, text) asked to be written. */
  readonly writes: { readonly before: string; readonly start: number; readonly end: number; readonly text: string }[];
  /** Those who watch the text. */
  readonly watchers: Set<() => void>;
}

/** An editor that holds this text. */
export function fakeHands(text: string): FakeHands {
  const watchers = new Set<() => void>();
  const hands: FakeHands = {
    text,
    composing: false,
    refuse: null,
    breaks: false,
    undo: 'native',
    writes: [],
    watchers,
    type(next) {
      hands.text = next;
      for (const watcher of watchers) watcher();
    },
    extract: () => ({ text: hands.text, protectedRanges: [], toRange: () => null, toOffset: () => null }),
    watchText(_root, onChange, signal) {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange));
    },
    isComposing: () => hands.composing,
    caretOffset: () => hands.text.length,
    async writeEdit(_root, before, edit) {
      hands.writes.push({ before, start: edit.start, end: edit.end, text: edit.text });
      if (before !== hands.text) return { ok: false, reason: 'changed', before, wanted: before };
      const wanted = hands.text.slice(0, edit.start) + edit.text + hands.text.slice(edit.end);
      if (hands.breaks) {
        hands.text = hands.text.slice(0, edit.start);
        throw new Error('an editor like no other');
      }
      if (hands.refuse !== null) return { ok: false, reason: hands.refuse, before, wanted };
      hands.type(wanted);
      return { ok: true, undo: hands.undo };
    },
  };
  return hands;
}
