import type { EditorKind } from '../fingerprint.ts';
import type { ComposerText } from '../extract.ts';
import { type Change, changed, widened } from './change.ts';
import { command, replacement, type Technique } from './techniques.ts';

/**
 * Editors that take several changes made within one task as one step of their history: those that read the
 * DOM hear of all mutations at once. Measured in both browsers. Draft.js, Slate and Lexical mix them up, as
 * they hear of a new selection too late; CKEditor takes back only the last of them at one Ctrl+Z.
 */
const IN_ONE_STEP: Partial<Readonly<Record<EditorKind, Technique>>> = {
  prosemirror: command,
  quill: command,
  quill1: command,
  trix: replacement,
};

/** How an editor is asked to make several changes as one; undefined where it cannot. */
export function techniqueForPieces(kind: EditorKind): Technique | undefined {
  return IN_ONE_STEP[kind];
}

/** The pieces as they are carried out: none of them a bare insertion or removal where that can be helped, none touching another. */
export function widenedPieces(composer: ComposerText, pieces: readonly Change[]): readonly Change[] {
  const result: Change[] = [];
  for (const piece of pieces.map((one) => widened(composer, one))) {
    const last = result.at(-1);
    if (last === undefined || piece.start >= last.end) result.push(piece);
    else result[result.length - 1] = joined(composer.text, pieces, last.start, Math.max(last.end, piece.end));
  }
  return result;
}

/** One change that makes all pieces within a stretch. */
function joined(text: string, pieces: readonly Change[], start: number, end: number): Change {
  let words = text.slice(start, end);
  for (const piece of pieces.filter((one) => one.start >= start && one.end <= end).toReversed()) {
    words = changed(words, { start: piece.start - start, end: piece.end - start, text: piece.text });
  }
  return { start, end, text: words };
}
