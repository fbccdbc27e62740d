/**
 * Calls back, at most once a frame, whenever the composer may have moved: scrolling anywhere around
 * it, a change of its size or the window's, an animation that ends. Until the signal aborts.
 */
export function followLayout(composer: HTMLElement, onMove: () => void, signal: AbortSignal): void {
  let frame: number | undefined;
  const soon = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted) onMove();
    });
  };
  const passive = { capture: true, passive: true, signal } as const;
  window.addEventListener('scroll', soon, passive);
  window.addEventListener('resize', soon, passive);
  window.addEventListener('transitionend', soon, passive);
  window.addEventListener('animationend', soon, passive);
  window.visualViewport?.addEventListener('resize', soon, passive);
  window.visualViewport?.addEventListener('scroll', soon, passive);
  // A scroll inside a shadow tree does not leave it.
  const tree = composer.getRootNode();
  if (tree !== document) tree.addEventListener('scroll', soon, passive);
  const size = new ResizeObserver(soon);
  size.observe(composer);
  signal.addEventListener('abort', () => {
    size.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
}
