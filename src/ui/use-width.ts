import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** The width of an element in CSS pixels, 0 until it is laid out; renders again when that changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const held = element.current;
    if (held === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(held);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
