import { caretOffset, selectText } from '../../../src/editors/caret.ts';
import { editingHost } from '../../../src/editors/composer.ts';
import { extract } from '../../../src/editors/extract.ts';
import { innermostFocus } from '../../../src/editors/shadow.ts';
import { watchText } from '../../../src/editors/watch.ts';
import { writeEdit } from '../../../src/editors/write.ts';
import { ANSWER, ASK, type ProbeAnswer, type ProbeRequest } from './messages.ts';

const life = new AbortController();
const watched = new WeakSet<HTMLElement>();

/** The editor of the page, watched as the extension would (so that composition is known). */
function editor(): HTMLElement {
  const root = document.activeElement && editingHost(innermostFocus(document.activeElement));
  if (!root) throw new Error('no editor has the focus');
  if (!watched.has(root)) watchText(root, () => undefined, life.signal);
  watched.add(root);
  return root;
}

async function answerTo(request: ProbeRequest): Promise<ProbeAnswer> {
  const root = editor();
  switch (request.kind) {
    case 'text':
      return { text: extract(root).text };
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
  }
}

document.addEventListener(ASK, (event) => {
  const request = JSON.parse(String((event as CustomEvent).detail)) as ProbeRequest;
  void answerTo(request)
    .catch((error: unknown) => ({ text: String(error) }))
    .then((answer) => document.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify(answer) })));
});
document.documentElement.dataset['probe'] = '';
