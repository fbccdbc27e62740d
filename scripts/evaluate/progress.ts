const WIDTH = 30;

/** Where the bar is drawn: standard error, or a stand-in. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * A bar for long runs, drawn over itself; nothing where nobody watches.
 * @returns to be called for each piece of work done, out of `of`
 */
export function progressBar(terminal: Terminal, of: number): () => void {
  let done = 0;
  let drawn = -1;
  return () => {
    done++;
    const percent = Math.floor((100 * done) / of);
    if (terminal.isTTY !== true || percent === drawn) return;
    drawn = percent;
    const full = Math.floor((WIDTH * done) / of);
    terminal.write(done === of ? '\r\x1b[K' : `\r${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${percent} %, ${done} of ${of} texts`);
  };
}
