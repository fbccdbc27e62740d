import { readFileSync, writeFileSync } from 'node:fs';
import { CASES } from './battery-cases.ts';
import { FOLLOWED } from './battery-follow.ts';
import { MANY_CASES } from './battery-many.ts';
import { triedLines } from './editors-tried.ts';
import { ASPECTS } from './battery-results.ts';
import { PLACES, type Place } from './harness/places.ts';

const PATH = 'EDITORS.md';
const BROWSERS = ['Chromium', 'Firefox'];

const TITLES: Readonly<Record<(typeof ASPECTS)[number], string>> = {
  find: 'find',
  read: 'read',
  mark: 'mark',
  follow: 'follow',
  replace: 'replace',
  insert: 'insert',
  undo: 'undo',
  caret: 'caret',
  kept: 'the rest kept',
};

/** The page as it stands. */
export function editorsPage(): string {
  try {
    return readFileSync(PATH, 'utf8');
  } catch {
    return '';
  }
}

/** Writes the page anew: these rows, and of the page as it stands the rows of what was not measured now. */
export function writeEditorsPage(measured: readonly string[]): void {
  writeFileSync(PATH, pageWith([...measured, ...editorsPage().split('\n')]));
}

/** The whole page. @param lines the first that is the row of an editor in a browser counts */
export function pageWith(lines: readonly string[]): string {
  const rows = PLACES.flatMap(({ name }) => BROWSERS.map((browser) => lines.find((line) => line.startsWith(`| ${name} | ${browser} |`)) ?? `| ${name} | ${browser} | not measured |`));
  return [
    '# Editors',
    '',
    'What Parlacon does in each editor, as measured by the battery of browser tests: the real library on a page, real keys, both browsers. `npm run editors` measures again and writes this page; the tests fail when it is no longer true.',
    '',
    `| editor | browser | ${ASPECTS.map((aspect) => TITLES[aspect]).join(' | ')} | known |`,
    `| --- | --- | ${ASPECTS.map(() => '---').join(' | ')} | --- |`,
    ...rows,
    '',
    'A cell counts cases that went right among those asked.',
    '',
    '- **find**: the editing host is found from the focus and known for what it is.',
    '- **read**: the text read is the text of the editor’s own model, and every stretch of it comes back from the DOM.',
    '- **mark**: the marks lie on the very words; nothing of the editor’s DOM changes, and nothing of ours is in it.',
    '- **follow**: what happens without us is heard of.',
    '- **replace**, **insert**: after the change, the editor’s own model holds the wanted text. Where a change would not be safe it is not made: the words are offered to copy.',
    '- **undo**: one Ctrl+Z brings the old text back, to the letter.',
    '- **caret**: typing goes on behind the new words, or in the blank to be filled.',
    '- **the rest kept**: the other paragraphs with their formatting, and the mention beside the change, are as they were; new words are bold where the first of those they replace was.',
    '',
    '## The changes',
    '',
    ...CASES.map(({ name, quote, at, text }) => `- ${name}: ${quote === undefined ? `behind “${String(at)}” comes` : `“${quote}” becomes`} ${shown(text)}`),
    '- two changes one after the other, undone one by one',
    '',
    '## Several changes as one',
    '',
    'Every editor takes these as one edit, undone by one Ctrl+Z, with the bold and the mention that stand between the changes kept. Where they lie in several blocks of WordPress’s editor they are not made, and the words are offered to copy: each block has steps of its own in the history there.',
    '',
    ...MANY_CASES.map(({ name, pieces }) => `- ${name}: ${pieces.map(({ quote, at, text }) => `${quote === undefined ? `behind “${String(at)}” comes` : `“${quote}” becomes`} ${shown(text)}`).join(', ')}`),
    '',
    'A link beside a change, or between several, stays a link, and its own words are not changed: tried in every editor that has links of its own (Lexical’s plain text has none).',
    '',
    'On top of these, every run tries random changes of random documents in every editor, one at a time and several as one: afterwards the model holds the wanted text or the untouched one, never a third thing.',
    '',
    '## What is followed',
    '',
    ...FOLLOWED.map(({ name }) => `- ${name}`),
    '',
    'The drops are real in both browsers, from outside and within an editor: a mouse drags, and the browser does what it does at a drop. Chromium is driven to that by its debugger, Firefox in the way of Mozilla’s own tests.',
    '',
    '## WordPress’s classic editor',
    '',
    `It is TinyMCE ${versionOf('tinymce')} in a frame of its own. A test asks all these changes of it there, one at a time and several as one, in both browsers.`,
    '',
    ...triedLines(),
    '## The libraries',
    '',
    ...librariesOf(PLACES).map((line) => `- ${line}`),
    '',
  ].join('\n');
}

function shown(text: string): string {
  if (text === '') return 'nothing';
  return text.startsWith('\n') ? `“${text.slice(1)}” on a line of its own` : `“${text.trim()}”`;
}

/** The version of a package that the tests use. */
function versionOf(library: string): string {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Readonly<Record<string, string>> };
  const version = devDependencies[library];
  if (version === undefined) throw new Error(`package.json lacks ${library}`);
  return version.replace(/^npm:.*@/, '');
}

/** Name and version of every library under test. */
function librariesOf(places: readonly Place[]): string[] {
  return [...new Set(places.flatMap(({ library }) => library ?? []))].map((library) => `${library.replace(/-1$/, '')} ${versionOf(library)}`);
}
