import { Dots, Line, type Datum } from '#ui/chart/marks.tsx';
import { widest } from '#ui/chart/measured-text.ts';
import { Outline } from '#ui/chart/outline.tsx';
import { Plot, useFrame } from '#ui/chart/plot.tsx';
import { HALO, QUIET } from '#ui/chart/text-look.ts';
import { anchorOf, angleOf, pointAt } from './radar-geometry.ts';
import { SHORT_LABELS } from '#words/readiness/short-labels.ts';
import type { Standing } from '#model/readiness/standings.ts';
import { pointsText } from '#words/readiness/factors.ts';

const RINGS = [0.25, 0.5, 0.75, 1];
const PER_DIMENSION = 4;
/** The factor at the end of an axis. */
const NAME = { fontSize: QUIET.fontSize, fontWeight: 500 };
/** Of the flattest axis, whose label takes most of the width. */
const FLATTEST = Math.PI / 12;
/** From the outermost ring to the labels, and room for two lines above and below, or one where there is little; px. */
const GAP = 12;
const ABOVE = 46;
const ABOVE_NARROW = 28;
/** Below this width the points are left to the list of factors. */
const NARROW = 440;
/** The radius at the least and at the most, px. */
const [LEAST, MOST] = [24, 112];
/** Of the building that stands beside it, with the space between, px. */
const BUILDING = 300;
/** Until the width is known, px. */
const KEPT = 240;

interface Axis {
  readonly standing: Standing;
  readonly angle: number;
  /** A point at a share of the way out. */
  readonly at: (share: number) => Datum;
}

const figuresOf = ({ applies, points, factor }: Standing): string =>
  applies ? `${pointsText(points)} of ${factor.maximum}` : 'not applicable';

/** The twelve factors as a shape, each on its own scale from nothing at the centre; the targets dashed around it. */
export function Radar({ standings }: { readonly standings: readonly Standing[] }) {
  const axes = standings.map((standing, k): Axis => {
    const angle = angleOf(k, standings.length, PER_DIMENSION);
    return { standing, angle, at: (share) => pointAt(angle, share) };
  });
  const sizesAt = (width: number) => {
    const isNarrow = width < NARROW;
    const names = widest(
      standings.map(({ factor }) => SHORT_LABELS[factor.id]),
      NAME,
    );
    const figures = isNarrow ? 0 : widest(standings.map(figuresOf), QUIET);
    const room = (width / 2 - Math.max(names, figures)) / Math.cos(FLATTEST) - GAP;
    const radius = Math.max(LEAST, Math.min(room, MOST));
    const above = isNarrow ? ABOVE_NARROW : ABOVE;
    return { isNarrow, radius, above, beside: width / 2 - radius };
  };
  return (
    <Plot
      height={(width) => {
        const { radius, above } = sizesAt(width);
        return width === 0 ? KEPT : 2 * (radius + above);
      }}
      margin={(width) => {
        const { above, beside } = sizesAt(width);
        return { top: above, right: beside, bottom: above, left: beside };
      }}
      x={[-1, 1]}
      y={[-1, 1]}
      beside={BUILDING}
    >
      {({ width }) => <Shapes axes={axes} isNarrow={sizesAt(width).isNarrow} />}
    </Plot>
  );
}

function Shapes({ axes, isNarrow }: { readonly axes: readonly Axis[]; readonly isNarrow: boolean }) {
  const applying = axes.filter(({ standing }) => standing.applies);
  const now = applying.map(({ standing, at }) => at(standing.points / standing.factor.maximum));
  const aims = applying.map(({ standing, at }) => at(standing.target / standing.factor.maximum));
  return (
    <>
      {RINGS.map((ring) => (
        <Outline
          key={ring}
          points={axes.map(({ at }) => at(ring))}
          stroke={ring === 1 ? 'var(--color-line)' : 'var(--color-grid)'}
          strokeWidth={1}
        />
      ))}
      {axes.map(({ standing, at }) => (
        <Line
          key={standing.factor.id}
          points={[at(0), at(1)]}
          stroke={standing.applies ? 'var(--color-grid)' : 'var(--color-line)'}
          strokeWidth={1}
          {...(standing.applies ? {} : { strokeDasharray: '2 4' })}
        />
      ))}
      <Outline points={now} fill="var(--color-accent)" fillOpacity={0.16} />
      <Outline points={aims} stroke="var(--color-ink)" strokeWidth={1.5} strokeDasharray="5 4" />
      <Diamonds points={aims} />
      <Dots points={now} r={4} fill="var(--color-accent)" />
      {axes.map((axis) => (
        <AxisLabel key={axis.standing.factor.id} axis={axis} isNarrow={isNarrow} />
      ))}
    </>
  );
}

/** Half of a diamond, px. */
const HALF = 3.5;

function Diamonds({ points }: { readonly points: readonly Datum[] }) {
  const { x, y } = useFrame();
  return points.map(([across, up]) => (
    <rect
      key={`${across} ${up}`}
      x={-HALF}
      y={-HALF}
      width={2 * HALF}
      height={2 * HALF}
      transform={`translate(${x.at(across).toFixed(1)} ${y.at(up).toFixed(1)}) rotate(45)`}
      fill="var(--color-paper)"
      stroke="var(--color-ink)"
      strokeWidth={1.5}
    />
  ));
}

interface AxisLabelProps {
  readonly axis: Axis;
  readonly isNarrow: boolean;
}

/** An axis as steep as this ends near the top or the bottom. */
const STEEP = 0.8;

function AxisLabel({ axis: { standing, angle }, isNarrow }: AxisLabelProps) {
  const { x, y, right } = useFrame();
  const radius = right - x.at(0);
  const [across, up] = pointAt(angle, (radius + GAP) / radius);
  const [cx, cy] = [x.at(across), y.at(up)];
  // There the two lines of a label need to clear the ring.
  const lift = up > STEEP ? -14 : up < -STEEP ? 8 : -3;
  const { factor, applies } = standing;
  return (
    <text x={cx} y={cy + (isNarrow ? 4 : lift)} textAnchor={anchorOf(angle)} {...QUIET} {...HALO}>
      <tspan x={cx} {...(applies ? { fill: 'var(--color-ink)', fontWeight: NAME.fontWeight } : {})}>
        {SHORT_LABELS[factor.id]}
      </tspan>
      {!isNarrow && (
        <tspan x={cx} dy={15}>
          {figuresOf(standing)}
        </tspan>
      )}
    </text>
  );
}
