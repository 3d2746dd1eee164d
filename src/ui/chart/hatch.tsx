/** Between two strokes, and how thick they are, px. */
const [STEP, THICK] = [5, 1.75];

export interface HatchProps {
  /** Of its own in the page. */
  readonly id: string;
  readonly color: string;
}

/** A fill of diagonal strokes over a faint ground, so that a part is told from its whole without any hue; used by `hatched`. */
export function Hatch({ id, color }: HatchProps) {
  return (
    <pattern id={id} width={STEP} height={STEP} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={STEP} height={STEP} fill={color} fillOpacity={0.14} stroke="none" />
      <path d={`M0 0V${STEP}`} stroke={color} strokeWidth={2 * THICK} fill="none" />
    </pattern>
  );
}

/** The paint of a hatch. */
export const hatched = (id: string): string => `url(#${id})`;
