import { mayBeMissed } from '../suggestions/telling-hashtags.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { PostChange } from './post-change.ts';

/**
 * Whether a change takes a tag that may be a name nobody but the writer can do without. Beside the mark it is
 * offered all the same: there the writer chooses.
 * @param text what the change's offsets point into
 */
export function losesNamedTag(text: string, { rule, start, end, text: words }: PostChange): boolean {
  if (rule !== 'hashtag-stuffing') return false;
  const left = tagsIn(text.slice(0, start) + words + text.slice(end));
  return tagsIn(text.slice(start, end)).some((tag) => !left.some(({ norm }) => norm === tag.norm) && mayBeMissed(tag, left));
}

function tagsIn(text: string): Token[] {
  return tokenise(text).filter(({ kind }) => kind === 'hashtag');
}
