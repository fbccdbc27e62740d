/** What was tried once outside the battery, with the same changes and real keys, and what came of it. */
interface Tried {
  readonly name: string;
  readonly version: string;
  /** What people meet there, where it is not what the battery's editors do. */
  readonly known: string;
}

/** When the libraries below were tried, in Chromium and Firefox. */
const MONTH = '2026-11';

const TRIED: readonly Tried[] = [
  { name: 'TinyMCE, in the page and in its frame (the frame in Chromium)', version: '8.9.2', known: 'the last line emptied holds a hard space in its HTML, as it does after keys' },
  { name: 'CKEditor 4', version: '4.22.1', known: 'in Firefox a new line leaves an empty one before it; in its frame not tried' },
  { name: 'Jodit', version: '4.15.13', known: '' },
  { name: 'Squire', version: '2.4.8', known: '' },
  { name: 'medium-editor', version: '5.23.3', known: '' },
  { name: 'pell', version: '1.0.6', known: '' },
  { name: 'Summernote', version: '0.9.1', known: 'after two changes the second Ctrl+Z may do nothing, the third goes on' },
  { name: 'SunEditor', version: '3.3.3', known: 'Ctrl+Z sooner than 0.4 s after a change does nothing; what was typed as shortly before goes with the change' },
  { name: 'Editor.js', version: '2.31.7', known: 'each of its blocks is a text of its own' },
  { name: 'Toast UI Editor, both modes', version: '3.2.2', known: '' },
  { name: 'Milkdown', version: '7.22.1', known: 'without ProseMirror’s style sheet spaces become hard ones, as they do under keys' },
  { name: 'BlockNote', version: '0.55.0', known: 'several changes with a new line are offered to copy' },
  { name: 'Plate', version: '53.3.14', known: '' },
  { name: 'Lexxy', version: '0.9.20', known: '' },
  { name: 'Remirror', version: '3.0.3', known: 'as Milkdown; in Firefox several changes with a new line may be offered to copy' },
  { name: 'Valine', version: '1.5.3', known: '' },
  { name: 'Gitalk', version: '1.8.0', known: '' },
  { name: 'Vditor', version: '4.0.0', known: 'changes of more than a part of one run are mostly offered to copy in Chromium' },
  { name: 'react-contenteditable', version: '3.3.7', known: '' },
  { name: 'react-mentions', version: '4.4.10', known: 'its Ctrl+Z loses steps and may leave a third text, as it does under keys' },
  { name: 'a textarea of Vue', version: '3.5.45', known: '' },
  { name: 'a textarea of Svelte, and an element bound by its HTML', version: '5.57.3', known: '' },
  { name: 'a textarea of Solid', version: '1.9.19', known: '' },
  { name: 'a textarea of Angular, by `ngModel` and as a form control', version: '21.2.26', known: 'with zone.js in Chromium, without it in both' },
  { name: 'a textarea of Alpine', version: '3.17.5', known: '' },
  { name: 'a textarea of Mithril', version: '2.3.8', known: '' },
  { name: 'a textarea of Lit, two closed shadow roots deep', version: '3.3.3', known: 'its marks and drops were not tried' },
  { name: 'Froala', version: '5.4.0', known: 'of its bare core Ctrl+Z takes nothing back, keys neither; in Firefox as roosterjs' },
  { name: 'Twikoo', version: '1.7.9', known: '' },
  { name: 'rich-textarea', version: '0.27.1', known: '' },
  { name: 'wangEditor', version: '5.7.2', known: '' },
  { name: 'Trumbowyg', version: '2.31.0', known: '' },
  { name: 'roosterjs', version: '9.59.0', known: 'in Firefox the space behind a replaced bold run became bold; not tried since that was mended in Trumbowyg' },
  { name: 'edix', version: '0.4.5', known: 'changes within a moment share one undo; several changes are offered to copy, in Firefox a new line too' },
  { name: 'the editor of Portable Text', version: '7.12.4', known: 'in Chromium alone; words replaced in bold are no longer bold' },
  { name: 'EasyMDE and other editors of code', version: '2.21.0', known: 'left alone' },
  { name: 'React with `dangerouslySetInnerHTML`', version: '19', known: 'no undo, and a caret that jumps, as under keys; Ctrl+Z can leave the text doubled' },
  { name: 'editors made by hand with a text of their own', version: '–', known: 'several changes are offered to copy; where they take keys, the second Ctrl+Z after the first change meets the space that was typed to find that out' },
];

/** The lines of EDITORS.md about them. */
export function triedLines(): readonly string[] {
  return [
    '## Tried outside the battery',
    '',
    `In ${MONTH} the same changes were asked of these libraries, in Chromium and Firefox with real keys. Where nothing else is said, a change ended in the wanted text, or was not made and offered to copy. Most were not tried again after the last mends, and no test says so since.`,
    '',
    '| library | version | known |',
    '| --- | --- | --- |',
    ...TRIED.map(({ name, version, known }) => `| ${name} | ${version} | ${known} |`),
    '',
  ];
}
