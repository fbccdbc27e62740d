import { closestAcross, frameAround } from './frames.ts';
import { COMPOSER_NAMES, COMPOSER_PATH, foldNames, foldWords, PRIVATE_NAMES, PRIVATE_PATH, PRIVATE_WORDS, PUBLIC_WORDS, PUBLISH_WORDS } from './generic-words.ts';
import { hostMatches } from './match.ts';
import { isPrivateHost } from './private-hosts.ts';
import type { Surface, SurfaceKind } from './surface.ts';

/** The size of a field, in CSS px. */
export interface FieldSize {
  readonly width: number;
  readonly height: number;
}

/** Points that make a composer; a planner of posts, whose pages hold little else, needs one less. */
const ENOUGH = 4;
const PLANNERS = ['hootsuite.com', '*.hootsuite.com', 'app.metricool.com', 'app.publer.com', 'publer.io', 'app.later.com', 'app.sproutsocial.com'];

const SMALLEST: FieldSize = { width: 120, height: 20 };
/** Steps up the tree taken to find names, and the part of the page that a field belongs to. */
const NAME_STEPS = 5;
const PART_STEPS = 8;
const MOST_CONTROLS = 60;

const NAMES = ['id', 'class', 'name', 'data-testid', 'data-test-id', 'data-e2e', 'data-cy', 'componentkey'];
const PART = 'form, [role="form"], dialog, [role="dialog"], [role="region"], fieldset, article, section';
const BUTTONS = 'button, input[type="submit"], [role="button"]';

/** Whatever stands in there is a table, a document or a conversation. */
const VETO_AROUND = '[role="grid"], [role="gridcell"], [role="treegrid"], [role="textbox"][aria-multiline="false"], [role="log"], [role="search"], [role="toolbar"], [role="menu"], table[contenteditable], td[contenteditable], th[contenteditable]';

/** Fields which, in the same form, say that it is one of keys, payments, addresses or letters. */
const VETO_BESIDE = [
  'input[type="password"]', 'input[type="tel"]', '[autocomplete^="cc-"]', '[autocomplete="one-time-code"]', '[autocomplete*="street-address"]', '[autocomplete*="address-line"]', '[autocomplete*="postal-code"]',
  ...['to', 'cc', 'bcc', 'subject', 'oggetto', 'recipient', 'recipients', 'destinatario', 'destinatari', 'asunto', 'sujet', 'betreff', 'assunto', 'phone', 'telefono'].map((name) => `input[name="${name}" i]`),
  '[name="_to"]', '[name="_subject"]',
].join(', ');

/** The size of a field; of a frame whose whole document is one, the frame's: its body is only as high as what is written in it. */
function sizeOf(editor: Element): FieldSize {
  const frame = editor.localName === 'body' ? editor.ownerDocument.defaultView : null;
  return frame === null ? editor.getBoundingClientRect() : { width: frame.innerWidth, height: frame.innerHeight };
}

function attributes(element: Element, names: readonly string[]): string {
  return names.map((name) => element.getAttribute(name) ?? '').join(' ');
}

/** What developers call a field and what is right around it. */
function namesOf(editor: Element): readonly string[] {
  const names: string[] = [];
  let element: Element | null = editor;
  for (let step = 0; element !== null && element.localName !== 'html' && step <= NAME_STEPS; step++) {
    // What a page or a frame is called as a whole tells nothing of one field.
    if (element.localName !== 'body') names.push(foldNames(attributes(element, NAMES)));
    element = element.parentElement ?? frameAround(element);
  }
  return names;
}

/** What a person reads on a field: its label, its placeholder. */
function labelOf(editor: Element): string {
  const tree = editor.getRootNode() as Document | ShadowRoot;
  const ids = (editor.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const named = ids.map((id) => tree.getElementById(id)?.textContent ?? '');
  const labels = editor.id === '' ? [] : [...tree.querySelectorAll(`label[for="${CSS.escape(editor.id)}"]`)].map((label) => label.textContent);
  const around = editor.closest('label')?.textContent ?? '';
  const frame = editor.localName === 'body' ? (frameAround(editor)?.getAttribute('title') ?? '') : '';
  const inner = editor.querySelector('[data-placeholder]')?.getAttribute('data-placeholder') ?? '';
  return foldWords([attributes(editor, ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title']), inner, ...named, ...labels, around, frame].join(' ').slice(0, 400));
}

/** The part of the page that a field belongs to: its form, its dialog, or a few steps up. */
function partOf(editor: Element): Element {
  const outside = editor.localName === 'body' ? (frameAround(editor) ?? editor) : editor;
  const named = outside.parentElement?.closest(PART);
  if (named) return named;
  let part = outside;
  for (let step = 0; step < PART_STEPS && part.parentElement !== null && part.parentElement.localName !== 'body'; step++) {
    part = part.parentElement;
    if (part.querySelector(BUTTONS) !== null) return part;
  }
  return part;
}

function buttonsIn(part: Element): readonly string[] {
  return [...part.querySelectorAll(BUTTONS)].slice(0, MOST_CONTROLS).map((button) => foldWords(button.getAttribute('aria-label') || button.textContent || button.getAttribute('value') || ''));
}

function isVetoed(editor: Element, path: string, names: readonly string[], label: string, part: Element): boolean {
  const complete = editor.getAttribute('autocomplete')?.toLowerCase();
  return (
    (complete !== undefined && !['', 'on', 'off', 'nope'].includes(complete)) ||
    closestAcross(editor, VETO_AROUND) !== null ||
    part.querySelector(VETO_BESIDE) !== null ||
    // A list of messages beside the field makes a chat of whatever it looks like.
    part.querySelector('[role="log"]') !== null ||
    part.parentElement?.querySelector(':scope > [role="log"]') != null ||
    PRIVATE_PATH.test(path) ||
    PRIVATE_WORDS.test(label) ||
    names.slice(0, NAME_STEPS).some((name) => PRIVATE_NAMES.test(name))
  );
}

function kindOf(words: string): SurfaceKind {
  if (/repl|rispo|respon|respuesta|resposta|repon|antwort/.test(words)) return 'reply';
  return /comment|coment|kommentar|review|recension|avis|bewertung/.test(words) ? 'comment' : 'post';
}

/** Fields that were found to be composers: a button that says something else while a post is on its way makes them no others. */
const found = new WeakMap<Element, Surface>();

/**
 * Whether a field on a site that nobody has described is one where people write to a public. Vetoes
 * first, then points; something must say so in words. When in doubt it is not.
 * Once it is one, only a veto ends that.
 * @param size of the field, CSS px
 * @returns a surface named after the host, or null
 */
export function genericSurface(editor: Element, address: URL, size: FieldSize = sizeOf(editor)): Surface | null {
  const before = found.get(editor);
  const small = size.width < SMALLEST.width || size.height < SMALLEST.height;
  if (isPrivateHost(address.hostname) || (small && before === undefined)) return null;
  const path = foldWords(address.pathname);
  const names = namesOf(editor);
  const label = labelOf(editor);
  const part = partOf(editor);
  if (isVetoed(editor, path, names, label, part)) return null;
  if (before !== undefined) return before;

  const buttons = buttonsIn(part);
  const publishes = buttons.find((button) => PUBLISH_WORDS.test(button));
  const called = names.some((name) => COMPOSER_NAMES.test(name));
  const labelled = PUBLIC_WORDS.test(label);
  // A size, a path and a button are had by every form, and what stands around may be called post for other reasons.
  if (publishes === undefined && !labelled && !COMPOSER_NAMES.test(names[0] ?? '')) return null;
  const rows = Number(editor.getAttribute('rows') ?? '2');
  const points =
    (labelled ? 2 : 0) +
    (publishes === undefined ? 0 : 2) +
    (called ? 1 : 0) +
    (rows > 1 && size.height >= 36 ? 1 : 0) +
    (part.querySelector('button[type="submit"], input[type="submit"]') === null ? 0 : 1) +
    (part.querySelector('input[type="file"], meter, [role="progressbar"], [class*="count" i]') === null ? 0 : 1) +
    (COMPOSER_PATH.test(path) ? 1 : 0);
  if (points < (PLANNERS.some((pattern) => hostMatches(pattern, address.hostname)) ? ENOUGH - 1 : ENOUGH)) return null;
  const surface: Surface = {
    id: 'generic',
    site: address.hostname,
    hosts: [address.hostname],
    kind: kindOf(`${label} ${publishes ?? ''} ${names.slice(0, 2).join(' ')}`),
    editor: [editor.localName],
    sure: 'low',
    date: '2026-11',
  };
  found.set(editor, surface);
  return surface;
}
