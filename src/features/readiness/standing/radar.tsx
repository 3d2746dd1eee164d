import { useRef } from 'react';
import { HALO, QUIET } from '#ui/chart/text-look.ts';
import { useWidth } from '#ui/use-width.ts';
import { anchorOf, angleOf, outline, pointAt, type Point } from './radar-geometry.ts';
import { SHORT_LABELS } from '#words/readiness/short-labels.ts';
import type { Standing } from '#model/readiness/standings.ts';
import { pointsText } from '#words/readiness/factors.ts';

const RINGS = [0.25, 0.5, 0.75, 1];
const PER_DIMENSION = 4;
/** The widest label at the flattest axis, and room for two lines above and below, or one where there is little; px. */
const WIDEST = 76;
const FLATTEST = Math.PI / 12;
const GAP = 12;
const ABOVE = 46;
const ABOVE_NARROW = 28;
/** Below this width the points are left to the list of factors. */
const NARROW = 440;
const MOST = 146;
/** Of the building that stands beside it, with the space between, px. */
const BUILDING = 300;

interface Axis {
  readonly standing: Standing;
  readonly angle: number;
  readonly at: (share: number) => Point;
}

/** The twelve factors as a shape, each on its own scale from nothing at the centre; the targets dashed around it. */
export function Radar({ standings }: { readonly standings: readonly Standing[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, BUILDING);
  return (
    <div ref={frame} className="min-h-60 w-full" aria-hidden="true">
      {width > 0 && <Drawing standings={standings} width={width} />}
    </div>
  );
}

function Drawing({ standings, width }: { readonly standings: readonly Standing[]; readonly width: number }) {
  const isNarrow = width < NARROW;
  const radius = Math.max(24, Math.min((width / 2 - WIDEST) / Math.cos(FLATTEST) - GAP, MOST));
  const height = 2 * (radius + (isNarrow ? ABOVE_NARROW : ABOVE));
  const axes = standings.map((standing, k): Axis => {
    const angle = angleOf(k, standings.length, PER_DIMENSION);
    return { standing, angle, at: (share) => pointAt(angle, share * radius) };
  });
  const applying = axes.filter(({ standing }) => standing.applies);
  const shape = applying.map(({ standing, at }) => at(standing.points / standing.factor.maximum));
  const aims = applying.map(({ standing, at }) => at(standing.target / standing.factor.maximum));
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      fontFamily="var(--font-sans)"
    >
      {RINGS.map((ring) => (
        <path
          key={ring}
          d={outline(axes.map(({ at }) => at(ring)))}
          fill="none"
          stroke={ring === 1 ? 'var(--color-line)' : 'var(--color-grid)'}
        />
      ))}
      {axes.map(({ standing, at }) => (
        <path
          key={standing.factor.id}
          d={`M0 0L${at(1).x.toFixed(1)} ${at(1).y.toFixed(1)}`}
          stroke={standing.applies ? 'var(--color-grid)' : 'var(--color-line)'}
          {...(standing.applies ? {} : { strokeDasharray: '2 4' })}
        />
      ))}
      <path
        d={outline(shape)}
        fill="var(--color-accent)"
        fillOpacity={0.16}
        stroke="var(--color-accent)"
        strokeWidth={2.5}
        strokeLinejoin="round"
      />
      <path
        d={outline(aims)}
        fill="none"
        stroke="var(--color-ink)"
        strokeWidth={1.5}
        strokeDasharray="5 4"
        strokeLinejoin="round"
      />
      {applying.map(({ standing, at }) => (
        <Mark key={standing.factor.id} standing={standing} at={at} />
      ))}
      {axes.map((axis) => (
        <AxisLabel key={axis.standing.factor.id} axis={axis} radius={radius} isNarrow={isNarrow} />
      ))}
    </svg>
  );
}

function Mark({ standing: { points, target, factor }, at }: Pick<Axis, 'standing' | 'at'>) {
  const now = at(points / factor.maximum);
  const aim = at(target / factor.maximum);
  return (
    <>
      <rect
        x={-3.5}
        y={-3.5}
        width={7}
        height={7}
        transform={`translate(${aim.x.toFixed(1)} ${aim.y.toFixed(1)}) rotate(45)`}
        fill="var(--color-paper)"
        stroke="var(--color-ink)"
        strokeWidth={1.5}
      />
      <circle cx={now.x} cy={now.y} r={4} fill="var(--color-accent)" />
    </>
  );
}

interface AxisLabelProps {
  readonly axis: Axis;
  readonly radius: number;
  readonly isNarrow: boolean;
}

function AxisLabel({ axis: { standing, angle }, radius, isNarrow }: AxisLabelProps) {
  const place = pointAt(angle, radius + GAP);
  // Steep axes end near the top or bottom, where the two lines of a label need to clear the ring.
  const lift = place.y < -radius * 0.8 ? -14 : place.y > radius * 0.8 ? 8 : -3;
  const { factor, points, applies } = standing;
  const figures = applies ? `${pointsText(points)} of ${factor.maximum}` : 'not applicable';
  return (
    <text x={place.x} y={place.y + (isNarrow ? 4 : lift)} textAnchor={anchorOf(place)} {...QUIET} {...HALO}>
      <tspan x={place.x} {...(applies ? { fill: 'var(--color-ink)', fontWeight: 500 } : {})}>
        {SHORT_LABELS[factor.id]}
      </tspan>
      {!isNarrow && (
        <tspan x={place.x} dy={15}>
          {figures}
        </tspan>
      )}
    </text>
  );
}
