import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

export interface DeferredProps {
  readonly children: ReactNode;
  /** Holds the place until then: a class that gives the height. */
  readonly className: string;
}

/** How far below the window something may be and is drawn already, px. */
const AHEAD = '600px';

/** Draws its children once they come near the window, or the page is printed: what is far below costs the first screen nothing. */
export function Deferred({ children, className }: DeferredProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const held = place.current;
    if (isNear || held === null) return undefined;
    const show = (): void => setNear(true);
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && show(), {
      rootMargin: AHEAD,
    });
    observer.observe(held);
    addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', show);
    };
  }, [isNear]);
  return isNear ? children : <div ref={place} className={className} role="presentation" />;
}
