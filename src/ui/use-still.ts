import { useEffect, type RefObject } from 'react';

/** How far from the window's top what has the focus within an element stands, px; null where nothing in it has it. */
function topOfFocus(holder: Element): number | null {
  const { activeElement } = document;
  return activeElement !== null && holder.contains(activeElement) ? activeElement.getBoundingClientRect().top : null;
}

/** Keeps the field that is typed into where it is in the window while what stands above it grows and shrinks. */
export function useStill(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const holder = ref.current;
    if (holder === null) return undefined;
    let top = topOfFocus(holder);
    const remember = () => {
      top = topOfFocus(holder);
    };
    const keep = () => {
      const now = topOfFocus(holder);
      if (top !== null && now !== null && now !== top) scrollBy({ top: now - top, behavior: 'instant' });
      remember();
    };
    // Before it is painted: the page around it, and what stands right above it where the page keeps its height.
    const sizes = new ResizeObserver(keep);
    for (const each of [holder.parentElement, holder.previousElementSibling]) if (each !== null) sizes.observe(each);
    addEventListener('scroll', remember, { passive: true });
    for (const kind of ['focusin', 'focusout'] as const) holder.addEventListener(kind, remember);
    return () => {
      sizes.disconnect();
      removeEventListener('scroll', remember);
      for (const kind of ['focusin', 'focusout'] as const) holder.removeEventListener(kind, remember);
    };
  }, [ref]);
}
