import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

export interface DeferredProps {
  readonly children: ReactNode;
  /** What stands in their place until then, as high as they are. */
  readonly meanwhile: ReactNode;
}

/** How far below the window something may be and is drawn already, px. */
const AHEAD = '600px';

/** Draws its children once they come near the window: what is far below costs the first screen no more than what stands in for it. */
export function Deferred({ children, meanwhile }: DeferredProps) {
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
    return () => observer.disconnect();
  }, [isNear]);
  return isNear ? children : <div ref={place}>{meanwhile}</div>;
}
