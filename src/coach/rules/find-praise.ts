import type { Praise } from '../reading.ts';
import type { Hits } from './hits.ts';
import type { PraiseRule } from './rulebook.ts';

/** What the post does well, in reading order; each signal marks a stretch once. */
export function findPraise(signals: readonly PraiseRule[], hits: Hits): Praise[] {
  const { doc } = hits;
  const praise = signals.flatMap((signal) =>
    signal.groups.flatMap((g) => hits.findings(g)).map((f): Praise => {
      const start = doc.tokens[f.hit.first]?.start ?? 0;
      const end = doc.tokens[f.hit.last - 1]?.end ?? 0;
      return { signal: signal.id, start, end, quote: doc.text.slice(start, end) };
    }),
  );
  return inOrder(praise);
}

/** Sorted by place, the longer first; a signal's overlapping finds become one. */
export function inOrder(praise: readonly Praise[]): Praise[] {
  const lastEnd = new Map<string, number>();
  return [...praise].sort((a, b) => a.start - b.start || b.end - a.end).filter((p) => {
    if (p.start < (lastEnd.get(p.signal) ?? 0)) return false;
    lastEnd.set(p.signal, p.end);
    return true;
  });
}
