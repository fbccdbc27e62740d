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
  /** A change that the writer was right not to make: the text was left as it was, the words are offered to copy. */
  refused(name: string): void;
  /** The editor's row in EDITORS.md. */
  row(): string;
}

/** Starts the count for an editor. @param browser e.g. `Chromium` */
export function resultsOf({ name, known }: Place, browser: string): Results {
  const tallies = new Map<Aspect, Tally>();
  const refusals: string[] = [];
  return {
    ask(aspect) {
      const tally = tallies.get(aspect) ?? { right: 0, asked: 0 };
      tallies.set(aspect, tally);
      tally.asked++;
      return () => tally.right++;
    },
    refused: (one) => refusals.push(one),
    row() {
      const cells = ASPECTS.map((aspect) => {
        const { right, asked } = tallies.get(aspect) ?? { right: 0, asked: 0 };
        return asked === 0 ? '–' : `${right}/${asked}`;
      });
      const notes = [...(refusals.length > 0 ? [`offers to copy instead: ${refusals.join('; ')}`] : []), ...(known === undefined ? [] : [known])];
      return `| ${[name, browser, ...cells, notes.join('. ')].join(' | ')} |`;
    },
  };
}
