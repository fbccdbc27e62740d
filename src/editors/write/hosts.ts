import type { ComposerText } from '../extract.ts';
import { isHtml } from '../nodes.ts';

/**
 * Whether a stretch begins and ends in the same editable part. Two blocks of WordPress's editor keep a model each, and
 * neither hears of a change of both.
 */
export function inOneHost(composer: ComposerText, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const range = composer.toRange(start, end);
  const host = (node: Node | undefined): Element | null | undefined => (node && isHtml(node) ? node : node?.parentElement)?.closest('[contenteditable]');
  return host(range?.startContainer) === host(range?.endContainer);
}
