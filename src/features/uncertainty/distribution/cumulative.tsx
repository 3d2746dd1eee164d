import { Grid, Line, ZeroLine, Dots, type Datum } from '#ui/chart/marks.tsx';
import { textWidth } from '#ui/chart/measured-text.ts';
import { useFrame } from '#ui/chart/plot.tsx';
import { sampled } from '#ui/chart/sampled.ts';
import { HALO, QUIET } from '#ui/chart/text-look.ts';
import { deliveredApart } from '#model/findings/uncertainty/stops.ts';
import { shareBelow } from '#model/uncertainty/simulation/curve.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { curveLabels, openShare } from './curve-labels.ts';
import type { Picture } from './picture.ts';

/** Points of a curve, one every few pixels. */
const POINTS = 240;
/** The other lens's curve. */
const CONTRAST = { stroke: 'var(--color-cost)', strokeWidth: 1.75, strokeDasharray: '5 2' } as const;

/** The same trials delivered in full. */
export const DELIVERED = { strokeWidth: 1.5, strokeDasharray: '1.5 3' } as const;

interface CumulativeProps {
  readonly picture: Picture;
}

/** The share of trials that end at or below each amount, both lenses on the axis of the bars above. */
export function Cumulative({ picture }: CumulativeProps) {
  const { working, contrast, axis } = picture;
  const frame = useFrame();
  const curveOf = ({ findings }: SeenLens): readonly Datum[] =>
    sampled((amount) => shareBelow(findings.curve, amount), axis.from, axis.to, POINTS);
  const deliveredOf = ({ findings }: SeenLens): readonly Datum[] => {
    const delivered = deliveredApart(findings);
    return delivered === null
      ? []
      : sampled((amount) => shareBelow(delivered.curve, amount), axis.from, axis.to, POINTS);
  };
  const own = curveOf(working);
  const other = contrast === null ? [] : curveOf(contrast);
  const delivered = deliveredOf(working);
  const otherDelivered = contrast === null ? [] : deliveredOf(contrast);
  const open = openShare(picture);
  const labels = curveLabels(picture, frame, [own, other, delivered, otherDelivered]);
  return (
    <g>
      <Grid ticks={[0.5, 1]} />
      <ZeroLine />
      {contrast !== null && <Line points={otherDelivered} {...DELIVERED} stroke={CONTRAST.stroke} />}
      {contrast !== null && <Line points={other} {...CONTRAST} />}
      <Line points={delivered} {...DELIVERED} />
      <Line points={own} />
      {open !== null && (
        <Dots points={[[0, open]]} r={4} fill="var(--color-paper)" stroke="var(--color-loss)" strokeWidth={1.75} />
      )}
      {labels.map(({ text, fill, place }) => (
        <text key={text} {...place} {...QUIET} {...HALO} fill={fill} fontWeight={600}>
          {text}
        </text>
      ))}
    </g>
  );
}

const SCALE = [
  [1, '100% of trials'],
  [0.5, '50%'],
] as const;
const COUNTED = 'Trials ending at or below each NPV';

/** The scale of the curve, drawn over the lines that cross it; what it counts stands under its foot, where no line comes. */
export function CumulativeScale() {
  const { x, y, width } = useFrame();
  // The zero line would run through words at the right.
  const isRight = x.at(0) < width - textWidth(SCALE[0][1], QUIET) - 8;
  const words = { x: isRight ? width : 0, textAnchor: isRight ? 'end' : 'start', ...QUIET, ...HALO } as const;
  return (
    <g>
      {SCALE.map(([share, text]) => (
        <text key={share} {...words} y={y.at(share) - 5}>
          {text}
        </text>
      ))}
      <text {...words} y={y.at(0) + 18}>
        {COUNTED}
      </text>
    </g>
  );
}
