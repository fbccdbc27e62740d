import { selectText } from '../caret.ts';
import { extract, segmentsOf } from '../extract.ts';
import { inOneHost } from './hosts.ts';
import type { EditorKind } from '../fingerprint.ts';
import { endsAtEmbed } from '../protected.ts';
import { isBare } from './bare.ts';
import { type Change, changed, same } from './change.ts';
import { carriedBy, pasteCarried } from './clipboard.ts';
import { HTML, type OpenCopy, SLATE, domCopy, htmlCopy, slateCopy } from './copies.ts';
import { changeCopy } from './copy.ts';
import { INIT, execute } from './events.ts';
import { apart, breaksLast, widenedPieces } from './pieces.ts';
import { pause } from './settle.ts';
import { type Technique, command, commandBefore, commandByLine, commandAsFirst, commandByParagraph, paste, pressShift, stepInBlock } from './techniques.ts';
import { fitTextNodes, retypeNodes } from './text-nodes.ts';

/** Several changes to make at once. */
export interface Task {
  readonly root: HTMLElement;
  readonly before: string;
  /** In text order, none touching another. */
  readonly changes: readonly Change[];
  readonly signal: AbortSignal;
}

/** A way to make several changes one step of an editor's history. */
export interface Way {
  /** The changes as this way carries them out; null where it cannot. */
  prepare(root: HTMLElement, pieces: readonly Change[]): readonly Change[] | null;
  /** What has to be selected, and the editor to know of, before it begins. */
  selects(changes: readonly Change[], before: string): { readonly start: number; readonly end: number };
  /** @returns false when nothing was done */
  make(task: Task): Promise<boolean>;
}

const stretchOf = (changes: readonly Change[]): { start: number; end: number } => ({ start: changes[0]?.start ?? 0, end: changes.at(-1)?.end ?? 0 });
const lastOf = (changes: readonly Change[]): { start: number; end: number } => changes.at(-1) ?? { start: 0, end: 0 };

/** One after the other within one task: editors that read the DOM hear of all of them at once. */
function inOneTask({ line, lines = line, atEmbed = line }: { readonly line: Technique; readonly lines?: Technique; readonly atEmbed?: Technique }): Way {
  return {
    prepare: (root, pieces) => widenedPieces(extract(root), pieces),
    selects: lastOf,
    async make({ root, changes }) {
      // From the end, so that what comes before keeps its offsets.
      for (const { start, end, text } of changes.toReversed()) {
        selectText(root, start, end);
        const composer = extract(root);
        const technique = text.includes('\n') ? lines : endsAtEmbed(composer.protectedRanges, end) ? atEmbed : line;
        technique(root, text, composer.toRange(start, end));
      }
      return true;
    },
  };
}

/** In the block editor of WordPress each block has steps of its own in the history: what is to be one has to lie in one block. */
const IN_ONE_BLOCK = inOneTask({ line: commandAsFirst, lines: commandByLine });
const GUTENBERG: Way = {
  ...IN_ONE_BLOCK,
  prepare(root, pieces) {
    const changes = widenedPieces(extract(root), pieces);
    return inOneHost(extract(root), stretchOf(changes)) ? changes : null;
  },
  async make(task) {
    stepInBlock(task.root);
    const made = await IN_ONE_BLOCK.make(task);
    stepInBlock(task.root);
    return made;
  },
};

/** Longer than Lexical takes its text nodes for changed by a key, ms. */
const AFTER_KEYS = 130;

/** Lexical reads all text nodes that have changed within one task as one step. A new line is pasted in the same task. */
const LEXICAL: Way = {
  prepare(root, pieces) {
    const segments = segmentsOf(root);
    const changes = breaksLast(pieces) ? apart(extract(root).text, segments, pieces) : pieces;
    return fitTextNodes(segments, breaksLast(pieces) ? changes.slice(0, -1) : changes) ? changes : null;
  },
  selects: lastOf,
  async make({ root, changes, signal, before }) {
    pressShift(root);
    await pause(AFTER_KEYS, signal);
    if (signal.aborted || extract(root).text !== before) return false;
    const broken = breaksLast(changes) ? changes.at(-1) : undefined;
    if (!retypeNodes(segmentsOf(root), broken === undefined ? changes : changes.slice(0, -1))) return false;
    if (broken !== undefined) paste(root, broken.text, null);
    return true;
  },
};

/** The stretch is copied, changed, and pasted over itself: one step, and everything in between as it was. */
function carriedAs<Holder>(type: string, open: (content: string) => OpenCopy<Holder>): Way {
  return {
    prepare: (_root, pieces) => pieces,
    selects: stretchOf,
    async make({ root, before, changes }) {
      const content = carriedBy(root)?.get(type);
      if (content === undefined) return false;
      const copy = open(content);
      const stretch = stretchOf(changes);
      if (!changeCopy(copy, segmentsOf(root), before, stretch, changes)) return false;
      const wanted = changes.toReversed().reduce(changed, before);
      const plain = wanted.slice(stretch.start, wanted.length - (before.length - stretch.end));
      pasteCarried(root, new Map([['text/plain', plain], [type, copy.serialised()]]));
      return true;
    },
  };
}

/**
 * Draft.js takes over all text nodes that change while a word is composed, but not as a step of its history: the
 * last change is pasted before, and the step that makes takes all the others back too.
 */
const DRAFT: Way = {
  prepare(root, pieces) {
    // A paste of nothing is none.
    const changes = pieces.at(-1)?.text === '' ? widenedPieces(extract(root), pieces) : pieces;
    return fitTextNodes(segmentsOf(root), changes.slice(0, -1)) ? changes : null;
  },
  selects: lastOf,
  async make({ root, before, changes, signal }) {
    const last = changes.at(-1);
    if (last === undefined || paste(root, last.text, null) === 'ignored') return false;
    await pause(0, signal);
    if (!same(extract(root).text, changed(before, last))) return true;
    const compose = (type: string): boolean => root.dispatchEvent(new CompositionEvent(type, INIT));
    compose('compositionstart');
    retypeNodes(segmentsOf(root), changes.slice(0, -1));
    compose('compositionend');
    return true;
  },
};

/** A stretch as the DOM has it, with the changes in it; null where they do not fit in. */
function redrawn({ root, before, changes }: Task, stretch: { readonly start: number; readonly end: number }): string | null {
  const range = extract(root).toRange(stretch.start, stretch.end);
  const copy = range && domCopy(root, range);
  return copy && changeCopy(copy, segmentsOf(root), before, stretch, changes) ? copy.serialised() : null;
}

/** Trix leaves copying to the browser, and takes what it has drawn itself when that is pasted. */
const TRIX: Way = {
  prepare: (_root, pieces) => pieces,
  selects: stretchOf,
  async make(task) {
    const html = redrawn(task, stretchOf(task.changes));
    return html !== null && pasteCarried(task.root, new Map([[HTML, html]])) === 'handled';
  },
};

/**
 * Where the DOM is all there is, all of it is put in anew as the HTML it was, with the changes in it. Of less than all
 * the browsers make paragraphs within paragraphs.
 */
const BARE: Way = {
  prepare: (root, pieces) => (isBare(root, segmentsOf(root)) ? pieces : null),
  selects: (_changes, { length }) => ({ start: 0, end: length }),
  async make(task) {
    const html = redrawn(task, { start: 0, end: task.before.length });
    return html !== null && execute(task.root, 'insertHTML', html);
  },
};

const WAYS: Partial<Readonly<Record<EditorKind, Way>>> = {
  prosemirror: inOneTask({ line: command }),
  quill: inOneTask({ line: command, atEmbed: commandBefore }),
  quill1: inOneTask({ line: command, lines: commandByParagraph, atEmbed: commandBefore }),
  trix: TRIX,
  lexical: LEXICAL,
  slate: carriedAs(SLATE, slateCopy),
  ckeditor: carriedAs(HTML, htmlCopy),
  draft: DRAFT,
  generic: BARE,
  gutenberg: GUTENBERG,
};

/** How an editor is asked to make several changes as one; undefined where it cannot. */
export function wayFor(kind: EditorKind): Way | undefined {
  return WAYS[kind];
}
