import type { Place } from './harness/places.ts';

/** What the battery asks of every editor: the columns of EDITORS.md. */
export const ASPECTS = ['find', 'read', 'mark', 'follow', 'replace', 'insert', 'undo', 'caret', 'kept'] as const;
export type Aspect = (typeof ASPECTS)[number];

interface Tally {
  right: number;
  asked: number;
}

/** What one editor did in one browser, counted case by case. */
export interface Results {
  /** One more case of an aspect is asked. @returns to be called once it went right */
  ask(aspect: Aspect): () => void;
  /** The editor's row in EDITORS.md. */
  row(): string;
}

/** Starts the count for an editor. @param browser e.g. `Chromium` */
export function resultsOf({ name, known }: Place, browser: string): Results {
  const tallies = new Map<Aspect, Tally>();
  return {
    ask(aspect) {
      const tally = tallies.get(aspect) ?? { right: 0, asked: 0 };
      tallies.set(aspect, tally);
      tally.asked++;
      return () => tally.right++;
    },
    row() {
      const cells = ASPECTS.map((aspect) => {
        const { right, asked } = tallies.get(aspect) ?? { right: 0, asked: 0 };
        return asked === 0 ? '–' : `${right}/${asked}`;
      });
      return `| ${[name, browser, ...cells, known ?? ''].join(' | ')} |`;
    },
  };
}
