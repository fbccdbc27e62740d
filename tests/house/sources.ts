import { readFileSync, readdirSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One import or re-export of a file. */
export interface Import {
  /** A path from the project's root for a file (`src/coach/coach.ts`), else the name as written (`preact`). */
  readonly target: string;
  /** Gone after compiling: it ties the rooms together in the reader's mind only. */
  readonly typeOnly: boolean;
}

/** One file of the project, read as text. */
export interface Source {
  /** From the project's root, with "/". */
  readonly path: string;
  readonly text: string;
  /** The text without its comments: what runs. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** What the rooms' files are written in. */
const CODE = /\.(?:ts|tsx|mjs|css|html)$/;

const IMPORT = /\b(?:import|export)\s+(type\s+)?(?:[\w$*{][^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

/** Every file of code below the given folders of the project. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && CODE.test(entry.name))
      .map((entry) => {
        const absolute = posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name);
        return read(absolute.slice(ROOT.replaceAll('\\', '/').length));
      }),
  );
}

function read(path: string): Source {
  const text = readFileSync(`${ROOT}${path}`, 'utf8');
  const code = withoutComments(text);
  return { path, text, code, imports: importsOf(path, code) };
}

/** Comments and nothing else: a `//` inside a string (an address) is kept. */
export function withoutComments(text: string): string {
  return text.replace(/('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '$1$2');
}

/** The imports in a file's code; relative ones are resolved against its path. */
export function importsOf(path: string, code: string): Import[] {
  return [...code.matchAll(IMPORT)].map((match) => {
    const written = (match[2] ?? match[3] ?? '').replace(/\?.*$/, '');
    const target = written.startsWith('.') ? posix.join(dirname(path), written) : written;
    return { target, typeOnly: match[1] !== undefined };
  });
}
