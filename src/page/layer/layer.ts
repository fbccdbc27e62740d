import choices from '../card/choices.css?inline';
import conversation from '../card/conversation.css?inline';
import fieldMarks from '../marks/field-marks.css?inline';
import tokens from '../tokens.css?inline';
import layerRules from './layer.css?inline';

const SHEET = [tokens, layerRules, choices, conversation, fieldMarks].join('\n');

/** Our own place on the page: a closed shadow root in the top layer, out of the page's flow. */
export interface Layer {
  /** Takes what lies over a field. */
  readonly mirrors: HTMLElement;
  /** Takes the badge and the card. */
  readonly ui: HTMLElement;
  /** The element that has the focus in here, if any. */
  focused(): Element | null;
  /** Whether an event happened in here. */
  holds(event: Event): boolean;
  /** Says something to a screen reader, once. */
  announce(words: string): void;
}

const TAG = 'parlacon-layer';

/** Stopped at our border: the site's hot keys, its click-outside and its focus traps are not meant for these. */
const KEPT_IN = [
  'keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'click', 'dblclick', 'mousedown', 'mouseup',
  'pointerdown', 'pointerup', 'touchstart', 'touchend', 'contextmenu', 'copy', 'cut', 'paste', 'wheel',
] as const;

/** Of no use inside, and read by focus traps in their capture phase: stopped before anybody sees them. */
const KEPT_OUT = ['focus', 'focusin', 'focusout'] as const;

/** The page may style any element; nothing of that may move ours. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'hidden',
  'pointer-events': 'none',
};

/** Everything outside an open modal dialog is inert, the top layer included: then we must live inside it. */
function homeFor(composer: Element): Element {
  for (let node: Node | null = composer; node !== null; ) {
    if (node instanceof Element && node.matches('dialog:modal')) return node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return document.documentElement;
}

/** Takes away what an instance of ours that is gone (updated, reloaded) may have left on the page. */
export function sweepLayers(): void {
  for (const left of document.querySelectorAll(TAG)) left.remove();
}

/**
 * Opens the layer for a composer; it goes with the signal.
 * @param dark whether the composer's surroundings are dark
 */
export function openLayer(composer: HTMLElement, dark: boolean, signal: AbortSignal): Layer {
  const host = document.createElement(TAG);
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = SHEET;
    shadow.append(style);
  }
  const mirrors = document.createElement('div');
  const ui = document.createElement('div');
  const voice = document.createElement('div');
  ui.className = dark ? 'ui dark' : 'ui light';
  voice.className = 'voice';
  voice.setAttribute('role', 'status');
  shadow.append(mirrors, ui, voice);

  for (const type of KEPT_IN) shadow.addEventListener(type, (event) => event.stopPropagation());
  const keepOut = (event: Event): void => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  for (const type of KEPT_OUT) window.addEventListener(type, keepOut, { capture: true, signal });
  // The editor keeps its focus and its selection when the card is clicked. Words offered to copy can be
  // selected, and a list does not open without its mousedown.
  shadow.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof Element && event.target.closest('.selectable, select'))) event.preventDefault();
  });

  homeFor(composer).append(host);
  host.popover = 'manual';
  host.showPopover();
  signal.addEventListener('abort', () => host.remove());
  return {
    mirrors,
    ui,
    focused: () => shadow.activeElement,
    holds: (event) => event.target === host,
    announce(words) {
      voice.textContent = words;
    },
  };
}
