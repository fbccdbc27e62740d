import type { Verdict } from '../../coach/reading.ts';

/** Two people talking: one bubble speaks, and how much of the other is there says the verdict. */
const SECOND: Readonly<Record<Verdict, { readonly fill: string; readonly dash: string | undefined }>> = {
  push: { fill: 'none', dash: '1.6 2.2' },
  mixed: { fill: 'none', dash: undefined },
  neutral: { fill: 'none', dash: undefined },
  dialogic: { fill: 'currentColor', dash: undefined },
};

/**
 * The mark of the verdict, told apart by shape: the answer's bubble is missing (dashed), empty, or full.
 * Decoration only: the words stand beside it.
 */
export function Glyph({ verdict }: { readonly verdict: Verdict }) {
  const { fill, dash } = SECOND[verdict];
  return (
    <svg class="glyph" viewBox="0 0 22 16" width="22" height="16" aria-hidden="true">
      <path d="M2 1.5h8.5a1.5 1.5 0 0 1 1.5 1.5v4.5a1.5 1.5 0 0 1-1.5 1.5H5.5L2.5 11.5V9H2A1.5 1.5 0 0 1 .5 7.5V3A1.5 1.5 0 0 1 2 1.5z" fill="currentColor" />
      <path d="M14.5 5.5H20a1.5 1.5 0 0 1 1.5 1.5v4a1.5 1.5 0 0 1-1.5 1.5h-.5V15l-3-2.5H12a1.5 1.5 0 0 1-1.5-1.5" fill={fill} stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-dasharray={dash} />
    </svg>
  );
}
