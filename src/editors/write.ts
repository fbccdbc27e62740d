import { selectText, selectedStretch } from './caret.ts';
import { extract, isField, segmentsOf } from './extract.ts';
import { type EditorKind, fingerprint } from './fingerprint.ts';
import { endsAtEmbed, isProtected } from './protected.ts';
import { isComposing } from './watch.ts';
import { type Change, changed, isWanted, same, widened } from './write/change.ts';
import { writeField } from './write/field.ts';
import { inOneHost } from './write/hosts.ts';
import { keepsLines, losesAll, techniquesFor } from './write/order.ts';
import { rollBack } from './write/roll-back.ts';
import { selectAndWait } from './write/select.ts';
import { pause, settle } from './write/settle.ts';
import { dressed, isPlain } from './write/dress.ts';
import { beginStep, endStep } from './write/step.ts';
import { type Technique, backspace, commandDelete, commandIsSafe, commandToSpace, pasteOrTold } from './write/techniques.ts';
import { takesTyping } from './write/typing.ts';
import { wayFor } from './write/ways.ts';

/** A change someone wishes for: the text between two UTF-16 offsets becomes another. */
export interface Edit extends Change {
  /** What to select afterwards, as offsets into `text`; without it the caret goes behind the new text. */
  readonly select?: { readonly start: number; readonly end: number };
  /** The parts of it that really change, in text order; what stands between them keeps all that it is. */
  readonly pieces?: readonly Change[];
}

/** Why nothing (or nothing lasting) was done. `damaged`: the editor neither took the text nor gave the old one back. */
export type Refusal = 'composing' | 'gone' | 'changed' | 'protected' | 'refused' | 'rolled-back' | 'damaged';

/** How a change ended. On failure both texts are kept, so that the writer can be offered them. */
export type WriteOutcome =
  | { readonly ok: true; /** `own`: the browser's undo will not bring the old text back. */ readonly undo: 'native' | 'own' }
  | { readonly ok: false; readonly reason: Refusal; readonly before: string; readonly wanted: string };

/**
 * Makes one change in an editor, in the way that editor understands, and reads back what came of it.
 * Either the text is the wanted one, or the untouched old one; anything else is rolled back.
 * @param before the whole text that the change was thought out for; it must still be there
 */
export async function writeEdit(root: HTMLElement, before: string, edit: Edit, signal: AbortSignal): Promise<WriteOutcome> {
  const wanted = changed(before, edit);
  const refuse = (reason: Refusal): WriteOutcome => ({ ok: false, reason, before, wanted });
  if (isComposing(root)) return refuse('composing');
  if (!root.isConnected || signal.aborted) return refuse('gone');
  const composer = extract(root);
  if (composer.text !== before) return refuse('changed');
  const pieces = edit.pieces ?? [edit];
  if (pieces.some((piece) => isProtected(composer.protectedRanges, piece.start, piece.end))) return refuse('protected');
  if (wanted === before) return { ok: true, undo: 'native' };
  const asOne = (): boolean => keepsLines(fingerprint(root), edit.text) && isPlain(root, segmentsOf(root), composer.protectedRanges, edit.start, edit.end);
  if (pieces.length > 1 && !isField(root) && !asOne()) {
    const done = await writePieces(root, before, wanted, pieces, () => place(root, edit), signal);
    return typeof done === 'string' ? refuse(done) : done;
  }

  const change = widened(composer, edit);
  if (!inOneHost(composer, change)) return refuse('refused');
  const outcome = await (isField(root) ? writeToField(root, before, change, () => place(root, edit), signal) : writeToEditor(root, before, change, () => place(root, edit), signal));
  return typeof outcome === 'string' ? refuse(outcome) : outcome;
}

/** What changes the DOM of an editor without asking it, and what only one with a model of its own is asked. */
const COMMANDS: readonly Technique[] = [commandToSpace, commandDelete];
const MODEL_ONLY: readonly Technique[] = [pasteOrTold, backspace];

/** How long after an event that nobody took it may still have done something, ms. */
const UNHEARD = 30;

type Done = Extract<WriteOutcome, { ok: true }>;

async function writeToField(field: HTMLTextAreaElement | HTMLInputElement, before: string, change: Change, placeCaret: () => void, signal: AbortSignal): Promise<Done | Refusal> {
  await selectAndWait(field, 'field', change, signal);
  const gone = notNow(field, before, signal);
  if (gone !== null) return gone;
  const undo = writeField(field, change);
  if (undo === null && field.value === before) return 'refused';
  const wanted = changed(before, change);
  const settled = await settle(field, (text) => same(text, wanted), (text) => same(text, before), placeCaret, signal);
  if (settled === 'wanted') placeCaret();
  if (settled === 'wanted' || settled === 'overtaken') return { ok: true, undo: undo ?? 'native' };
  if (settled === 'unchanged') return 'refused';
  return undoneOrDamaged(field, before, signal);
}

async function writeToEditor(root: HTMLElement, before: string, change: Change, placeCaret: () => void, signal: AbortSignal): Promise<Done | Refusal> {
  const kind = fingerprint(root) as Exclude<EditorKind, 'field'>;
  if (losesAll(kind, before, change)) return 'refused';
  const atEmbed = endsAtEmbed(extract(root).protectedRanges, change.end);
  let taken: boolean | null | undefined;
  for (const technique of techniquesFor(kind, change.text, atEmbed)) {
    if (extract(root).text !== before) return 'changed';
    if (kind === 'generic' && (COMMANDS.includes(technique) || MODEL_ONLY.includes(technique))) {
      taken ??= await takesTyping(root, change.start, signal);
      if (taken === null) return undoneOrDamaged(root, before, signal);
      if (taken === COMMANDS.includes(technique)) continue;
      if (!taken && !commandIsSafe(root, segmentsOf(root), change, before)) continue;
      beginStep(root);
    }
    await selectAndWait(root, kind, change, signal);
    const gone = notNow(root, before, signal);
    if (gone !== null) return gone;
    const tried = technique(root, change.text, extract(root).toRange(change.start, change.end));
    if (kind === 'generic' && tried === 'ignored' && !COMMANDS.includes(technique)) {
      await pause(UNHEARD, signal);
      if (same(extract(root).text, before)) continue;
    }
    const settled = await settle(
      root,
      (text) => isWanted(text, before, change),
      (text) => same(text, before),
      placeCaret,
      signal,
    );
    if (settled === 'wanted' && taken === false) endStep(root);
    // Once more, as some editors set their own caret late; but never under the fingers of one who types on.
    if (settled === 'wanted') placeCaret();
    if (settled === 'wanted' || settled === 'overtaken') return { ok: true, undo: 'native' };
    if (settled === 'other') return undoneOrDamaged(root, before, signal);
    // The editor has claimed the event and may act late: a second try could put the text in twice.
    if (tried === 'handled') return 'refused';
  }
  return 'refused';
}

/** Makes several changes as one step of the editor's history, or none: what stands between them is not touched. */
async function writePieces(root: HTMLElement, before: string, wanted: string, pieces: readonly Change[], placeCaret: () => void, signal: AbortSignal): Promise<Done | Refusal> {
  const kind = fingerprint(root);
  const way = wayFor(kind);
  const changes = way?.prepare(root, pieces);
  if (!way || !changes) return 'refused';
  if (kind === 'generic') {
    const taken = await takesTyping(root, changes[0]?.start ?? 0, signal);
    if (taken !== false) return taken ? 'refused' : undoneOrDamaged(root, before, signal);
    beginStep(root);
  }
  const kept = dressed(root, segmentsOf(root), before, changes);
  await selectAndWait(root, kind, way.selects(changes, before), signal);
  const gone = notNow(root, before, signal);
  if (gone !== null) return gone;
  if (!(await way.make({ root, before, changes, signal })) && same(extract(root).text, before)) return 'refused';
  const settled = await settle(root, (text) => same(text, wanted), (text) => same(text, before), placeCaret, signal);
  if (settled === 'overtaken') return { ok: true, undo: 'native' };
  if (settled === 'unchanged') return 'refused';
  const after = extract(root).text;
  const left = [...dressed(root, segmentsOf(root), after, [])];
  const whole = kept.every((one) => left.includes(one));
  if (settled === 'wanted' && whole) {
    if (kind === 'generic') endStep(root);
    placeCaret();
    return { ok: true, undo: 'native' };
  }
  return undoneOrDamaged(root, before, signal);
}

/** Why nothing is to be done any more; null where the editor is as it was. */
function notNow(root: HTMLElement, before: string, signal: AbortSignal): Refusal | null {
  if (isComposing(root)) return 'composing';
  if (!root.isConnected || signal.aborted) return 'gone';
  // A history that takes a step may even out the spaces of it.
  return same(extract(root).text, before) ? null : 'changed';
}

async function undoneOrDamaged(root: HTMLElement, before: string, signal: AbortSignal): Promise<Refusal> {
  return (await rollBack(root, before, signal)) ? 'rolled-back' : 'damaged';
}

/** Leaves the caret behind the new text, or selects the blank that the writer is to fill. */
function place(root: HTMLElement, { start, text, select: blank }: Edit): void {
  const from = start + (blank?.start ?? text.length);
  const to = start + (blank?.end ?? text.length);
  // Asked as a stretch: Trix leaves the new text selected, and the next key would take it all.
  const selected = selectedStretch(root);
  if (selected?.start !== from || selected.end !== to) selectText(root, from, to);
}
