import type { EditorKind } from '../fingerprint.ts';
import type { Change } from './change.ts';
import { isFirefox } from './events.ts';
import { type Technique, afterKey, backspace, command, commandBefore, commandByLine, commandByParagraph, commandAsFirst, commandDelete, commandToSpace, cut, deletion, ownStep, paste, pasteOrTold, replacement, replacementAsFirst, typed } from './techniques.ts';

interface Order {
  /** For text on one line. */
  readonly line: readonly Technique[];
  /** For text on one line that comes to stand right before something nobody may edit. */
  readonly atEmbed?: readonly Technique[];
  /** For text with line feeds. */
  readonly lines: readonly Technique[];
  /** For a removal that could not take a neighbouring word along. */
  readonly remove: readonly Technique[];
}

/**
 * Which ways work in which editor, best first: measured in both browsers, in each editor on its own
 * model. What is missing here corrupts the editor or loses its undo. (Chromium: the command doubles
 * text in Draft.js, swaps nodes in Lexical and never reaches Slate's model. Quill 1 deletes on paste.)
 */
const ORDERS: Readonly<Record<Exclude<EditorKind, 'field'>, Order>> = {
  lexical: { line: [afterKey(replacement), paste], lines: [paste], remove: [afterKey(deletion)] },
  slate: { line: [replacement, paste], lines: [paste], remove: [deletion] },
  ckeditor: { line: [replacement, paste], lines: [paste], remove: [deletion] },
  draft: { line: [paste], lines: [paste], remove: [cut] },
  prosemirror: { line: [command, paste], lines: [paste], remove: [commandDelete] },
  quill: { line: [command], atEmbed: [commandBefore], lines: [paste, commandByParagraph], remove: [commandDelete] },
  quill1: { line: [command], atEmbed: [commandBefore], lines: [commandByParagraph], remove: [commandDelete] },
  gutenberg: { line: [ownStep(commandAsFirst)], lines: [ownStep(commandByLine)], remove: [ownStep(backspace), ownStep(commandDelete)] },
  trix: { line: [replacementAsFirst, command], lines: [paste, command], remove: [deletion, commandDelete] },
  generic: { line: [replacement, typed, commandToSpace, pasteOrTold], lines: [commandToSpace, pasteOrTold], remove: [deletion, commandDelete, backspace] },
};

/**
 * The ways to try for a text in an editor, in order.
 * @param atEmbed whether it comes to stand right before something that nobody may edit
 */
export function techniquesFor(kind: Exclude<EditorKind, 'field'>, text: string, atEmbed: boolean): readonly Technique[] {
  const order = ORDERS[kind];
  if (text === '') return order.remove;
  if (text.includes('\n')) return order.lines;
  return (atEmbed ? order.atEmbed : undefined) ?? order.line;
}

/** In what is pasted these keep no empty line, be it one or several. */
const DROP_EMPTY_LINES: readonly EditorKind[] = ['prosemirror', 'ckeditor'];

/** Whether an editor may be given a text in one, as plain letters, and keeps all lines of it. */
export function keepsLines(kind: EditorKind, text: string): boolean {
  if (kind === 'quill1') return !text.includes('\n');
  return !DROP_EMPTY_LINES.includes(kind) || !/\n\n/.test(text);
}

/** Whether an editor would lose all it holds over a change: in Firefox Quill 1 does where several lines replace the whole of a text of several. */
export function losesAll(kind: EditorKind, before: string, { start, end, text }: Change): boolean {
  return kind === 'quill1' && isFirefox() && start === 0 && end === before.length && before.includes('\n') && text.includes('\n');
}

/** Longest wait for an editor to have heard of a new selection, ms. Slate listens only every 100 ms. */
export function selectionPause(kind: EditorKind): number {
  return kind === 'slate' ? 130 : 60;
}
