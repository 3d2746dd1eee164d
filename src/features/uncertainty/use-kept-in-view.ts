import { useCallback, useLayoutEffect, useRef } from 'react';

/** Frames until charts have taken the width that is left to them, and with it their height. */
const FRAMES = 3;

/**
 * Keeps a pressed element where it was on the screen while the page around it takes another width.
 * @param cause what changes the width
 * @returns to be called with the element before the change
 */
export function useKeptInView(cause: unknown): (element: Element | null) => void {
  const kept = useRef<{ readonly element: Element; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    const held = kept.current;
    kept.current = null;
    if (held === null) return undefined;
    let frames = FRAMES;
    let handle = 0;
    const settle = (): void => {
      const moved = held.element.getBoundingClientRect().top - held.top;
      if (held.element.isConnected && moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
      if (frames-- > 0) handle = requestAnimationFrame(settle);
    };
    settle();
    return () => cancelAnimationFrame(handle);
  }, [cause]);
  return useCallback((element) => {
    kept.current = element === null ? null : { element, top: element.getBoundingClientRect().top };
  }, []);
}
