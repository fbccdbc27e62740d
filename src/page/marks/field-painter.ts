import { overlap } from '../layer/placement.ts';
import type { Mark, Painter } from './painter.ts';

/** What decides where each letter of a field stands. */
const COPIED = [
  'direction', 'font-family', 'font-size', 'font-style', 'font-variant', 'font-weight', 'font-stretch',
  'font-feature-settings', 'font-kerning', 'font-size-adjust', 'letter-spacing', 'line-height',
  'padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'tab-size', 'text-align', 'text-indent',
  'text-rendering', 'text-transform', 'word-break', 'word-spacing', 'writing-mode',
] as const;

/**
 * Marks over a textarea, where highlights cannot reach: a clip box over the field's content box, and
 * in it the same text in the same type, transparent but for the underlines.
 * @param field the textarea
 * @param place an element of our own, laid over the viewport, that takes the mirror
 */
export function fieldPainter(field: HTMLTextAreaElement, place: HTMLElement, signal: AbortSignal): Painter {
  const clip = document.createElement('div');
  clip.className = 'clip';
  clip.setAttribute('aria-hidden', 'true');
  const mirror = document.createElement('div');
  mirror.className = 'mirror';
  clip.append(mirror);
  let spans = new Map<string, HTMLElement>();

  const lay = (): void => {
    const box = field.getBoundingClientRect();
    const style = getComputedStyle(field);
    for (const name of COPIED) mirror.style.setProperty(name, style.getPropertyValue(name));
    mirror.style.width = `${field.clientWidth}px`;
    clip.style.left = `${box.left + field.clientLeft}px`;
    clip.style.top = `${box.top + field.clientTop}px`;
    clip.style.width = `${field.clientWidth}px`;
    clip.style.height = `${field.clientHeight}px`;
    mirror.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  };

  signal.addEventListener('abort', () => clip.remove());
  return {
    paint(marks, active) {
      if (signal.aborted) return;
      spans = new Map();
      const text = field.value;
      const parts: (string | HTMLElement)[] = [];
      let done = 0;
      for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
        // Two rules may share words; one line of text can carry only one underline here.
        if (mark.start < done || mark.end > text.length) continue;
        const span = document.createElement('span');
        span.className = `mark ${mark.key === active ? 'active' : mark.sureness}`;
        span.textContent = text.slice(mark.start, mark.end);
        parts.push(text.slice(done, mark.start), span);
        spans.set(mark.key, span);
        done = mark.end;
      }
      // A line break at the very end opens a line only if something follows it.
      mirror.replaceChildren(...parts, `${text.slice(done)}\u200b`);
      if (text === '') {
        clip.remove();
        return;
      }
      if (!clip.isConnected) place.append(clip);
      lay();
    },
    boxesOf(mark: Mark) {
      const window = clip.getBoundingClientRect();
      const boxes = Array.from(spans.get(mark.key)?.getClientRects() ?? []);
      return boxes.filter((box) => box.bottom > window.top && box.top < window.bottom);
    },
    covers(box) {
      const lines = document.createRange();
      lines.selectNodeContents(mirror);
      return Array.from(lines.getClientRects()).some((line) => line.width > 0 && overlap(line, box));
    },
    follow: lay,
  };
}
