/**
 * Puts words on the clipboard; only in answer to a click.
 * @returns whether it could: a page without https has no clipboard, and a browser may refuse it
 */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
