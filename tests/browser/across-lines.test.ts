import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { Edit } from '../../src/editors/write.ts';
import { type Doc, textOf } from '../practice/editors/document.ts';
import { asOneEdit, expectModel, loadDocument, undo, write } from './harness/editing.ts';
import { inEveryEditor } from './harness/every-editor.ts';

const UP_TO_A_NAME: Doc = [[{ text: 'Ciao a tutti.' }], [{ text: 'Arriva con ' }, { text: '@anna', mention: true }, { text: ' oggi.' }]];
const BEHIND_A_NAME: Doc = [[{ text: 'Con ' }, { text: '@anna', mention: true }, { text: ' oggi.' }], [{ text: 'Arriva oggi.' }]];
const BOLD_BEHIND_A_NAME: Doc = [[{ text: 'Con ' }, { text: '@anna', mention: true }, { text: ' ' }, { text: 'qui', bold: true }, { text: ' oggi.' }], [{ text: 'Arriva oggi.' }]];
const TWO_LINES: Doc = [[{ text: 'Ciao a tutti.' }], [{ text: 'Arriva oggi.' }]];
const EMPTY_LINE: Doc = [[{ text: 'Ciao a tutti.' }], [], [{ text: 'Arriva oggi.' }]];

interface Case {
  readonly name: string;
  readonly doc: Doc;
  readonly edit: Edit;
}

const pieceOf = (text: string, quote: string, put: string): { start: number; end: number; text: string } => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, text: put });
const caseOf = (name: string, doc: Doc, ...pieces: readonly (readonly [string, string])[]): Case => {
  const all = pieces.map(([quote, put]) => pieceOf(textOf(doc), quote, put));
  return { name, doc, edit: asOneEdit(textOf(doc), all) };
};

/** What a random change met: text lost behind which the screen showed what was wanted, and an empty line gone. */
const CASES: readonly Case[] = [
  caseOf('all that stands before a name and the line above', UP_TO_A_NAME, ['Ciao a tutti.\nArriva con ', 'Salve ']),
  caseOf('from within a line up to a name in the next', UP_TO_A_NAME, [' a tutti.\nArriva con', '']),
  caseOf('several changes with an empty line between them', EMPTY_LINE, ['Ciao', 'Salve'], ['Arriva', 'Sbarca']),
  caseOf('from right behind a name into the next line', BEHIND_A_NAME, [' oggi.\n', '']),
  caseOf('from a word behind a name, bold behind it, into the next line', BOLD_BEHIND_A_NAME, [' oggi.\nArriva', '']),
  caseOf('all of two lines', EMPTY_LINE, ['Ciao a tutti.\n\nArriva oggi.', 'Salve.\nSbarca.']),
  caseOf('the first and the last word of two lines', TWO_LINES, ['Ciao', ''], ['oggi.', '']),
  caseOf('several removals with an empty line between them', EMPTY_LINE, ['Ciao', ''], ['Arriva', '']),
];

inEveryEditor('a change over the end of a line', ({ place, open }) => {
  let page: Page;
  let made = 0;
  /** In WordPress's editor each line is a block of its own, with steps of its own in the history. */
  const refusesAll = place.kind === 'gutenberg';
  beforeAll(async () => {
    page = await open();
  });

  test.each(CASES)('$name', async ({ doc, edit }) => {
    const before = textOf(doc);
    await loadDocument(page, doc);
    const outcome = await write(page, edit);
    const wanted = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
    if (refusesAll) expect(outcome).toMatchObject({ ok: false, reason: 'refused' });
    if (outcome?.ok !== true) expect(outcome, 'the reason').not.toMatchObject({ reason: 'damaged' });
    await expectModel(page, outcome?.ok === true ? wanted : before, JSON.stringify(outcome));
    if (outcome?.ok !== true) return;
    made++;
    await undo(page);
    await expectModel(page, before, 'after one undo');
  });

  test('at least half of them are made, or none where each line is an editor of its own', () => {
    if (refusesAll) expect(made).toBe(0);
    else expect(made).toBeGreaterThanOrEqual(CASES.length / 2);
  });
});
