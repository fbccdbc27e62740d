/** Where the card's keys lead. */
export interface CardMoves {
  /** @param toEditor whether the focus goes back to the composer */
  close(toEditor: boolean): void;
  /** Shows the note so many places on. */
  step?(by: 1 | -1): void;
}

/** Moves the focus among the card's controls; wraps around. */
function moveFocus(card: HTMLElement, by: 1 | -1, which: string): void {
  const controls = [...card.querySelectorAll<HTMLElement>(which)];
  if (controls.length === 0) return;
  const tree = card.getRootNode() as Document | ShadowRoot;
  const at = controls.findIndex((control) => control === tree.activeElement);
  const next = at < 0 && by < 0 ? controls.length - 1 : (at + by + controls.length) % controls.length;
  controls[next]?.focus({ preventScroll: true });
}

/**
 * The card's keys: Esc closes, up and down go through the ways forward, left and right through the
 * notes (without `step` the arrows scroll), Tab stays inside; in a list of languages the arrows go through that. Enter and space press the button in focus, as everywhere.
 */
export function cardKeys({ close, step }: CardMoves): (event: KeyboardEvent) => void {
  return (event) => {
    const card = event.currentTarget;
    if (!(card instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLSelectElement && event.key.startsWith('Arrow')) return;
    const back = event.shiftKey ? -1 : 1;
    const keys: Readonly<Record<string, () => void>> = {
      Escape: () => close(true),
      ...(step && {
        ArrowDown: () => moveFocus(card, 1, '[data-choice]'),
        ArrowUp: () => moveFocus(card, -1, '[data-choice]'),
        ArrowRight: () => step(1),
        ArrowLeft: () => step(-1),
      }),
      Tab: () => moveFocus(card, back, 'button:not([disabled]), select, input'),
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
