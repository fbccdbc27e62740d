import type { Face } from './face.tsx';

/**
 * The keys that reach the coach while the composer has the focus: Alt+Shift+P opens the card at the
 * caret; while it is open, Tab steps into it, Esc and writing on close it. All other keys are the editor's own.
 * Caught at the window, before the site sees them: Esc would close its dialog, draft and all.
 */
export function composerKeys(root: HTMLElement, face: Face, caret: () => number | null, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || !event.composedPath().includes(root)) return;
      const act = actionOf(event, face, caret);
      if (act === null) {
        // Whoever writes on has moved on.
        if (face.isOpen() && writes(event)) face.close(false);
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    },
    { capture: true, signal },
  );
}

function writes({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && ([...key].length === 1 || key === 'Enter' || key === 'Backspace' || key === 'Delete');
}

function actionOf(event: KeyboardEvent, face: Face, caret: () => number | null): (() => void) | null {
  const { altKey, shiftKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) return null;
  // By code: with Alt held, the letter typed depends on the keyboard's layout.
  if (altKey && shiftKey && event.code === 'KeyP') {
    return () => (face.isOpen() ? face.focusCard() : face.showAtCaret(caret() ?? 0));
  }
  if (altKey || shiftKey || !face.isOpen()) return null;
  if (event.key === 'Escape') return () => face.close(false);
  if (event.key === 'Tab') return () => face.focusCard();
  return null;
}
