import { aroundZero, barBox, insetBox, type BarPlace } from './bar-box.ts';
import type { BarLook } from './bar-look.ts';
import { useFrame } from './plot.tsx';

/** Shorter than this, px, a bar is nothing but its outline. */
const SEEN = 0.5;

export interface BarProps extends BarPlace {
  readonly look: BarLook;
  /** The look of what of it lies below zero; as the rest where nothing is said. */
  readonly below?: BarLook;
  /** As long as this at least, px, where something so small is to be seen. */
  readonly least?: number;
  /** Parts on one another share the lines between them. */
  readonly isStacked?: boolean;
}

/** A bar from value to value, across or upright. */
export function Bar({ look, below, ...place }: BarProps) {
  if (below === undefined) return <Part {...place} look={look} />;
  const parts = aroundZero(place.span);
  return (
    <>
      {parts.above !== null && <Part {...place} span={parts.above} look={look} />}
      {parts.below !== null && <Part {...place} span={parts.below} look={below} />}
    </>
  );
}

function Part({ look, least = 0, isStacked = false, ...place }: Omit<BarProps, 'below'>) {
  const frame = useFrame();
  const exact = barBox(frame, place);
  const box = place.isUpright === true ? exact : { ...exact, width: Math.max(exact.width, least) };
  const isUpright = place.isUpright === true;
  if ((isUpright ? box.height : box.width) < SEEN) return null;
  const isStretched = frame.isStretched === true;
  const across = isStretched || (isStacked && !isUpright) ? 0 : 0.5;
  return (
    <rect
      {...(look.stroke === undefined ? box : insetBox(box, across, isStacked && isUpright ? 0 : 0.5))}
      {...look}
      {...(isStretched ? { vectorEffect: 'non-scaling-stroke' } : {})}
      {...(isStacked ? { shapeRendering: 'crispEdges' } : {})}
    />
  );
}
