import type { Edit } from '../../src/editors/write.ts';
import { textOf } from '../practice/editors/document.ts';
import { DOC } from './battery-cases.ts';
import { asOneEdit } from './harness/editing.ts';

/** Several changes made as one edit. */
export interface ManyCase {
  readonly name: string;
  /** What is bold afterwards, where it is not what was bold before. */
  readonly bold?: string;
  /** `quote` becomes `text`; `at` is an insertion behind these words. */
  readonly pieces: readonly { readonly quote?: string; readonly at?: string; readonly text: string }[];
}

/** What is asked of every editor as one edit. */
export const MANY_CASES: readonly ManyCase[] = [
  { name: 'in one plain paragraph', pieces: [{ quote: 'Ciao', text: 'Salve' }, { quote: 'lunedì', text: 'martedì' }] },
  { name: 'with bold and a mention between them', pieces: [{ quote: 'Ciao', text: 'Salve' }, { quote: 'arriva', text: 'sbarca' }, { quote: 'è il migliore', text: 'quello che usiamo noi' }, { quote: 'adesso!', text: 'quando volete.' }] },
  { name: 'a replacement, a removal and an addition', pieces: [{ quote: 'Ciao a tutti', text: 'Salve' }, { quote: ', è il migliore', text: '' }, { at: 'adesso!', text: ' Che ne pensate?' }] },
  { name: 'across the end of bold, and a name left as it is', bold: 'nuovo modello viene', pieces: [{ quote: 'prodotto arriva', text: 'modello viene' }, { quote: 'oggi', text: 'domani' }] },
  { name: 'bold and a name between, and an addition on a new line', bold: 'bel prodotto', pieces: [{ quote: 'Il nostro', text: 'Un' }, { quote: 'nuovo', text: 'bel' }, { quote: 'oggi', text: 'domani' }, { quote: 'adesso', text: 'presto' }, { at: 'adesso!', text: '\nChe ne pensate?' }] },
  { name: 'an addition on a new line', pieces: [{ quote: 'oggi', text: 'domani' }, { at: 'adesso!', text: '\nChe ne pensate?' }] },
];

/** A case as one edit of the battery's document, over the smallest stretch that holds its pieces. */
export function editOfMany({ pieces }: ManyCase): Edit {
  const text = textOf(DOC);
  return asOneEdit(text, pieces.map((piece) => {
    const start = piece.quote === undefined ? text.indexOf(piece.at ?? '') + (piece.at ?? '').length : text.indexOf(piece.quote);
    return { start, end: start + (piece.quote?.length ?? 0), text: piece.text };
  }));
}
