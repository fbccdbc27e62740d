/** A stretch of text with one formatting, as an editor's own model has it. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly mention?: boolean;
  /** A link to `LINKED`, with words of its own. */
  readonly link?: boolean;
}

/** Where the links of the practice documents lead. */
export const LINKED = 'https://pane.example/';

/** What an editor holds: paragraphs of runs. */
export type Doc = readonly (readonly Run[])[];

/** What a practice page lets a test do with its editor, through the editor's own model and never through the DOM. */
export interface PracticeEditor {
  /** Puts a document in, with an undo history that starts there. */
  load(doc: Doc): void;
  /** The document as the editor would serialise it. */
  read(): Doc;
  /** Focuses the editor with the caret at its end. */
  focus(): void;
  /** Whether its own selection is the one on the screen, where it looks at that only now and then. */
  selectionSeen?(): boolean;
}

declare global {
  interface Window {
    __editor: PracticeEditor;
    /** The model's text, paragraphs parted by one line feed. */
    __model(): string;
    /** The site throws the editor's elements away and builds them anew, with nothing in them but what it restores itself. */
    __remount?(): Promise<void>;
    /** A second composer that comes and goes, where the page has one. */
    __dialog?: { open(): PracticeEditor; close(): void };
    /** What the page's stand-in server was sent, where it has one. */
    __received?: unknown[];
  }
}

/** The document's text, paragraphs parted by one line feed. */
export function textOf(doc: Doc): string {
  return doc.map((paragraph) => paragraph.map((run) => run.text).join('')).join('\n');
}

/** A run in its shortest form: flags that are off are left out, so that documents compare equal. */
export function run(text: string, bold = false, mention = false, link = false): Run {
  return { text, ...(bold ? { bold } : {}), ...(mention ? { mention } : {}), ...(link ? { link } : {}) };
}

/** Neighbouring runs of the same formatting become one, empty ones vanish. */
export function merged(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const next of runs) {
    const last = out.at(-1);
    if (next.text === '') continue;
    if (last !== undefined && !last.mention && !next.mention && last.bold === next.bold && last.link === next.link) out[out.length - 1] = { ...last, text: last.text + next.text };
    else out.push(next);
  }
  return out;
}

/** Splits runs that hold line feeds into paragraphs. */
export function paragraphs(runs: readonly Run[]): Run[][] {
  const out: Run[][] = [[]];
  for (const whole of runs) {
    whole.text.split('\n').forEach((text, line) => {
      if (line > 0) out.push([]);
      out.at(-1)?.push({ ...whole, text });
    });
  }
  return out.map(merged);
}

/** Makes the page's editor known to tests. @param remount builds it anew */
export function publish(editor: PracticeEditor, remount?: () => PracticeEditor | Promise<PracticeEditor>): void {
  window.__editor = editor;
  if (remount !== undefined) window.__remount = async () => publish(await remount(), remount);
  window.__model = () => textOf(editor.read());
}
