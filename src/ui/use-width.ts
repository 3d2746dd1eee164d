import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/** A4 and Letter hold this width between their margins, px. */
const ON_ANY_PAPER = 640;

/** From the word that the page will be printed until it has been: drawings that arrive meanwhile are for paper too. */
let isPrinting = false;
if (typeof addEventListener === 'function') {
  addEventListener('beforeprint', () => (isPrinting = true));
  addEventListener('afterprint', () => (isPrinting = false));
}

/**
 * The width of an element in CSS pixels, 0 until it is laid out; renders again when that changes. On paper it is the
 * paper's, drawn before any observer would be told.
 * @param beside what stands to its left or right on paper, px
 */
export function useWidth(element: RefObject<HTMLElement | null>, beside = 0): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const held = element.current;
    if (held === null) return undefined;
    // Chromium lays the page out for its paper, and then says so; elsewhere the narrow drawing is printed.
    const paper = matchMedia('print');
    // A drawing wider than the paper would make the browser shrink the whole page to hold it, and pages are counted
    // by this first drawing: it is to be as high as the last one.
    const onPaper = (here: number): number =>
      Math.min(innerWidth < ON_ANY_PAPER ? ON_ANY_PAPER : here, ON_ANY_PAPER - beside);
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const here = Math.round(entry.contentRect.width);
      // Told between the word and the paper, it would undo the narrow drawing.
      setWidth(isPrinting && !paper.matches ? onPaper(here) : here);
    });
    observer.observe(held);
    const measure = (): void => flushSync(() => setWidth(held.clientWidth));
    const narrow = (): void => flushSync(() => setWidth(onPaper(held.clientWidth)));
    paper.addEventListener('change', measure);
    addEventListener('beforeprint', narrow);
    addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      paper.removeEventListener('change', measure);
      removeEventListener('beforeprint', narrow);
      removeEventListener('afterprint', measure);
    };
  }, [element, beside]);
  return width;
}
