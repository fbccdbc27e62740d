import type { PostChange } from '../../../src/coach/conversation/post-change.ts';

/** A post with the changed words between two bars, and the change that puts other words there; none are a removal. */
export function markedChange(marked: string, words: string, rule: string): { readonly text: string; readonly change: PostChange } {
  const [before = '', gone = '', after = ''] = marked.split('|');
  return { text: before + gone + after, change: { rule, kind: words === '' ? 'remove' : 'replace', start: before.length, end: before.length + gone.length, text: words } };
}
