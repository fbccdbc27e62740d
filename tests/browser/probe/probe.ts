import { caretOffset, selectText } from '../../../src/editors/caret.ts';
import { editingHost } from '../../../src/editors/composer.ts';
import { extract } from '../../../src/editors/extract.ts';
import { fingerprint } from '../../../src/editors/fingerprint.ts';
import { innermostFocus } from '../../../src/editors/shadow.ts';
import { watchText } from '../../../src/editors/watch.ts';
import { writeEdit } from '../../../src/editors/write.ts';
import { openLayer } from '../../../src/page/layer/layer.ts';
import { fieldPainter } from '../../../src/page/marks/field-painter.ts';
import { highlightPainter } from '../../../src/page/marks/highlight-painter.ts';
import type { Mark } from '../../../src/page/marks/painter.ts';
import { ANSWER, ASK, type ProbeAnswer, type ProbeBox, type ProbeRequest } from './messages.ts';

const life = new AbortController();
/** The text of each editor when its watch last called. */
const heard = new WeakMap<HTMLElement, string | null>();
let latest: HTMLElement | undefined;
let marks = new AbortController();

/** The editor of the page, watched as the extension would (so that composition is known). */
function editor(): HTMLElement {
  const root = document.activeElement && editingHost(innermostFocus(document.activeElement));
  if (!root) throw new Error('no editor has the focus');
  if (!heard.has(root)) {
    heard.set(root, null);
    watchText(root, () => heard.set(root, extract(root).text), life.signal);
  }
  latest = root;
  return root;
}

function mark(root: HTMLElement, of: readonly (readonly [number, number])[]): readonly (readonly ProbeBox[])[] {
  marks.abort();
  marks = new AbortController();
  if (of.length === 0) return [];
  const { mirrors } = openLayer(root, false, marks.signal);
  const painter = root instanceof HTMLTextAreaElement ? fieldPainter(root, mirrors, marks.signal) : highlightPainter(root, () => extract(root), marks.signal);
  const drawn = of.map(([start, end], index): Mark => ({ key: String(index), start, end, sureness: 'likely' }));
  painter.paint(drawn, null);
  return drawn.map((one) => painter.boxesOf(one).map(({ left, top, right, bottom }) => ({ left, top, right, bottom })));
}

async function answerTo(request: ProbeRequest): Promise<ProbeAnswer> {
  if (request.kind === 'heard') return { heard: (latest && heard.get(latest)) ?? null };
  const root = editor();
  switch (request.kind) {
    case 'text':
      return { editor: fingerprint(root), text: extract(root).text, heard: heard.get(root) ?? null };
    case 'ranges': {
      const composer = extract(root);
      return { ranges: request.of.map(([start, end]) => composer.toRange(start, end)?.toString() ?? null) };
    }
    case 'caret':
      return { caret: caretOffset(root) };
    case 'select':
      selectText(root, request.start, request.end);
      return {};
    case 'write':
      return { outcome: await writeEdit(root, request.before, request.edit, life.signal) };
    case 'mark':
      return { boxes: mark(root, request.of) };
  }
}

document.addEventListener(ASK, (event) => {
  const request = JSON.parse(String((event as CustomEvent).detail)) as ProbeRequest;
  void answerTo(request)
    .catch((error: unknown) => ({ text: String(error) }))
    .then((answer) => document.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify(answer) })));
});
document.documentElement.dataset['probe'] = '';
